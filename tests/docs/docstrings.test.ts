/** Every export says what it does, shows it in an example that runs, and tells which section of Python's documentation it follows. */

import { join } from 'node:path';
import ts from 'typescript';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { announced, asModule, codeOf, type DocExample, runExample } from './example';
import { compilerOptions, type Documented, publicSurface, ROOT } from './surface';

const exported = publicSurface();
const examples: DocExample[] = exported.flatMap(({ name, tags }) =>
  tags.filter((tag) => tag.name === 'example').map((tag) => ({ name, code: codeOf(tag.text) })),
);

/** The names of those that lack something. */
function without(documented: readonly Documented[], has: (one: Documented) => boolean): string[] {
  return documented.filter((one) => !has(one)).map(({ name }) => name);
}

/** A link to the exact section, or the word that there is none. */
const SECTION =
  /^(Python: (https:\/\/docs\.python\.org\/3\/\S+#\S+|has no counterpart)|aiohttp: https:\/\/docs\.aiohttp\.org\/\S+#\S+)/m;

const members = exported.flatMap((one) => one.members);
/** Methods that Python's documentation has no section for: the ends of `async with`, and `repr`. */
const PROTOCOL = /\.(aenter|aexit|aiter|anext|toString|\[.*\])$/;

describe('every export', () => {
  test('says what it does', () => {
    expect(without(exported, ({ text }) => /^\S[\s\S]*?[.:]/.test(text))).toEqual([]);
    expect(without(members, ({ text }) => text !== '')).toEqual([]);
  });

  test("names the section of Python's documentation", () => {
    expect(without(exported, ({ text }) => SECTION.test(text))).toEqual([]);
  });

  test('so does every method of a class that Python has', () => {
    const classes = exported.filter(
      ({ kind, text }) => kind === 'class' && !text.includes('Python: has no counterpart'),
    );
    const methods = classes.flatMap((one) => one.members).filter(({ kind }) => kind === 'method');
    expect(without(methods, ({ name, text }) => PROTOCOL.test(name) || SECTION.test(text))).toEqual([]);
  });

  test('shows an example, if it is a function or a class', () => {
    const shown = exported.filter(({ kind }) => kind === 'function' || kind === 'class');
    expect(without(shown, ({ tags }) => tags.some((tag) => tag.name === 'example'))).toEqual([]);
  });

  test('names the errors that it raises itself', () => {
    const told = ({ thrown, tags }: Documented): boolean => {
      const texts = tags.filter((tag) => tag.name === 'throws').map((tag) => tag.text);
      return thrown.every((error) => texts.some((text) => text.startsWith(error)));
    };
    expect(without([...exported, ...members], told)).toEqual([]);
  });

  test('describes each parameter, and times with their unit', () => {
    const described = ({ parameters, tags, text }: Documented): boolean => {
      const texts = tags.filter((tag) => tag.name === 'param').map((tag) => tag.text);
      return parameters.every((parameter) => {
        const own = texts.find((one) => one.split(/[\s.]/)[0] === parameter);
        const time = /^(delay|when|deadline|timeout\w*)$/.test(parameter);
        return text.includes('`') && !own
          ? text.includes(`\`${parameter}\``)
          : own !== undefined && (!time || own.includes('seconds'));
      });
    };
    const callable = [...exported, ...members].filter(
      ({ kind, name }) => (kind === 'function' || kind === 'method') && !PROTOCOL.test(name),
    );
    expect(without(callable, described)).toEqual([]);
  });
});

describe('the examples', () => {
  beforeEach(() => {
    vi.stubGlobal('fetch', answer);
  });
  afterEach(() => vi.unstubAllGlobals());

  test('have the right types', () => {
    expect(complaints(examples)).toEqual([]);
  });

  test.each(examples)('$name', async ({ code }) => {
    const told = vi.spyOn(console, 'error');
    expect(await runExample(code)).toEqual({ printed: announced(code), differences: [] });
    expect(told.mock.calls).toEqual([]);
    told.mockRestore();
  });
});

test('an example that claims what is not so is found out', async () => {
  const code = ['1 + 1 // -> 3', 'new asyncio.Queue().getNowait() // raises QueueFull', "console.log('x')"];
  expect(await runExample(code.join('\n'))).toEqual({
    printed: ['x'],
    differences: [
      '1 + 1: 2 instead of 3',
      'new asyncio.Queue().getNowait(): QueueEmpty instead of QueueFull',
    ],
  });
});

/** The sites that the examples of the client ask. */
async function answer(url: URL, { signal }: RequestInit): Promise<Response> {
  if (url.host === 'unreachable.example') throw new TypeError('fetch failed');
  if (url.host === 'silent.example')
    return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
  const html = { 'content-type': 'text/html' };
  if (url.pathname === '/loop') return new Response('', { status: 302, headers: { location: '/loop' } });
  if (url.pathname === '/latin-1') return new Response(new Uint8Array([0xe4]), { headers: html });
  if (url.pathname === '/broken') {
    const broken = new ReadableStream({ start: (body) => body.error(new TypeError('terminated')) });
    return new Response(broken, { headers: html });
  }
  const found = url.pathname === '/' || url.pathname === '/index.html';
  return found
    ? new Response('<h1>Hello</h1>', { headers: html })
    : new Response('', { status: 404, statusText: 'Not Found', headers: html });
}

/** What the compiler has to say of the examples. */
function complaints(all: readonly DocExample[]): string[] {
  const texts = new Map(
    all.map(({ name, code }, n) => [
      join(ROOT, `tests/docs/${n}.${name.replace('/', '.')}.ts`),
      asModule(code),
    ]),
  );
  const options = compilerOptions();
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  const program = ts.createProgram([...texts.keys()], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
}
