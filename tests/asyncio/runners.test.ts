import { twins as endOfRun } from './programs/end-of-run';
import { twins as runners } from './programs/runners';
import { testTwins } from './test-twins';

testTwins([...runners, ...endOfRun]);
