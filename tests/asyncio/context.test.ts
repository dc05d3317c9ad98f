import { twins } from './programs/context';
import { testTwins } from './test-twins';

testTwins(twins);
