import { twins as gather } from './programs/gather';
import { twins as gatherCancellation } from './programs/gather-cancellation';
import { testTwins } from './test-twins';

testTwins([...gather, ...gatherCancellation]);
