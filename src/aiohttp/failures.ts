/** What the platform says when a fetch fails, in aiohttp's classes. Node tells the reason as a code; browsers tell none. */

import {
  ClientConnectorDNSError,
  ClientConnectorError,
  type ClientError,
  ClientOSError,
  ConnectionTimeoutError,
  ServerDisconnectedError,
  SocketTimeoutError,
} from './errors';
import type { RequestInfo } from './request-info';
import { ClientPayloadError, ClientResponseError } from './response-errors';

const UNKNOWN_HOST = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA', 'EAI_NONAME']);
/** It was there, and is no more. */
const BROKEN = new Set(['ECONNRESET', 'EPIPE', 'ECONNABORTED']);

/** The innermost reason that is told, and its code. */
function reasonOf(error: unknown): { code: string; message: string } {
  let code = '';
  let message = '';
  for (let each = error; each instanceof Error; each = each.cause) {
    message = each.message || message;
    if ('code' in each && typeof each.code === 'string') code = each.code;
    // For a name with several addresses there is an error for each; the last is what counts.
    if (each instanceof AggregateError && each.errors.length > 0)
      message = reasonOf(each.errors.at(-1)).message;
  }
  return { code, message };
}

/** No head came. */
export function connectionFailure(error: unknown, info: RequestInfo): ClientError | ConnectionTimeoutError {
  const { code, message } = reasonOf(error);
  const { hostname, port, protocol } = new URL(info.url);
  const host = hostname.replace(/^\[|\]$/g, '');
  const number = Number(port) || (protocol === 'https:' ? 443 : 80);
  const options = { cause: error };
  if (code === 'UND_ERR_SOCKET') return new ServerDisconnectedError(undefined, options);
  if (BROKEN.has(code)) return new ClientOSError(message, options);
  if (code === 'UND_ERR_HEADERS_TIMEOUT') return new SocketTimeoutError(undefined, options);
  if (code === 'UND_ERR_CONNECT_TIMEOUT')
    return new ConnectionTimeoutError(`Connection timeout to host ${info.url}`, options);
  if (code.startsWith('HPE_') || code === 'UND_ERR_HEADERS_OVERFLOW')
    return new ClientResponseError(info, [], { status: 400, message, ...options });
  if (UNKNOWN_HOST.has(code))
    return new ClientConnectorDNSError(host, number, 'Name or service not known', options);
  const detail = code === 'ECONNREFUSED' ? `Connect call failed ('${host}', ${number})` : message;
  return new ClientConnectorError(host, number, detail, options);
}

/** What the head said of the body that then did not come as it should. */
export interface Announced {
  headers: Headers;
  /** How many bytes came. */
  received: number;
}

/** The body broke off. */
export function bodyFailure(error: unknown, { headers, received }: Announced): Error {
  const { code, message } = reasonOf(error);
  const options = { cause: error };
  if (code === 'UND_ERR_BODY_TIMEOUT') return new SocketTimeoutError(undefined, options);
  if (code.startsWith('Z_') || code.startsWith('ERR_BROTLI') || code.startsWith('ERR__ERROR_FORMAT')) {
    const coding = headers.get('content-encoding');
    return new ClientPayloadError(`400, message:\n  Can not decode content-encoding: ${coding}`, options);
  }
  return new ClientPayloadError(`Response payload is not completed: ${whatIsMissing()}`, options);

  function whatIsMissing(): string {
    const length = headers.get('content-length');
    if (code.startsWith('HPE_')) return `<TransferEncodingError: 400, message='${message}'>`;
    if (length !== null && !headers.has('content-encoding'))
      return `<ContentLengthError: 400, message='Not enough data to satisfy content length header (received ${received} of ${length} bytes).'>`;
    if (headers.has('transfer-encoding'))
      return "<TransferEncodingError: 400, message='Not enough data to satisfy transfer length header.'>";
    return `<${message}>`;
  }
}
