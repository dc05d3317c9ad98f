import { twins } from './programs/introspection';
import { testTwins } from './test-twins';

testTwins(twins);
