/** Writes the bookshop where it is served from. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bookshop } from './site';

/** Folders that hold nothing else: a page that is no longer made goes away. */
const OWN_FOLDERS = ['books', 'catalogue', 'staff'];

/** How many files there are. */
export function writeBookshop(folder: string): number {
  for (const name of OWN_FOLDERS) rmSync(join(folder, name), { recursive: true, force: true });
  const files = bookshop();
  for (const [name, text] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return files.size;
}
