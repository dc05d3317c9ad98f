/** What a contributor is told: which file, what was expected, and what to do. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findExamples } from '../../src/examples/catalogue';
import { reviewShown, reviewSidebar } from '../../src/examples/pages';
import { sayProblem } from '../../src/examples/problem';
import { fromRoot, reviewExample, reviewFolder } from '../../src/examples/review';
import { findParting } from '../../src/examples/twins';
import { RECORDING_FORMAT, type Recording } from '../../src/recording/format';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'contribution-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** As it is told, with the folder of this test left out. */
function told(problems: Parameters<typeof sayProblem>[0][]): string[] {
  return problems.map((problem) => sayProblem(problem).replaceAll(`${fromRoot(root)}/`, ''));
}

const examples = () => findExamples(join(root, 'examples'));

describe('the files of an example', () => {
  it('are missed by name, with what to do', () => {
    write({ 'examples/primitives/nap.ts': '// A nap.\n' });
    expect(told(examples().flatMap(reviewExample))).toEqual([
      'examples/primitives/nap.py: The file is missing. Every example has a twin in Python that prints the same: write primitives/nap.py.',
      'examples/primitives/nap.promises.ts: The file is missing. In examples/primitives every program is also written with native promises: write primitives/nap.promises.ts.',
      'examples/primitives/nap.out: The file is missing: it holds what the program prints. Record it with: npm run examples -- --update primitives/nap',
    ]);
  });

  it('say in their first line what they show, and fit a page', () => {
    const wide = 'x'.repeat(70);
    write({
      'examples/further/nap.ts': `// A nap.\n${wide}\n`,
      'examples/further/nap.py': 'import asyncio\n',
      'examples/further/nap.out': '',
    });
    expect(told(examples().flatMap(reviewExample))).toEqual([
      'examples/further/nap.ts:2: The line has 70 columns, and a page has room for 68: break it.',
      'examples/further/nap.py:1: The first line is a comment that says what the program shows: "# …".',
    ]);
  });

  it('belong to an example, in a part of the guide', () => {
    write({
      'examples/primitives/nap.ts': '',
      'examples/primitives/knap.py': '',
      'examples/primitives/notes.txt': '',
      'examples/sleeping/nap.ts': '',
    });
    expect(told(reviewFolder(join(root, 'examples'), examples()))).toEqual([
      'examples/primitives/knap.py: It belongs to no example: examples/primitives/knap.ts is missing. Write it, or rename this file.',
      'examples/primitives/notes.txt: An example has files that end with .promises.ts, .ts, .py, .py.out, .out, and no others.',
      expect.stringMatching(
        /^examples\/sleeping: The guide has no part 'sleeping'. The parts are: introduction, /,
      ),
    ]);
  });
});

describe('a page', () => {
  it('shows examples that exist, and each is on one', () => {
    write({
      'examples/primitives/nap.ts': '',
      'examples/primitives/doze.ts': '',
      'docs/a.mdx': '# A\n\n<Example of="primitives/nab" />\n<Predict lines={2} of="doze" />\n',
    });
    expect(told(reviewShown(join(root, 'docs'), examples()))).toEqual([
      "docs/a.mdx:3: There is no example 'primitives/nab'. Near it are:\n  primitives/nap\n  primitives/doze",
      'docs/a.mdx:4: Write the example\'s whole name, "primitives/doze".',
      expect.stringMatching(
        /^examples\/primitives\/doze.ts: No page shows this example. Put <Example of="primitives\/doze" \/>/,
      ),
      expect.stringMatching(/^examples\/primitives\/nap.ts: No page/),
    ]);
  });

  it('stands in the sidebar, and what stands there is a page', () => {
    write({ 'docs/a.mdx': '', 'docs/b/c.mdx': '', 'docs/api/x.md': '' });
    expect(told(reviewSidebar(join(root, 'docs'), ['a', 'd', 'api/x']))).toEqual([
      "docs/b/c.mdx: sidebars.ts does not name this chapter, so no reader finds it. Put 'b/c' where it belongs in the order.",
      "sidebars.ts: It names 'd', and there is no docs/d.mdx. Write the chapter, or take the name out.",
    ]);
  });
});

it('twins that part are told where', () => {
  const recorded = (times: number[]): Recording => ({
    format: RECORDING_FORMAT,
    language: 'typescript',
    events: times.map((time, seq) => ({ type: 'clock', seq, time, from: 0 })),
    end: { reason: 'finished' },
    duration: 0,
  });
  expect(findParting('a/b', recorded([1, 2]), recorded([1, 2]))).toBeUndefined();
  const text = findParting('a/b', recorded([1, 2]), recorded([1, 3]));
  expect(text).toContain(
    'both:       1 the clock goes on\n    TypeScript: 2 the clock goes on\n    Python:     3',
  );
});
