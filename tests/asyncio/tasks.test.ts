import { twins } from './programs/tasks';
import { testTwins } from './test-twins';

testTwins(twins);
