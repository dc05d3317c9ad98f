import { twins } from './programs/gather';
import { testTwins } from './test-twins';

testTwins(twins);
