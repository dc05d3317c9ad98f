/** The words that go with a status. */
export const REASONS: Record<number, string> = {
  ...{ 200: 'OK', 204: 'No Content', 301: 'Moved Permanently', 302: 'Found', 304: 'Not Modified' },
  ...{ 400: 'Bad Request', 401: 'Unauthorized', 403: 'Forbidden', 404: 'Not Found', 410: 'Gone' },
  ...{ 405: 'Method Not Allowed', 408: 'Request Timeout', 418: "I'm a Teapot", 429: 'Too Many Requests' },
  ...{ 500: 'Internal Server Error', 502: 'Bad Gateway', 503: 'Service Unavailable', 504: 'Gateway Timeout' },
};
