import { twins } from './programs/handles';
import { testTwins } from './test-twins';

testTwins(twins);
