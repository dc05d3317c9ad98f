import { twins } from './programs/taskgroups';
import { testTwins } from './test-twins';

testTwins(twins);
