import { describe, expect, test } from 'vitest';
import { Example } from '../../src/examples/catalogue';
import { llmsTxt } from '../../src/plugins/feed/llms';
import { type Element, markdownOf } from '../../src/plugins/feed/markdown';
import { sectionsOf } from '../../src/plugins/feed/outline';
import { fenced, showElement, showExample } from '../../src/plugins/feed/show';
import { examplesDirectory } from './fixture';

const show = ({ name }: Element) => (name === 'Example' ? '(a program)' : undefined);

function converted(source: string, path = 'docs/a.mdx'): string {
  return markdownOf(source, { path, show, address: (link) => link.replace('./b.mdx', 'https://x/b.md') });
}

describe('a chapter in plain Markdown', () => {
  test('is what its author wrote, letter by letter, without what is no Markdown', () => {
    const source = `---
title: A
---

*One*  and \`<Example of="x" />\` stays:

{/* for writers */}

| a | b |
| - | - |
| [b](./b.mdx#c "B") | ~~2~~ |

<Example of="a/b" />

\`\`\`python
x = {1}


y = 2
\`\`\`
`;
    expect(converted(source)).toBe(`*One*  and \`<Example of="x" />\` stays:



| a | b |
| - | - |
| [b](https://x/b.md#c "B") | ~~2~~ |

(a program)

\`\`\`python
x = {1}


y = 2
\`\`\`
`);
  });

  test('keeps what elements hold that only arrange it', () => {
    expect(converted('<SideBySide>\n<Example of="a" />\n<Example of="b" />\n</SideBySide>\n')).toContain(
      '(a program)\n(a program)',
    );
    expect(converted('Press <kbd>C</kbd>.\n')).toBe('Press `C`.\n');
  });

  test('of the reference has no marks of its own making', () => {
    expect(converted('## sleep <!-- #sleep -->\n\nArray<T>\n', 'docs/api/a.md')).toBe(
      '## sleep\n\nArray<T>\n',
    );
  });

  test.each([
    ['One\n\n<Video of="x" />\n', 'docs/a.mdx:3: what <Video> shows is not known in plain Markdown'],
    ['One\n\n{1 + 1}\n', 'docs/a.mdx:3: plain Markdown has no place for code'],
    ["import a from 'a'\n", 'docs/a.mdx:1: plain Markdown has no place for code'],
  ])('refuses what it cannot say, naming page and line', (source, message) => {
    expect(() => converted(source)).toThrow(message);
  });
});

describe('what a page shows', () => {
  const root = () =>
    examplesDirectory({
      'examples/a/list.ts': "console.log(['a'])\n",
      'examples/a/list.py': "print(['a'])\n",
      'examples/a/list.out': "[ 'a' ]\n",
      'examples/a/list.py.out': "['a']\n",
    });

  test('of an example is every spelling and what it prints, in Python where it differs', () => {
    const shown = showExample(new Example(`${root()}/examples`, 'a/list'));
    expect(shown).toBe(
      [
        '`examples/a/list.ts`',
        "```ts\nconsole.log(['a'])\n```",
        '`examples/a/list.py`',
        "```python\nprint(['a'])\n```",
        "It prints:\n\n```text\n[ 'a' ]\n```",
        "In Python it prints:\n\n```text\n['a']\n```",
      ].join('\n\n'),
    );
  });

  test('of a question does not give the answer away', () => {
    const value = (text: string) => ({ type: 'mdxJsxAttributeValueExpression', value: text });
    const attributes = [
      { type: 'mdxJsxAttribute', name: 'of', value: 'a/list' },
      { type: 'mdxJsxAttribute', name: 'line', value: value('1') },
      { type: 'mdxJsxAttribute', name: 'wrong', value: value('["Z", "A"]') },
    ];
    const shown = showElement({ name: 'Predict', attributes }, { root: root(), contents: '', url: '' });
    expect(shown).toContain("> - `A`\n> - `Z`\n> - `[ 'a' ]`");
  });

  test('of code that holds fences stays one block', () => {
    expect(fenced('a\n```\nb')).toBe('````text\na\n```\nb\n````');
  });
});

test('the sidebar is read in its order, with its sections', () => {
  const sidebar = [
    'a',
    { type: 'category', label: 'B', link: { type: 'doc', id: 'b' }, items: ['c'] },
    'd',
    'e',
  ];
  expect(sectionsOf({ guide: sidebar as never })).toEqual([
    { chapters: ['a'] },
    { title: 'B', chapters: ['b', 'c'] },
    { chapters: ['d', 'e'] },
  ]);
});

test('llms.txt has a title, a summary, sections of links and what can be left out', () => {
  const site = {
    title: 'T',
    summary: 'S',
    notes: ['N'],
    optional: [{ title: 'O', url: '/o', description: 'o' }],
  };
  const page = { title: 'P', description: 'p', url: '/p.md', markdown: '' };
  expect(llmsTxt(site, [{ title: 'A', pages: [page] }])).toBe(
    '# T\n\n> S\n\nN\n\n## A\n\n- [P](/p.md): p\n\n## Optional\n\n- [O](/o): o\n',
  );
});
