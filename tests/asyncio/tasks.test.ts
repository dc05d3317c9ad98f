import { twins as cancellation } from './programs/cancellation';
import { twins as cancellationRequests } from './programs/cancellation-requests';
import { twins as tasks } from './programs/tasks';
import { testTwins } from './test-twins';

testTwins([...tasks, ...cancellation, ...cancellationRequests]);
