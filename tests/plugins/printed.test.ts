import { describe, expect, test } from 'vitest';
import { keyOf, printedChapter } from '../../src/plugins/printed/chapter';

const panel = (language: string, text: string) =>
  `<div role="tabpanel" data-example-panel="${language}"${language === 'typescript' ? '' : ' hidden'}><pre><span class="token plain" style="color:red">x</span></pre><div data-interactive=""><button>Run</button></div><div data-shown=""><span data-text="">${text}</span></div></div>`;

function printed(content: string): string {
  const page = `<html><body><nav><h1>No</h1></nav><div class="theme-doc-markdown markdown"><header><h1>Lock</h1></header>${content}</div></body></html>`;
  const anchor = (path: string, fragment: string) =>
    path === '/guide/b' ? `#b${fragment && `--${fragment}`}` : undefined;
  const { html, title } = printedChapter(page, 'a', anchor);
  expect(title).toBe('Lock');
  expect(html).toMatch(/^<header><h2>Lock<\/h2><\/header>/);
  return html.slice(html.indexOf('</header>') + '</header>'.length);
}

describe('a chapter on the one page', () => {
  test('has headings one step deeper, and anchors of its own', () => {
    expect(
      printed(
        '<h2 id="x">X</h2><a href="#x">1</a><a href="/guide/b">2</a><a href="/guide/b#y">3</a><a href="https://c/#z">4</a><path marker-end="url(#m)"></path>',
      ),
    ).toBe(
      '<h3 id="a--x">X</h3><a href="#a--x">1</a><a href="#b">2</a><a href="#b--y">3</a><a href="https://c/#z">4</a><path marker-end="url(#a--m)"></path>',
    );
  });

  test('has nothing to press, and nothing that nobody sees', () => {
    expect(
      printed(
        '<p hidden>a</p><p data-interactive="">b</p><script>c</script><select><option>d</option></select><button style="--task:1">main</button>',
      ),
    ).toBe('<span style="--task:1">main</span>');
  });

  test('has at once what a page with scripts makes later, in its order', () => {
    expect(printed('<div><noscript><p>a</p><p>b</p></noscript></div>')).toBe('<div><p>a</p><p>b</p></div>');
  });

  test('shows every spelling, and what they print once where it is the same', () => {
    const html = printed(panel('typescript', 'one') + panel('python', 'one') + panel('promises', 'two'));
    expect(html).not.toContain('hidden');
    expect([...html.matchAll(/data-label="(\w+)"/g)].map(([, label]) => label)).toEqual([
      'TypeScript',
      'Python',
      'Promises',
    ]);
    expect([...html.matchAll(/data-text(?:="")?>(\w+)/g)].map(([, text]) => text)).toEqual(['one', 'two']);
    expect(html).toContain('<pre>x</pre>');
  });

  test('is known by its address', () => {
    expect([keyOf('/primitives/lock'), keyOf('concepts/'), keyOf('/introduction')]).toEqual([
      'primitives-lock',
      'concepts',
      'introduction',
    ]);
  });
});
