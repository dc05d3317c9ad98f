/** What a Content-Type says. */

export interface ContentType {
  /** `text/html`, in small letters. */
  type: string;
  charset: string | undefined;
}

/** What is said of nothing at all. */
const UNKNOWN = 'application/octet-stream';

export function parseContentType(header: string | null): ContentType {
  if (header === null || header.trim() === '') return { type: UNKNOWN, charset: undefined };
  const type = header.split(';', 1)[0].trim().toLowerCase();
  const charset = /;\s*charset\s*=\s*(?:"([^"]*)"|([^\s;]+))/i.exec(header);
  return {
    // As in a mail, what cannot be understood is text.
    type: /^[^\s/]+\/[^\s/]+$/.test(type) ? type : 'text/plain',
    charset: charset === null ? undefined : (charset[1] ?? charset[2]),
  };
}

const JSON_TYPE = /^application\/(?:[\w.+-]+?\+)?json$/i;

export function isJson(type: string): boolean {
  return JSON_TYPE.test(type);
}

/** Whether an answer is of the type that was hoped for: `application/json` stands for its relatives too. */
export function isExpected(type: string, expected: string): boolean {
  return expected.toLowerCase() === 'application/json' ? isJson(type) : type.includes(expected.toLowerCase());
}
