import { twins } from './programs/ordered-queues';
import { testTwins } from './test-twins';

testTwins(twins);
