import { twins } from './programs/as-completed';
import { testTwins } from './test-twins';

testTwins(twins);
