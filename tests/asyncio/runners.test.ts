import { twins } from './programs/runners';
import { testTwins } from './test-twins';

testTwins(twins);
