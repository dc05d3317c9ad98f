import { twins } from './programs/eager-tasks';
import { testTwins } from './test-twins';

testTwins(twins);
