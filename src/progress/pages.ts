/** Which pages can be read, and what they are called: by their path on the site, wherever that is served. */

/** Pages to look something up in, not to read to the end. */
const NOT_FOR_READING = /^\/guide\/(contents|progress|api(\/.*)?)$/;

/** `/guide/introduction`, also where the site lies in a folder: `/inside-asyncio/guide/introduction`. */
export function pageName(path: string, baseUrl: string): string {
  const within = path.startsWith(baseUrl) ? path.slice(baseUrl.length - 1) : path;
  return within.length > 1 ? within.replace(/\/$/, '') : within;
}

export function isForReading(name: string): boolean {
  return name.startsWith('/guide/') && !NOT_FOR_READING.test(name);
}
