import { twins } from './programs/coroutines';
import { testTwins } from './test-twins';

testTwins(twins);
