/** Which files of a build are kept for reading offline. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonical, HASHED, type Kept, type KeptFile, NOT_FOUND, PYTHON, SITE } from '../../offline/files';

/** What pages are made of. The rest is for other readers: feeds, maps, files to take away. */
const PARTS = /\.(?:html|js|css|json|svg|png|webp|ico|woff2|webmanifest)$|^robots\.txt$/;
/** Python is kept by those who use it, and social networks have a network. */
const LEFT_OUT = new RegExp(`^(?:${PYTHON}|service-worker\\.js$|img/social)`);
/** Bytes. A page that is larger is the guide once more, as one. */
const LARGEST_PAGE = 5_000_000;

export function keptFiles(outDir: string, files: readonly string[]): Kept {
  const kept = files
    .filter((file) => PARTS.test(file) && !LEFT_OUT.test(file))
    .flatMap((file): KeptFile[] => {
      if (file.startsWith(HASHED)) return [[file]];
      const content = readFileSync(join(outDir, file));
      const hash = createHash('sha256').update(content).digest('base64');
      const isWholeGuide = file.endsWith('.html') && content.length > LARGEST_PAGE;
      return isWholeGuide ? [] : [[addressOf(file), `sha256-${hash}`]];
    });
  const version = createHash('sha256').update(JSON.stringify(kept)).digest('hex').slice(0, 16);
  return { version, files: kept };
}

/** Pages have addresses without an ending; what programs scrape is asked for by its name. */
function addressOf(file: string): string {
  return file.endsWith('.html') && !file.startsWith(SITE) && file !== NOT_FOUND ? canonical(file) : file;
}
