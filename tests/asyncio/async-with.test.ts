import { twins } from './programs/async-with';
import { testTwins } from './test-twins';

testTwins(twins);
