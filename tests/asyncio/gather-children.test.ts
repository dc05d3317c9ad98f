import { twins } from './programs/gather-children';
import { testTwins } from './test-twins';

testTwins(twins);
