import { twins as futureCallbacks } from './programs/future-callbacks';
import { twins as futures } from './programs/futures';
import { testTwins } from './test-twins';

testTwins([...futures, ...futureCallbacks]);
