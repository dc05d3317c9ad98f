import { twins } from './programs/exception-groups';
import { testTwins } from './test-twins';

testTwins(twins);
