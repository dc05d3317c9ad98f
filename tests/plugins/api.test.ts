import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { AREAS, type Area, placeOf } from '../../src/plugins/api/areas';
import { chaptersByName } from '../../src/plugins/api/chapters';
import { declarationAt, signatureText } from '../../src/plugins/api/declaration';
import { type Described, type Entry, reflect } from '../../src/plugins/api/reflect';
import remarkApi from '../../src/plugins/api/remark';
import { renderArea } from '../../src/plugins/api/render';
import { publicSurface } from '../docs/surface';

function directory(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'api-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

test('every export stands on exactly one page', () => {
  const listed = AREAS.flatMap(({ names }) => names);
  const exported = publicSurface().map(({ name }) => name.slice(name.indexOf('.') + 1));
  expect([...listed].sort()).toEqual([...exported].sort());
});

test('a name and its members have a place', () => {
  expect(placeOf('Queue')).toBe('api/queues#Queue');
  expect(placeOf('Queue.put')).toBe('api/queues#Queue.put');
  expect(() => placeOf('Quue')).toThrow("'Quue' stands on no page");
});

function described(name: string, more: Partial<Described> = {}): Described {
  const nothing = {
    text: '',
    original: undefined,
    parameters: [],
    returns: undefined,
    throws: [],
    examples: [],
  };
  return { name, signatures: [`${name}()`], ...nothing, ...more };
}

test('a page tells of each name what its comment says, with links both ways', () => {
  const area: Area = { id: 'boxes', title: 'Boxes', description: 'What holds things.', names: ['Box'] };
  const box: Entry = {
    ...described('Box', {
      signatures: ['class Box<T>'],
      text: 'Holds one thing, as `open` tells. `Box` is not `Lid`.',
      original: 'Python: https://docs.python.org/3/library/box.html#box.Box',
      examples: ['```ts\nnew Box(`Box`)\n```'],
    }),
    create: described('Box', {
      signatures: ['new Box(thing: T)'],
      parameters: [{ name: 'thing', text: 'what it\nholds' }],
    }),
    properties: [described('Box.size', { signatures: ['readonly size: number'], text: 'How big.' })],
    methods: [described('Box.open', { signatures: ['open(): T'], throws: ['RuntimeError if it\nis shut'] })],
  };
  const chapters = new Map([['Box', [{ path: 'things/box.mdx', title: 'Of boxes' }]]]);
  const links = new Map([
    ['Box', './boxes.md#Box'],
    ['Lid', './lids.md#Lid'],
    ['RuntimeError', './errors.md#RuntimeError'],
  ]);
  const page = renderArea(area, new Map([['Box', box]]), chapters, (name) => links.get(name));
  expect(page.slice(page.indexOf('## Box')).trim()).toBe(
    `
## Box <!-- #Box -->

\`\`\`ts
class Box<T>
new Box(thing: T)
\`\`\`

Holds one thing, as \`open\` tells. [\`Box\`](#Box) is not [\`Lid\`](./lids.md#Lid).

- \`thing\`: what it holds

\`\`\`ts
new Box(\`Box\`)
\`\`\`

Python: [\`box.Box\`](https://docs.python.org/3/library/box.html#box.Box)

In the guide: [Of boxes](../things/box.mdx)

- \`readonly size: number\`  
  How big.

### Box.open <!-- #Box.open -->

\`\`\`ts
open(): T
\`\`\`

**Raises**

- [\`RuntimeError\`](./errors.md#RuntimeError) if it is shut
`.trim(),
  );
});

test('a page cannot list what is not exported', () => {
  const area: Area = { id: 'boxes', title: 'Boxes', description: '', names: ['Box'] };
  expect(() => renderArea(area, new Map(), new Map(), () => undefined)).toThrow("lists 'Box'");
});

test('chapters say in their front matter which names they are about', () => {
  const docs = directory({
    'a/one.mdx': '---\ntitle: One\napi: [gather, Task]\n---\n\nText.\n',
    'b/two.mdx': '---\ntitle: Two\napi: [Task]\n---\n\n---\napi: [sleep]\n---\n',
    'three.mdx': '---\ntitle: Three\n---\n',
  });
  expect([...chaptersByName(docs)]).toEqual([
    ['gather', [{ path: 'a/one.mdx', title: 'One' }]],
    [
      'Task',
      [
        { path: 'a/one.mdx', title: 'One' },
        { path: 'b/two.mdx', title: 'Two' },
      ],
    ],
  ]);
});

const heading = (value: string) => ({ type: 'heading', depth: 2, children: [{ type: 'text', value }] });
const list = () => ({ type: 'list', children: [{ type: 'listItem', children: [] as { type: string }[] }] });

test('a chapter points to the reference at the end of its section "In Python"', () => {
  const [python, other] = [list(), list()];
  const children = [heading('In Python'), python, heading('Try it'), other];
  remarkApi({ base: '/guide' })(
    { children },
    { path: 'x.mdx', data: { frontMatter: { api: ['gather', 'Queue'] } } },
  );
  expect(other.children).toHaveLength(1);
  expect(JSON.stringify(python.children[1])).toContain('"url":"/guide/api/waiting#gather"');
  expect(JSON.stringify(python.children[1])).toContain('"url":"/guide/api/queues#Queue"');
});

test('a chapter that names what does not exist, or has no such section, is refused', () => {
  const run = (children: object[], api: unknown) =>
    remarkApi({ base: '' })({ children } as never, { path: 'x.mdx', data: { frontMatter: { api } } });
  expect(() => run([heading('In Python'), list()], ['gahter'])).toThrow("'gahter' stands on no page");
  expect(() => run([heading('Rules'), list()], ['gather'])).toThrow(
    'x.mdx: `api` needs a section "In Python"',
  );
  expect(() => run([], 'gather')).toThrow('a list of names');
  expect(() => run([], undefined)).not.toThrow();
});

test('declarations are shown without bodies, comments and what is the compiler’s own', () => {
  const text = [
    'export class Box<T> extends LoopBound {',
    '  constructor(',
    '    /** What it holds. */',
    '    readonly thing: T,',
    '    private readonly size = 0,',
    '  ) {}',
    '  override *open(): Coroutine<T> { return this.thing }',
    '}',
    'export function wait<T>(',
    '  box: Box<T>,',
    '): T;',
  ].join('\n');
  const file = join(directory({ 'box.ts': text }), 'box.ts');
  const at = (line: number, character: number) =>
    signatureText(declarationAt({ fullFileName: file, line, character }), 'Box');
  expect(at(1, 13)).toBe('class Box<T>');
  expect(at(2, 2)).toBe('new Box(thing: T, size = 0)');
  expect(at(4, 13)).toBe('readonly thing: T');
  expect(at(7, 12)).toBe('*open(): Coroutine<T>');
  expect(at(9, 16)).toBe('function wait<T>(\n  box: Box<T>,\n): T');
});

test('what comes from a class that readers never meet is told with its heirs', {
  timeout: 60_000,
}, async () => {
  const library = await reflect(process.cwd());
  const methods = (name: string) => library.get(name)?.methods.map((method) => method.name.split('.')[1]);
  const ofFutures = ['done', 'cancelled', 'exception', 'cancel', 'addDoneCallback', 'removeDoneCallback'];
  expect(methods('Future')).toEqual(expect.arrayContaining(['result', 'setResult', ...ofFutures]));
  expect(methods('EventLoop')).toEqual(expect.arrayContaining(['callSoon', 'setExceptionHandler']));
  // A Task is a Future, which has a place of its own: only what is new or different is told.
  expect(methods('Task')).not.toContain('done');
  expect(library.get('Future')?.signatures).toEqual(['class Future<T = unknown>']);
});
