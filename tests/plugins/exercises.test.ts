import { expect, test } from 'vitest';
import { EXERCISES } from '../../exercises';
import { recordExamples } from '../../src/plugins/examples/record';
import type { Attribute, ElementNode, Node, Parent } from '../../src/plugins/examples/syntax';
import { listExercises, readExercise, startOf } from '../../src/plugins/exercises/read';
import remarkExercises from '../../src/plugins/exercises/remark';

function exercise(line: number, ...attributes: Attribute[]): ElementNode {
  return { type: 'mdxJsxFlowElement', name: 'Exercise', attributes, position: { start: { line } } };
}

const of = (value: unknown): Attribute => ({ type: 'mdxJsxAttribute', name: 'of', value });

function transform(...children: Node[]): Parent {
  const page: Parent = { children };
  remarkExercises()(page, { path: 'docs/easy.mdx' });
  return page;
}

test('an exercise has its title as a heading, its name as the anchor, and is given its data', () => {
  const paragraph = { type: 'paragraph', children: [] };
  const element = exercise(3, of('at-once'));
  const { children } = transform(paragraph, element);
  expect(children.slice(2)).toEqual([
    paragraph,
    {
      type: 'heading',
      depth: 2,
      children: [{ type: 'text', value: 'Both at once' }],
      data: { hProperties: { id: 'at-once' } },
    },
    element,
  ]);
  expect(children.slice(0, 2)).toMatchObject([
    { data: { estree: { body: [{ source: { value: '@exercises/at-once.json' } }] } } },
    { data: { estree: { body: [{ source: { value: '@exercises/recordings/at-once.json' } }] } } },
  ]);
  expect(element.attributes.slice(1)).toMatchObject([
    { name: 'data', value: { value: 'exercise0' } },
    { name: 'recordings', value: { value: 'exerciseRecordings0' } },
  ]);
});

test.each<[string, Attribute[], string]>([
  ['an unknown name', [of('at-onc')], "There is no exercise 'at-onc'. Near it is 'at-once'."],
  ['no name', [], '<Exercise> needs a name, as plain text'],
  ['a computed name', [of({ type: 'mdxJsxAttributeValueExpression' })], '<Exercise> needs a name'],
  [
    'data of its own',
    [of('at-once'), { type: 'mdxJsxAttribute', name: 'data', value: 'x' }],
    '<Exercise> takes no data of its own',
  ],
])('%s stops the build, naming page and line', (_, attributes, message) => {
  expect(() => transform(exercise(7, ...attributes))).toThrow(`docs/easy.mdx:7: ${message}`);
});

test('the same exercise twice stops the build', () => {
  expect(() => transform(exercise(3, of('at-once')), exercise(9, of('at-once')))).toThrow(
    'docs/easy.mdx:9: "at-once" is set already.',
  );
});

test('a page is given the programs, and how the first one runs', async () => {
  const name = 'parcel';
  const definition = EXERCISES.get(name);
  if (!definition) throw new Error('the exercise is not there');
  const root = process.cwd();
  const recorded = (await recordExamples([startOf(root, name)])).get(`${name}/start`) ?? {};
  const shown = readExercise(root, name, definition, recorded);
  expect(shown).toMatchObject({
    name,
    definition: { title: 'A parcel' },
    start: {
      name,
      files: {
        typescript: { path: 'exercises/parcel/start.ts' },
        python: { path: 'exercises/parcel/start.py' },
      },
      output: { typescript: ['knock'], python: ['knock'] },
      neverEnds: true,
      runs: { typescript: { end: 'blocked' }, python: { end: 'blocked' } },
    },
  });
  expect(shown.start.files.promises).toBeUndefined();
  expect(shown.solution.python.source).toMatch(
    /^# The result goes .*\n.*set_result\('a parcel'\)\n.*asyncio\.run\(main\(\)\)$/s,
  );
});

test('the list names all, in their order', () => {
  const list = listExercises();
  expect(list.map(({ name }) => name)).toEqual([...EXERCISES.keys()]);
  expect(list[0]).toEqual({
    name: 'await-it',
    title: 'Greet Ada',
    grade: 'easy',
    chapter: { path: 'concepts/coroutines', label: 'Coroutines' },
  });
});
