import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { policyText, workerPolicy } from '../../src/offline/policy';
import { headersFile } from '../../src/plugins/csp/headers';
import { inlineParts } from '../../src/plugins/csp/inline';
import { pagePolicy, withPolicy } from '../../src/plugins/csp/policy';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const NOTHING = { scripts: new Set<string>(), styles: new Set<string>() };

describe('what a page carries inside itself', () => {
  it('is found by its exact text, data left out', () => {
    const html = `<!doctype html><head><meta charset=utf-8><style>a{}</style><noscript><style> b { } </style></noscript>
<script type=application/ld+json>{"a":"</b>"}</script><script src=/x.js>never()</script></head>
<body><script>if (1 < 2 && "&amp;") run("</scr" + "ipt>")</script><script type=module>go()</script></body>`;
    expect(inlineParts(html)).toEqual({
      scripts: new Set([hash('if (1 < 2 && "&amp;") run("</scr" + "ipt>")'), hash('go()')]),
      styles: new Set([hash('a{}'), hash(' b { } ')]),
    });
  });

  it.each(['<p onclick="go()">', '<a href=" javascript:go()">', '<svg onload=go()>'])(
    '%s is refused',
    (html) => {
      expect(() => inlineParts(html)).toThrow('the content security policy refuses');
    },
  );
});

describe('the policy of a page', () => {
  it('stands before whatever the page loads, where it can still be read as text', () => {
    const html = '<html><head><meta charset=UTF-8><script src=/main.js></script></head>';
    const page = withPolicy(html, pagePolicy(NOTHING));
    expect(page).toMatch(
      /^<html><head><meta charset=UTF-8><meta http-equiv="Content-Security-Policy" content="[^"]+"><script/,
    );
    expect(() => withPolicy('<html><head></head>', pagePolicy(NOTHING))).toThrow('encoded');
  });

  it('names no other host, and lets no script be made of text', () => {
    const text = policyText(pagePolicy({ scripts: new Set(["'sha256-x'"]), styles: new Set() }));
    expect(text).toMatch(/^default-src 'self'; script-src 'self' 'sha256-x'; /);
    expect(text).toContain("; object-src 'none'; base-uri 'self'; form-action 'self'");
    expect(text).not.toMatch(/unsafe-eval|\*|https?:/);
    // Only attributes of style, which React writes.
    expect(text.match(/\S+ 'unsafe-inline'/g)).toEqual(["style-src-attr 'unsafe-inline'"]);
  });
});

describe('the policy of a worker', () => {
  it('reaches what may be scraped, by folder where the address is known', () => {
    expect(workerPolicy('https://x.org/g/')).toBe(
      "default-src 'none'; script-src 'self' 'unsafe-eval'; connect-src https://x.org/g/assets/ https://x.org/g/site/ https://x.org/g/robots.txt",
    );
    expect(workerPolicy()).toBe("default-src 'none'; script-src 'self' 'unsafe-eval'; connect-src 'self'");
  });
});

it('the file of headers keeps the policies of documents and of workers apart', () => {
  const served = { baseUrl: '/g/', documents: ['', 'guide/*'], workers: ['assets/js/run-typescript.1.js'] };
  const blocks = headersFile(served, pagePolicy(NOTHING)).trimEnd().split('\n\n');
  const paths = blocks.map((block) => block.split('\n')[0]);
  expect(paths).toEqual([
    ...[
      '/g/*',
      '/g/',
      '/g/guide/*',
      '/g/assets/*',
      '/g/assets/js/run-typescript.1.js',
      '/g/service-worker.js',
    ],
  ]);
  const policies = blocks.map((block) => /Content-Security-Policy: (.*)/.exec(block)?.[1]);
  expect(policies[0]).toBeUndefined();
  expect(policies[2]).toMatch(/frame-ancestors 'none'$/);
  expect(policies[4]).toBe(workerPolicy());
  expect(blocks[0]).toContain('X-Content-Type-Options: nosniff');
});
