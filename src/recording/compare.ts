/** What two runs must have in common for their programs to be twins, in whatever language each is written. */
import type { RunEvent, TaskId } from './events';
import type { Recording } from './format';

/**
 * Every step in its order, what ended it, what was printed in it and who was asked to stop: a line for each. Lines of
 * source, numbers of objects and how errors are worded are each language's own.
 */
export function courseOf({ events, end }: Recording): string[] {
  const labels = new Map<TaskId, string>();
  for (const event of events) {
    if (event.type === 'created') labels.set(event.task, plain(event.label));
  }
  const label = (task: TaskId) => labels.get(task) ?? `task ${task}`;
  const lines: string[] = [];
  for (const event of events) {
    const text = describe(event, label);
    if (text !== undefined) lines.push(`${event.time} ${text}`);
  }
  return [...lines, `the end: ${end.reason}`];
}

function describe(event: RunEvent, label: (task: TaskId) => string): string | undefined {
  switch (event.type) {
    case 'created':
      return `${label(event.task)} is made`;
    case 'step':
      return `${label(event.task)} goes on: ${event.why}`;
    case 'wait': {
      const { kind, label: on, tasks = [] } = event.wait;
      const what = kind === 'task' ? tasks.map(label).join() : plain(on);
      return `${label(event.task)} waits: ${kind} ${what}`;
    }
    case 'yield':
      return `${label(event.task)} lets others go first`;
    case 'done':
      return `${label(event.task)} is ${event.outcome}`;
    case 'cancel':
      return `${label(event.task)} is asked to stop`;
    case 'acquired':
    case 'released':
      return `${event.what} ${event.type}`;
    case 'clock':
      return 'the clock goes on';
    case 'request': {
      const by = event.task === undefined ? 'nobody' : label(event.task);
      return `${by} sends request ${event.request}: ${event.method} ${event.url}`;
    }
    case 'response':
      return `request ${event.request} is answered: ${event.status}`;
    case 'request-end':
      return `request ${event.request} is ${event.outcome}`;
    default:
      return undefined;
  }
}

/** `get_data` and `getData` are one name. */
function plain(label: string): string {
  return label.replaceAll('_', '').toLowerCase();
}
