/**
 * What a reader has done in the guide, as it is kept on the device and written to a file: JSON such as
 * `{ "format": 1, "page": ["/guide/introduction"], "prediction": [], "exercise": ["gather/at-once"] }`.
 */
export const PROGRESS_FORMAT = 1;

export const KINDS = ['page', 'prediction', 'exercise'] as const;

/** A page read to its end, a prediction made, an exercise solved: each is known by its name. */
export type Kind = (typeof KINDS)[number];

/** Names in the order in which they came. */
export type Progress = Readonly<Record<Kind, readonly string[]>>;

export const NOTHING_DONE: Progress = { page: [], prediction: [], exercise: [] };

export function formatProgress(progress: Progress): string {
  return JSON.stringify({ format: PROGRESS_FORMAT, ...progress });
}

/** Undefined for a text that is none of ours, or of a format that is newer than this guide. */
export function parseProgress(text: string): Progress | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof data !== 'object' || data === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(data));
  if (fields.get('format') !== PROGRESS_FORMAT) return undefined;
  const names = (kind: Kind): string[] => {
    const list = fields.get(kind);
    if (!Array.isArray(list)) return [];
    return [...new Set(list.filter((name) => typeof name === 'string'))];
  };
  return { page: names('page'), prediction: names('prediction'), exercise: names('exercise') };
}
