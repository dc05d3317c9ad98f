import { twins } from './programs/events';
import { testTwins } from './test-twins';

testTwins(twins);
