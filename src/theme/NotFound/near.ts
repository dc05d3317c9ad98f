import { distance } from 'fastest-levenshtein';

/** How different two names may be, as a part of the longer one, and still be taken for each other. */
const SIMILAR = 0.4;

/** The addresses that somebody may have meant who asked for another: the most similar first, and few. */
export function near(asked: string, addresses: readonly string[], few = 4): string[] {
  const wanted = plain(asked);
  return addresses
    .map((address) => ({ address, score: difference(wanted, plain(address)) }))
    .filter(({ score }) => score < SIMILAR)
    .sort((a, b) => a.score - b.score || a.address.length - b.address.length)
    .slice(0, few)
    .map(({ address }) => address);
}

/** What to search for, from what was asked for: the last name of the address, as words. */
export function wordsOf(asked: string): string {
  return (plain(asked).split('/').at(-1) ?? '').replace(/[-.]+/g, ' ').trim();
}

/** Names are compared as the guide spells them: `/Guide/create_task.html/` is `guide/create-task`. */
function plain(address: string): string {
  let path = address;
  try {
    path = decodeURIComponent(address);
  } catch {
    // Whatever it is, it is compared as it stands.
  }
  return path
    .replace(/\.(html?|mdx?)$|\/+$/g, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase()
    .replace(/^\/+/, '')
    .replace(/[_\s]+/g, '-');
}

/** The last name counts most: chapters move from part to part, and people leave parts out. */
function difference(a: string, b: string): number {
  const [nameA = '', nameB = ''] = [a, b].map((path) => path.split('/').at(-1));
  return 0.75 * relative(nameA, nameB) + 0.25 * relative(a, b);
}

function relative(a: string, b: string): number {
  return distance(a, b) / Math.max(a.length, b.length, 1);
}
