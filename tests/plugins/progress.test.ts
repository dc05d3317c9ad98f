import { expect, test } from 'vitest';
import { exercisesIn, predictionsIn } from '../../src/plugins/progress/things';
import { examplesDirectory } from './fixture';

test('predictions are found where pages ask for them, each once', () => {
  const docs = examplesDirectory({
    'b.mdx': 'Text.\n\n<Predict of="primitives/lock" lines={4} />\n\n<Example of="primitives/lock" />\n',
    'part/a.mdx': '<Predict ask="Which?" of="concepts/tasks" />\n<Predict of="primitives/lock" />\n',
    'c.mdx': 'Write `<Predict of="x/y" />`, and not <Example of="x/y" />.\n',
    'd.md': '<Predict of="x/y" />\n',
  });
  expect(predictionsIn(docs)).toEqual(['concepts/tasks', 'primitives/lock']);
});

test('exercises are the folders that define one', () => {
  const directory = examplesDirectory({
    'index.ts': '',
    'two/exercise.ts': '',
    'one/exercise.ts': '',
    'unfinished/start.ts': '',
  });
  expect(exercisesIn(directory)).toEqual(['one', 'two']);
  expect(exercisesIn(`${directory}/nowhere`)).toEqual([]);
});
