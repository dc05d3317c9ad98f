/** Progress as a file that a reader takes to another device. */
import { KINDS, PROGRESS_FORMAT, type Progress, parseProgress } from './format';

export const FILE_NAME = 'inside-asyncio-progress.json';

/** Far more than anybody can have done here; a larger file is another one, and is not even read. */
export const MOST_BYTES = 1_000_000;

/** @throws Error that says, for the reader, why a text is no progress that could be taken over */
export function readFile(text: string): Progress {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new Error('This is not a JSON file.');
  }
  const format = typeof data === 'object' && data !== null && 'format' in data ? data.format : undefined;
  if (typeof format !== 'number') throw new Error('This JSON file was not exported from this guide.');
  if (format > PROGRESS_FORMAT)
    throw new Error(
      'This file was exported from a newer version of this guide. Reload the page, and try again.',
    );
  const progress = parseProgress(text);
  if (!progress) throw new Error('This JSON file was not exported from this guide.');
  if (KINDS.every((kind) => progress[kind].length === 0))
    throw new Error('There is no progress in this file.');
  return progress;
}

/** All that was done here or there, in the order of here. */
export function merged(here: Progress, there: Progress): Progress {
  const both = (kind: (typeof KINDS)[number]) => [...new Set([...here[kind], ...there[kind]])];
  return { page: both('page'), prediction: both('prediction'), exercise: both('exercise') };
}

/** How many things are in the one that are not in the other. */
export function countNew(here: Progress, there: Progress): number {
  return KINDS.reduce(
    (count, kind) => count + there[kind].filter((name) => !here[kind].includes(name)).length,
    0,
  );
}
