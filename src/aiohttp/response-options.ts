/** How the methods of a response read its body. */

import type { DecodingErrors } from './charset';

/**
 * How `text` reads a body.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientResponse.text
 */
export interface TextOptions {
  /** The charset, whatever the answer says. */
  encoding?: string | null | undefined;
  /** What to do with bytes that are no text; by default they are an error. */
  errors?: DecodingErrors | undefined;
}

/**
 * How `json` reads a body.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientResponse.json
 */
export interface JsonOptions {
  /** The charset, whatever the answer says. */
  encoding?: string | null | undefined;
  /** What type the answer must be of, by default `application/json` or a relative of it; null for any. */
  contentType?: string | null | undefined;
}
