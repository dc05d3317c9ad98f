import { expect, test } from 'vitest';
import { readExample, showableExamples } from '../../src/plugins/examples/read';
import { recordExamples } from '../../src/plugins/examples/record';
import { examplesDirectory } from './fixture';

const SOURCE = `import * as asyncio from 'asyncio'
function* main() {
  yield* asyncio.sleep(1)
  console.log('hello')
}
asyncio.run(main())
`;

test('every spelling is run, and a page knows how', async () => {
  const directory = examplesDirectory({
    'a/hello.ts': SOURCE,
    'a/hello.promises.ts': "setTimeout(() => console.log('hello'), 1000)\n",
    'a/hello.out': 'hello\n',
  });
  const [example] = showableExamples(directory);
  if (!example) throw new Error('the example is not there');
  const recordings = (await recordExamples([example])).get('a/hello');
  expect(Object.keys(recordings ?? {}).sort()).toEqual(['promises', 'typescript']);
  const { runs } = readExample(example, recordings);
  expect(runs.typescript).toMatchObject({
    end: 'finished',
    prints: [{ time: 1, task: 1 }],
    inspection: { time: 1, tasks: [{ label: 'main', state: 'finished' }] },
    layout: { duration: 1, lanes: [{ label: 'main' }] },
  });
  expect(runs.promises).toMatchObject({ prints: [{ time: 1 }], layout: { lanes: [] } });
  expect(runs.python).toBeUndefined();
});

test('what was recorded before is not run again until its text changes', async () => {
  const files = { 'a/hello.ts': SOURCE, 'a/hello.out': 'hello\n' };
  const known = new Map();
  const record = async (changed: Record<string, string> = {}) => {
    const [example] = showableExamples(examplesDirectory({ ...files, ...changed }));
    if (!example) throw new Error('the example is not there');
    return (await recordExamples([example], known)).get('a/hello')?.typescript;
  };
  const first = await record();
  expect(await record()).toBe(first);
  expect(await record({ 'a/hello.ts': SOURCE.replace('sleep(1)', 'sleep(2)') })).toMatchObject({
    duration: 2,
  });
});
