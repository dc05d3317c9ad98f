import { twins } from './programs/closed-loops';
import { testTwins } from './test-twins';

testTwins(twins);
