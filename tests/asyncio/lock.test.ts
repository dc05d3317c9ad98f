import { twins } from './programs/lock';
import { testTwins } from './test-twins';

testTwins(twins);
