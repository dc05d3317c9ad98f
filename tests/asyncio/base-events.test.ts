import { twins } from './programs/base-events';
import { testTwins } from './test-twins';

testTwins(twins);
