/** Where the file cannot be written. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalSite, serveSite } from '../../../src/site/server';
import { COMMANDS, crawl, LANGUAGES, newFile, readEntries, spawnCommand } from './run';

const GO_ON = 'the same command goes on from there\n';
const FULL = '/dev/full';
/** So many times 512 bytes a file may have. A shell of POSIX knows no smaller limit, and no signal is sent. */
const LIMITED = ['sh', '-c', 'trap "" XFSZ; ulimit -f 8; exec "$@"', 'sh'];

let site: LocalSite;
beforeAll(async () => {
  site = await serveSite({ scale: 0 });
});
afterAll(() => site.close());

describe.each(LANGUAGES)('the file, %s', (language) => {
  it.skipIf(!existsSync(FULL))('is on a full disk', async () => {
    const end = await crawl(language, site.root, '--out', FULL);
    expect(end).toMatchObject({
      code: 1,
      stderr: `crawler: cannot write ${FULL}: no space left on device; ${GO_ON}`,
    });
  });

  it.skipIf(process.platform === 'win32')(
    'grows until it is full, in the middle of a line; none is lost',
    async () => {
      const file = newFile();
      const args = [site.root, '--out', file, '--rate', '1000'];
      const end = await spawnCommand([...LIMITED, ...(COMMANDS.get(language) ?? [])], args).end;
      expect(end).toMatchObject({
        code: 1,
        stderr: `crawler: cannot write ${file}: the file is too large; ${GO_ON}`,
      });
      const before = readEntries(file);
      expect(before.length).toBeGreaterThan(1);
      const after = await crawl(language, ...args);
      // Nothing had to be cut off: that was done when it was full.
      expect(after).toMatchObject({ code: 0, stderr: '' });
      const entries = readEntries(file);
      expect(entries).toEqual(expect.arrayContaining(before));
      const fresh = newFile();
      await crawl(language, site.root, '--out', fresh);
      expect(entries).toEqual(readEntries(fresh));
    },
  );

  it('is a directory, or is in none', async () => {
    const folder = dirname(newFile());
    for (const [file, reason] of [
      [folder, 'it is a directory'],
      [join(folder, 'nowhere', 'pages.jsonl'), 'there is no such directory'],
    ] as const) {
      const end = await crawl(language, site.root, '--out', file);
      expect(end.code).toBe(2);
      expect(end.stderr).toMatch(new RegExp(`^crawler: argument --out: cannot open .*: ${reason}$`, 'm'));
    }
  });
});
