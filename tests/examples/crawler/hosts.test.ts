/** Which hosts are asked, and what their robots.txt says. */
import { afterEach, describe, expect, it } from 'vitest';
import { crawl, LANGUAGES, newFile, readEntries, rowOf } from './run';
import { closedOrigin, linksTo, type Page, redirect, status, TestServer } from './server';

const ROBOTS: Record<string, Page> = {
  forbidden: status(403),
  tooMany: status(429),
  failing: status(503),
  moved: redirect('/rules.txt'),
};

describe.each(LANGUAGES)('hosts, %s', (language) => {
  const servers: TestServer[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });

  async function serve(pages: Record<string, Page>): Promise<TestServer> {
    const server = await TestServer.start(pages);
    servers.push(server);
    return server;
  }

  it('may be more than one; each has rules of its own', async () => {
    const rules = 'User-agent: *\nDisallow: /page';
    const others = await Promise.all(
      Object.values(ROBOTS).map((robots) => {
        return serve({ '/robots.txt': robots, '/rules.txt': rules, '/page': 'seen', '/else': 'seen' });
      }),
    );
    const [forbidden, tooMany, failing, moved] = others;
    const closed = await closedOrigin();
    const links = others.flatMap((server) => [server.url('/page'), server.url('/else')]);
    const start = await serve({ '/': linksTo(...links, `${closed}/page`) });
    const hosts = [...others.map(({ host }) => host), new URL(closed).host].flatMap((host) => [
      '--host',
      host,
    ]);
    const file = newFile();
    const end = await crawl(language, start.origin, '--out', file, ...hosts);
    expect(end.code).toBe(0);
    const asked = readEntries(file).map(({ url }) => url);
    const allowed = [start?.url('/'), forbidden?.url('/page'), forbidden?.url('/else'), moved?.url('/else')];
    expect(new Set(asked)).toEqual(new Set(allowed));
    expect(others.map((server) => server.count('/robots.txt'))).toEqual([1, 3, 3, 1]);
    const lines = end.stderr.trimEnd().split('\n').sort();
    const left = 'nothing else is asked for there';
    const expected = [
      `crawler: ${tooMany?.origin}/robots.txt: HTTP 429; ${left}`,
      `crawler: ${failing?.origin}/robots.txt: HTTP 503; ${left}`,
      expect.stringMatching(`^crawler: ${closed}/robots.txt: no answer \\(.+\\); ${left}$`),
    ];
    expect(lines).toEqual(expect.arrayContaining(expected));
    expect(lines).toHaveLength(3);
    expect(rowOf(end, 'kept out')).toBe(6);
  });

  it.each([
    ['nobody answers', undefined, /\/robots\.txt: no answer \(.+\); nothing else is asked for there$/],
    ['robots.txt forbids it', { '/robots.txt': 'User-agent: *\nDisallow: /' }, /: kept out by robots\.txt$/],
    ['there is no such page', {}, /^crawler: no page of \S+ was saved: HTTP 404$/],
    [
      'it is elsewhere',
      { '/': redirect('http://www.example.com/') },
      /was saved: it leads to www\.example\.com, see --host$/,
    ],
  ])('end it where %s', async (_, pages, message) => {
    const origin = pages ? (await serve(pages)).origin : await closedOrigin();
    const end = await crawl(language, origin, '--out', newFile());
    expect(end.code).toBe(1);
    expect(end.stderr.split('\n').some((line) => message.test(line))).toBe(true);
    expect(rowOf(end, 'pages')).toBe(0);
  });

  it('are asked as seldom as they like', async () => {
    const rules = 'User-agent: *\nCrawl-delay: 1\n';
    const server = await serve({ '/robots.txt': rules, '/': linksTo('/a'), '/a': 'seen' });
    const end = await crawl(language, server.origin, '--out', newFile());
    expect(end).toMatchObject({
      code: 0,
      stderr: `crawler: ${server.origin}/robots.txt asks for 1 s between requests\n`,
    });
    const times = server.seen.map(({ time }) => time);
    expect(times).toHaveLength(3);
    for (const n of [1, 2]) expect((times[n] ?? 0) - (times[n - 1] ?? 0)).toBeGreaterThan(0.95);
  });
});
