/** The disk in memory does what Node's does with a folder, word for word where it refuses. */
import * as nodeFs from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDisk, type Disk } from '../../../src/runtimes/typescript/disk';

let folder = '';
let disk: Disk;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'disk-'));
  disk = createDisk();
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What a use gives, or how it is refused, without the folder where it happened. */
function outcome(use: () => unknown): unknown {
  try {
    const value = use();
    return value instanceof Uint8Array ? [...value] : value;
  } catch (error) {
    const { name, message, code, errno, syscall, path } = error as NodeJS.ErrnoException;
    // By which call Node finds out that there is nothing to remove is another in each of its versions.
    const plain = (text: string | undefined) =>
      text?.replaceAll(`${folder}/`, '').replace(/\b(?:lstat|stat|rm)\b/, 'lstat');
    return { name, message: plain(message), code, errno, syscall: plain(syscall), path: plain(path) };
  }
}

type Use = (fs: Disk, at: (name: string) => string) => unknown;

const USES: [string, Use][] = [
  ['a file that is not there', (fs, at) => fs.existsSync(at('a'))],
  ['reading what is not there', (fs, at) => fs.readFileSync(at('a'), 'utf8')],
  ['removing what is not there', (fs, at) => fs.rmSync(at('a'))],
  ['removing what need not be there', (fs, at) => fs.rmSync(at('a'), { force: true })],
  ['writing into a folder that is not there', (fs, at) => fs.writeFileSync(at('b/a'), '')],
  [
    'writing and reading',
    (fs, at) => {
      fs.writeFileSync(at('a'), 'one ✓\n');
      return fs.readFileSync(at('a'), 'utf8');
    },
  ],
  [
    'reading bytes',
    (fs, at) => {
      fs.writeFileSync(at('a'), new Uint8Array([1, 2]));
      return fs.readFileSync(at('a'));
    },
  ],
  [
    'writing over, and adding',
    (fs, at) => {
      fs.writeFileSync(at('a'), 'long before');
      fs.writeFileSync(at('a'), 'x');
      fs.appendFileSync(at('a'), 'y');
      fs.writeFileSync(at('a'), 'z', { flag: 'a' });
      fs.appendFileSync(at('b'), 'new');
      return [fs.readFileSync(at('a'), { encoding: 'utf8' }), fs.readFileSync(at('b'), 'utf8')];
    },
  ],
  [
    'removing',
    (fs, at) => {
      fs.writeFileSync(at('a'), '');
      fs.rmSync(at('a'));
      return fs.existsSync(at('a'));
    },
  ],
];

describe('as on a real disk', () => {
  it.each(USES)('%s', (_, use) => {
    const real = outcome(() => use(nodeFs as Disk, (name) => join(folder, name)));
    expect(outcome(() => use(disk, (name) => name))).toEqual(real);
  });
});

it('a name may begin with the folder that all is in', () => {
  disk.writeFileSync('./a', 'x');
  expect(disk.readFileSync('a', 'utf8')).toBe('x');
});

it('it can be full', () => {
  disk.writeFileSync('a', new Uint8Array(9_000_000));
  expect(outcome(() => disk.writeFileSync('b', new Uint8Array(2_000_000)))).toMatchObject({
    code: 'ENOSPC',
    message: 'ENOSPC: no space left on device, write',
  });
  disk.writeFileSync('a', new Uint8Array(10_000_000));
  expect(disk.existsSync('b')).toBe(false);
});
