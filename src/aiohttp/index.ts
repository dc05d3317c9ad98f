/**
 * An HTTP client for asyncio, under aiohttp's names, over the platform's `fetch`.
 *
 * @module asyncio/aiohttp
 */

export {
  ClientSession,
  type RequestContextManager,
  type RequestOptions,
  type SessionOptions,
} from './client';
export { ClientConnectionError, ClientError, ClientResponseError, InvalidURL } from './errors';
export { ClientResponse } from './response';
