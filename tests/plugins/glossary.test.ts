import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import remarkGlossary from '../../src/plugins/glossary/remark';
import { formsOf, termsOf } from '../../src/plugins/glossary/terms';
import { examplesDirectory } from './fixture';

const GLOSSARY = `---
title: Glossary
---

The words.

## The loop

### event loop

What runs *everything*, see [the loop](./loop.mdx). It goes round.

### event

A \`switch\`.

## Others

### task

Work of the loop.

Also: job.
`;

interface Node {
  type: string;
  name?: string;
  value?: string;
  url?: string;
  children?: Node[];
}

const text = (value: string): Node => ({ type: 'text', value });
const paragraph = (...children: Node[]): Node => ({ type: 'paragraph', children });

/** The page as text, with links as [words](anchor). */
function transform(path: string, ...children: Node[]): string {
  const directory = examplesDirectory({ 'glossary.mdx': GLOSSARY });
  const page = { children };
  remarkGlossary({ file: join(directory, 'glossary.mdx'), url: '/guide/glossary' })(page, {
    path: path === 'glossary.mdx' ? join(directory, path) : path,
  });
  return page.children.map(written).join('\n');
}

function written({ type, value = '', url = '', children = [] }: Node): string {
  const inside = value + children.map(written).join('');
  return type === 'link' ? `[${inside}](${url.replace('/guide/glossary', '')})` : inside;
}

test('terms are read from the page that defines them', () => {
  expect(termsOf(GLOSSARY)).toEqual([
    { name: 'event loop', anchor: 'event-loop', sentence: 'What runs everything, see the loop.', also: [] },
    { name: 'event', anchor: 'event', sentence: 'A switch.', also: [] },
    { name: 'task', anchor: 'task', sentence: 'Work of the loop.', also: ['job'] },
  ]);
});

test('a term that is there twice, or is not defined, is refused', () => {
  expect(() => termsOf('### task\n\nOne.\n\n### job\n\nTwo.\n\nAlso: task.\n')).toThrow('"task" twice');
  expect(() => termsOf('### task\n')).toThrow('says nothing about "task"');
});

test('words have plurals', () => {
  expect(['task', 'primitive', 'memory', 'delay'].map(formsOf).map(([, plural]) => plural)).toEqual([
    'tasks',
    'primitives',
    'memories',
    'delays',
  ]);
});

test('the first appearance of each term is linked, and no other', () => {
  expect(
    transform('page.mdx', paragraph(text('Two tasks. A task.')), paragraph(text('One task, one event.'))),
  ).toBe('Two [tasks](#task). A task.\nOne task, one [event](#event).');
});

test('the longer term is meant, across a line break and at the start of a sentence too', () => {
  expect(transform('page.mdx', paragraph(text('Event\nloops set an event. The event loop runs.')))).toBe(
    '[Event\nloops](#event-loop) set an [event](#event). The event loop runs.',
  );
});

test('other words for a term count as the term', () => {
  expect(transform('page.mdx', paragraph(text('A job is a task.')))).toBe('A [job](#task) is a task.');
});

test('parts of words are no terms', () => {
  const page = paragraph(text('The multitask, task-like, create_task, tasked and eventful ones.'));
  expect(transform('page.mdx', page)).toBe(
    'The multitask, task-like, create_task, tasked and eventful ones.',
  );
});

test('headings, code and links stay as they are; emphasis and tables are prose', () => {
  const page = [
    { type: 'heading', children: [text('The task')] },
    { type: 'code', value: 'task' },
    paragraph({ type: 'inlineCode', value: 'task' }, { type: 'link', url: 'x', children: [text('task')] }),
    { type: 'mdxJsxTextElement', name: 'a', children: [text('task')] },
    {
      type: 'table',
      children: [{ type: 'tableCell', children: [{ type: 'strong', children: [text('task')] }] }],
    },
  ];
  expect(transform('page.mdx', ...page)).toBe('The task\ntask\ntask[task](x)\ntask\n[task](#task)');
});

test('a link says the first sentence of the definition', () => {
  const directory = examplesDirectory({ 'glossary.mdx': GLOSSARY });
  const page = { children: [paragraph(text('task'))] };
  remarkGlossary({ file: join(directory, 'glossary.mdx'), url: '/guide/glossary' })(page, { path: 'a.mdx' });
  expect(page.children[0]?.children).toMatchObject([
    { type: 'link', title: 'Work of the loop.', data: { hProperties: { className: 'glossary-term' } } },
  ]);
});

test('the glossary itself is left alone', () => {
  expect(transform('glossary.mdx', paragraph(text('A task.')))).toBe('A task.');
});

test('every term of the guide is used in the guide', () => {
  const pages = readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mdx') && path !== 'glossary.mdx')
    .map((path) => readFileSync(join('docs', path), 'utf8').replace(/\s+/g, ' '));
  const terms = termsOf(readFileSync('docs/glossary.mdx', 'utf8'));
  expect(terms.length).toBeGreaterThan(30);
  const unused = terms.filter(({ name, also }) => {
    const words = [name, ...also].flatMap(formsOf).join('|');
    return !pages.some((page) => new RegExp(`\\b(${words})\\b`, 'i').test(page));
  });
  expect(unused.map(({ name }) => name)).toEqual([]);
});
