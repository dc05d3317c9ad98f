/** What a request sends besides its head. */

/** The names and values of a form. */
export type FormFields = Record<string, string | number | readonly (string | number)[]>;

/** A body: text, bytes, a form's fields, a form with files. */
export type RequestData =
  | string
  | Uint8Array<ArrayBuffer>
  | ArrayBuffer
  | Blob
  | URLSearchParams
  | FormData
  | FormFields
  | readonly (readonly [string, string | number])[];

export interface EncodedBody {
  body: BodyInit;
  /** Undefined where the platform must say it, as it chooses the boundary. */
  contentType: string | undefined;
}

/** Undefined where there is none. */
export function encodeBody(data: RequestData | null | undefined, json: unknown): EncodedBody | undefined {
  if (data != null && json !== undefined)
    throw new RangeError('data and json parameters can not be used at the same time');
  if (json !== undefined) return { body: JSON.stringify(json), contentType: 'application/json' };
  if (data == null) return undefined;
  if (typeof data === 'string') return { body: data, contentType: 'text/plain; charset=utf-8' };
  if (data instanceof FormData) return { body: data, contentType: undefined };
  if (data instanceof Blob) return { body: data, contentType: data.type || 'application/octet-stream' };
  if (data instanceof ArrayBuffer || ArrayBuffer.isView(data))
    return { body: data, contentType: 'application/octet-stream' };
  return { body: formOf(data).toString(), contentType: 'application/x-www-form-urlencoded' };
}

function formOf(data: unknown): URLSearchParams {
  if (data instanceof URLSearchParams) return data;
  if (typeof data !== 'object' || data === null)
    throw new TypeError(`data must be text, bytes or the fields of a form, got ${String(data)}`);
  const form = new URLSearchParams();
  const pairs: Iterable<unknown> = Array.isArray(data) ? data : Object.entries(data);
  for (const pair of pairs) {
    if (!Array.isArray(pair) || pair.length !== 2)
      throw new TypeError(`the fields of a form are pairs of a name and a value, got ${String(pair)}`);
    const [name, value]: unknown[] = pair;
    for (const one of Array.isArray(value) ? value : [value]) form.append(String(name), String(one));
  }
  return form;
}
