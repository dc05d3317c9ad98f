/**
 * An HTTP client for asyncio, under aiohttp's names, over the platform's `fetch`.
 *
 * @module asyncio/aiohttp
 */

export { type DecodingErrors, UnicodeDecodeError } from './charset';
export { ClientSession, type SessionOptions } from './client';
export { type ConnectorOptions, TCPConnector } from './connector';
export {
  ClientConnectionError,
  ClientConnectorDNSError,
  ClientConnectorError,
  ClientError,
  ClientOSError,
  ConnectionTimeoutError,
  ServerConnectionError,
  ServerDisconnectedError,
  ServerTimeoutError,
  SocketTimeoutError,
} from './errors';
export {
  type RaiseForStatus,
  RequestContextManager,
  type RequestHeaders,
  type RequestOptions,
} from './request';
export type { RequestInfo, ResponseHead } from './request-info';
export { request } from './request-once';
export { ClientResponse } from './response';
export {
  ClientPayloadError,
  ClientResponseError,
  ContentTypeError,
  type ResponseErrorOptions,
  TooManyRedirects,
} from './response-errors';
export type { JsonOptions, TextOptions } from './response-options';
export { StreamReader } from './streams';
export { ClientTimeout, type TimeoutLimits } from './timeout';
export {
  InvalidURL,
  InvalidUrlClientError,
  InvalidUrlRedirectClientError,
  NonHttpUrlClientError,
  NonHttpUrlRedirectClientError,
  RedirectClientError,
} from './url-errors';
