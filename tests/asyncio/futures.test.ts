import { twins } from './programs/futures';
import { testTwins } from './test-twins';

testTwins(twins);
