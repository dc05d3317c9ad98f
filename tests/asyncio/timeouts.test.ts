import { twins } from './programs/timeouts';
import { testTwins } from './test-twins';

testTwins(twins);
