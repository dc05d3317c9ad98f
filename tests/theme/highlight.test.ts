import { expect, test } from 'vitest';
import highlight from '../../src/components/Code/highlight';
import { plain } from '../../src/components/Code/plain';

const SHAPE = { open: '<i>', close: '</i>' };

test('tokens have the class of their colour, and text is text', () => {
  expect(highlight('x = "<b>"  # &', 'python', SHAPE)).toBe(
    '<i>x = <span class="code-string">"&lt;b&gt;"</span>  <span class="code-comment"># &amp;</span></i>',
  );
});

test('the innermost kind decides', () => {
  expect(highlight(`\`a\${1}\``, 'ts', SHAPE)).toContain('<span class="code-number">1</span>');
});

test('commands', () => {
  expect(highlight('npm test --all # it', 'bash', SHAPE)).toBe(
    '<i><span class="code-function">npm</span> test <span class="code-keyword">--all</span> <span class="code-comment"># it</span></i>',
  );
});

test('without the highlighter the same lines, without colours', () => {
  const code = 'a < b\n\nc && d\n';
  const bare = (markup: string) => markup.replace(/<\/?span[^>]*>/g, '');
  expect(plain(code, SHAPE)).toBe('<i>a &lt; b</i><i></i><i>c &amp;&amp; d</i><i></i>');
  expect(bare(highlight(code, 'typescript', SHAPE))).toBe(plain(code, SHAPE));
  expect(highlight(code, 'text', SHAPE)).toBe(plain(code, SHAPE));
});
