import { twins } from './programs/rare-tasks';
import { testTwins } from './test-twins';

testTwins(twins);
