/** A built page prints in the light by what it carries inside itself (src/waking); a page of the development server has nothing of that. */
import { printInLight } from '../../waking/light';

if (typeof window !== 'undefined') printInLight();
