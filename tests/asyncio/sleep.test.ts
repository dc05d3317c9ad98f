import { twins } from './programs/sleep';
import { testTwins } from './test-twins';

testTwins(twins);
