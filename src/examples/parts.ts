/** The folders of `examples`, in the order of the guide, and what belongs in each. */
export const PARTS = {
  introduction: 'what the Introduction shows',
  concepts: 'the key concepts',
  primitives: 'one class or function each',
  programs: 'the longer programs of "Examples"',
  scraping: 'what reads the bookshop',
  further: 'what "Going further" is about',
  mistakes: 'what goes wrong as the reader’s programs would; the repair of NAME is NAME-mended',
  differences: 'what the two languages do differently',
} as const;

export type Part = keyof typeof PARTS;

/**
 * Promises have no part in what differs between the library and Python, nor in most of what "Going further" is about. A crawl needs a queue to
 * wait at and tasks that can be cancelled: from there on, a promise program would be another program.
 */
const WITHOUT_PROMISES = /^(further|mistakes|differences)\/|^scraping\/(workers|json-lines|progress)$/;

export function isPart(name: string): name is Part {
  return Object.hasOwn(PARTS, name);
}

/** Whether an example of this name, `primitives/gather`, is written with promises too. */
export function wantsPromises(name: string): boolean {
  return !WITHOUT_PROMISES.test(name);
}
