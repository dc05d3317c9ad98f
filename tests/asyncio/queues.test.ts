import { twins as queueCancellation } from './programs/queue-cancellation';
import { twins as queueShutdown } from './programs/queue-shutdown';
import { twins as queues } from './programs/queues';
import { testTwins } from './test-twins';

testTwins([...queues, ...queueCancellation, ...queueShutdown]);
