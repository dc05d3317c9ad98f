import { twins } from './programs/queues';
import { testTwins } from './test-twins';

testTwins(twins);
