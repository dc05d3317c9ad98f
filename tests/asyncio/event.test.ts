import { twins } from './programs/event';
import { testTwins } from './test-twins';

testTwins(twins);
