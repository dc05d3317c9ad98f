/** What the small site answers, whoever hands it on: the loopback server in real time, the simulated one in virtual time. */
import { faultsOf, Visits } from './faults';
import { latencyOf, microseconds } from './latency';
import { MOVED } from './moved';
import type { Answer, WireRequest } from './network';
import type { Page } from './pages';
import { REASONS } from './reasons';

type Answered = Extract<Answer, { status: number }>;

/** What one page says to one request, before anything goes wrong. */
interface Reply {
  status: number;
  headers: [string, string][];
  body: Uint8Array;
}

/** As many as browsers and Python follow, about. */
const MOST_REDIRECTS = 10;

/** One run of a program asks one of these: it counts what was asked for. */
export class SiteAnswers {
  private readonly visits = new Visits();

  /** All delays but those that are asked for are multiplied by `scale`. */
  constructor(
    private readonly pages: ReadonlyMap<string, Page>,
    private readonly scale = 1,
  ) {}

  answer(request: WireRequest): Answer {
    const redirects: Answered['redirects'] = [];
    let { url } = request;
    let before = 0;
    for (;;) {
      const answer = this.answerOnce({ ...request, url });
      if (!('status' in answer)) return answer;
      const location = answer.headers.find(([name]) => name === 'location')?.[1];
      if (location === undefined || !request.followRedirects || redirects.length === MOST_REDIRECTS) {
        const { headAfter, bodyAfter } = answer;
        const times = {
          headAfter: microseconds(before + headAfter),
          bodyAfter: microseconds(before + bodyAfter),
        };
        return { ...answer, ...times, redirects };
      }
      before += answer.headAfter;
      redirects.push({ url, status: answer.status, location });
      url = new URL(location, url).href;
    }
  }

  private answerOnce(request: WireRequest): Answer {
    const faults = faultsOf(request.url);
    const { pathname } = new URL(request.url);
    const visit = this.visits.add(request.url);
    if (faults.silent) return { silent: true };
    const failing = visit < faults.fail;
    const reply = failing ? unavailable() : this.reply(request, pathname, faults.status);
    const { head, whole } = latencyOf(pathname, visit, this.scale);
    const body = request.method === 'HEAD' ? new Uint8Array() : reply.body;
    const broken = faults.broken && body.length > 0;
    const headAfter = microseconds(head + faults.delay);
    return {
      status: reply.status,
      reason: REASONS[reply.status] ?? '',
      url: request.url,
      redirects: [],
      headers: [...reply.headers, ['content-length', String(reply.body.length)]],
      body: broken ? body.slice(0, Math.ceil(body.length / 2)) : body,
      headAfter,
      // Where there is no body, the head is the end of it.
      bodyAfter: body.length === 0 ? headAfter : microseconds(whole + faults.delay),
      ...(broken && { broken }),
    };
  }

  private reply({ method, headers }: WireRequest, path: string, status: number | undefined): Reply {
    if (status !== undefined) return words(status, `${status} ${REASONS[status] ?? ''}`.trim());
    if (method !== 'GET' && method !== 'HEAD') {
      const { body, ...rest } = words(405, 'This site can only be read.');
      return { ...rest, headers: [...rest.headers, ['allow', 'GET, HEAD']], body };
    }
    const moved = MOVED[path];
    if (moved !== undefined) return { status: 301, headers: [['location', moved]], body: new Uint8Array() };
    const page = this.pages.get(path);
    if (!page) return words(404, 'There is no such page.');
    const asked = headers.find(([name]) => name.toLowerCase() === 'if-none-match')?.[1];
    if (asked === page.etag) return { status: 304, headers: [['etag', page.etag]], body: new Uint8Array() };
    return {
      status: 200,
      headers: [
        ['content-type', page.contentType],
        ['etag', page.etag],
      ],
      body: page.body,
    };
  }
}

function unavailable(): Reply {
  const { headers, ...rest } = words(503, 'Not now: ask again.');
  return { ...rest, headers: [...headers, ['retry-after', '0']] };
}

function words(status: number, text: string): Reply {
  const body = status === 204 || status === 304 ? '' : `${text}\n`;
  return {
    status,
    headers: [['content-type', 'text/plain; charset=utf-8']],
    body: new TextEncoder().encode(body),
  };
}
