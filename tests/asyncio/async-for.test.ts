import { twins } from './programs/async-for';
import { testTwins } from './test-twins';

testTwins(twins);
