import { twins } from './programs/condition';
import { testTwins } from './test-twins';

testTwins(twins);
