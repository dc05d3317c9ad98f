import { twins } from './programs/semaphore';
import { testTwins } from './test-twins';

testTwins(twins);
