/** What is wrong with the files of an example before anybody runs it. */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { EXTENSIONS, type Example } from './catalogue';
import { isPart, PARTS, wantsPromises } from './parts';
import type { Problem } from './problem';

/** What a phone shows without scrolling sideways, at a size that can be read. */
export const COLUMNS = 68;

export function reviewExample(example: Example): Problem[] {
  return [
    ...missingFiles(example),
    ...example.languages.flatMap((language) => reviewText(example, language)),
  ];
}

function missingFiles(example: Example): Problem[] {
  const { name } = example;
  const [part = ''] = name.split('/');
  const problems: Problem[] = [];
  const missing = (file: string, text: string) => problems.push({ file: fromRoot(file), text });
  if (!existsSync(example.path('python')))
    missing(
      example.path('python'),
      `The file is missing. Every example has a twin in Python that prints the same: write ${name}.py.`,
    );
  if (wantsPromises(name) && !existsSync(example.path('promises')))
    missing(
      example.path('promises'),
      `The file is missing. In examples/${part} every program is also written with native promises: write ${name}.promises.ts.`,
    );
  if (example.expected('typescript') === undefined)
    missing(
      example.outputPath('typescript'),
      `The file is missing: it holds what the program prints. Record it with: npm run examples -- --update ${name}`,
    );
  return problems;
}

function reviewText(example: Example, language: Example['languages'][number]): Problem[] {
  const file = fromRoot(example.path(language));
  const lines = example.source(language).split('\n');
  const problems: Problem[] = lines.flatMap((line, index) =>
    line.length > COLUMNS
      ? [
          {
            file,
            line: index + 1,
            text: `The line has ${line.length} columns, and a page has room for ${COLUMNS}: break it.`,
          },
        ]
      : [],
  );
  const comment = language === 'python' ? '#' : '//';
  if (!lines[0]?.startsWith(`${comment} `))
    problems.unshift({
      file,
      line: 1,
      text: `The first line is a comment that says what the program shows: "${comment} …".`,
    });
  return problems;
}

/** Folders that are no part of the guide, and files that belong to no program: nobody would ever run them. */
export function reviewFolder(root: string, programs: readonly Example[]): Problem[] {
  const known = new Set(programs.map(({ name }) => name));
  const parts = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return parts.flatMap(({ name: part }): Problem[] => {
    const folder = join(root, part);
    if (!isPart(part)) {
      const text = `The guide has no part '${part}'. The parts are: ${Object.keys(PARTS).join(', ')}.`;
      return [{ file: fromRoot(folder), text }];
    }
    // A folder in it holds the parts of a program of several files, which has tests of its own.
    const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
    return files.flatMap(({ name }) => reviewFile(folder, part, name, known));
  });
}

function reviewFile(folder: string, part: string, name: string, known: ReadonlySet<string>): Problem[] {
  const file = fromRoot(join(folder, name));
  const ending = ENDINGS.find((one) => name.endsWith(one));
  if (ending === undefined)
    return [{ file, text: `An example has files that end with ${ENDINGS.join(', ')}, and no others.` }];
  const program = `${part}/${name.slice(0, -ending.length)}`;
  if (known.has(program)) return [];
  return [
    {
      file,
      text: `It belongs to no example: examples/${program}.ts is missing. Write it, or rename this file.`,
    },
  ];
}

const ENDINGS = [EXTENSIONS.promises, EXTENSIONS.typescript, EXTENSIONS.python, '.py.out', '.out'];

export function fromRoot(path: string): string {
  return relative(process.cwd(), path).replaceAll('\\', '/');
}
