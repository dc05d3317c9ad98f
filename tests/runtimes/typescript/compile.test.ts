import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/runtimes/typescript/compile';
import { insertGuards } from '../../../src/runtimes/typescript/guards';
import { chooseHooks } from '../../../src/runtimes/typescript/hooks';

function codeOf(source: string): string {
  const compiled = compile(source, 'typescript');
  if ('error' in compiled) throw new Error(compiled.error.message);
  return compiled.code;
}

function errorOf(source: string, language: 'typescript' | 'promises' = 'typescript') {
  const compiled = compile(source, language);
  return 'error' in compiled ? compiled.error : undefined;
}

describe('compile', () => {
  it('keeps every line on its line', () => {
    const source = [
      "import * as asyncio from 'asyncio'",
      'interface Job {',
      '  name: string',
      '}',
      'enum Colour { Red }',
      'function* main(job: Job): asyncio.Coroutine<void> {',
      '  for (const x of [1])',
      '    while (x > 1)',
      '      yield* asyncio.sleep(x as number)',
      '  return job',
      '}',
    ].join('\n');
    const lines = codeOf(source).split('\n');
    expect(lines).toHaveLength(11);
    expect(lines[5]).toBe('function* main(job) {__guard(6);const __call=__enter("main",6,arguments);try{');
    expect(lines[7]).toBe('    {__guard(7,1);while (x > 1)');
    expect(lines[8]).toBe('      {__guard(8);yield* __at(__call,9, asyncio.sleep(x ))}}');
    expect(lines[10]).toBe('}finally{__leave(__call)}}');
  });

  it.each([
    ['do x(); while (y)', 'do {__guard(1);x();} while (y)'],
    ['for (const k in o) f(k)', 'for (const k in o) {__guard(1);f(k)}'],
    ['while (true);', 'while (true){__guard(1);;}'],
    ['while (x) f = () => 1', 'while (x) {__guard(1,1);f = () => (__guard(1),1)}'],
    ['function* f() {}', 'function* f() {__guard(1);__leave(__enter("f",1,arguments));}'],
    [
      'const f = function* () {yield* (a, b)}',
      'const f = function* () {__guard(1);const __call=__enter("f",1,arguments);try{yield* __at(__call,1, (a, b))}finally{__leave(__call)}}',
    ],
    [
      'const o = { *m() { yield } }',
      'const o = { *m() {__guard(1);const __call=__enter("m",1,arguments);try{ yield }finally{__leave(__call)}} }',
    ],
    ['const f = () => ({ a: 1 })', 'const f = () => ((__guard(1,1),{ a: 1 }))'],
    ['const f = (x) => (y) => x', 'const f = (x) => (__guard(1,1),(y) => (__guard(1),x))'],
    ["let s = ''; for (;;) s += x", "let s = ''; for (;;) {__guard(1,1);s += x}"],
    [
      'let n = 0; for (;;) n += x + Math.sqrt(f(n))',
      'let n = 0; for (;;) {__guard(1);n += x + Math.sqrt(f(n))}',
    ],
    ['for (;;) { for (;;) a.push(1) }', 'for (;;) {__guard(1); for (;;) {__guard(1,1);a.push(1)} }'],
    ['a.slice(1).map(f)', '__outcome(__made(__made(a.slice(1)).map(f)),1,"map")'],
    ['x = a?.slice(1).length', 'x = a?.slice(1).length'],
    ['x = [...a, ...b.keys()]', 'x = [...__made(a), ...__made(__made(b.keys()))]'],
    ['x = new Map(y)', 'x = new Map(__made(y))'],
    ["function f() { 'use strict'; g() }", "function f() { 'use strict';__guard(1); g() }"],
    ['class A { m() { } }', 'class A { m() {__guard(1); } }'],
    ['main()', '__outcome(main(),1,"main")'],
    ['a.run(main())', '__outcome(a.run(main()),1,"run")'],
  ])('guards %s', (source, expected) => {
    expect(codeOf(source)).toBe(`"use strict";${expected}`);
  });

  it('gives its hooks names that the program does not use', () => {
    const compiled = compile('const __guard = 1', 'typescript');
    expect('hooks' in compiled && compiled.hooks.guard).toBe('__guard_');
  });

  it.each([
    ['const a = ;', "Unexpected ';'.", { line: 1, column: 11 }],
    ['\nfoo(1, 2', "Expected ',' at the end of this line.", { line: 2, column: 9 }],
    ['a b', "Unexpected 'b': the statement before it has not ended.", { line: 1, column: 3 }],
    ['if (x) {', 'Something that was opened before this point is not closed.', { line: 1, column: 9 }],
    ["\nconst s = 'abc", 'This string is never closed.', { line: 2, column: 11 }],
    ['const a = 1\nconst a = 2', "'a' is declared twice.", { line: 2 }],
    [
      'function f() {\n  yield* g()\n}',
      '`yield` works only inside `function*`: a coroutine needs the star.',
      { line: 2 },
    ],
    ['break', '`break` stands outside of any loop.', { line: 1 }],
  ])('says in plain words what is wrong with %j', (source, message, position) => {
    expect(errorOf(source)).toEqual({ name: 'SyntaxError', message, position });
  });

  it('tells who writes await in a coroutine what is written here', () => {
    const source = 'function* main() {\n  await sleep(1)\n}';
    expect(errorOf(source)?.message).toContain('says `yield*`');
    expect(errorOf(source, 'promises')?.message).toBe('`await` works only inside an `async` function.');
  });

  it('lets nothing pass that would import from an address', () => {
    const program = parse("a\nb(import('https://example.com/x.js'))", {
      ecmaVersion: 'latest',
      locations: true,
    });
    expect(() => insertGuards('', program, chooseHooks(''))).toThrow('cannot load code while it runs');
    for (const source of ["import('x')", "'a' + import /**/ ('x')", "f<T>(import('x'))"])
      expect(codeOf(source)).not.toMatch(/\bimport\b/);
  });

  it('refuses a program that is nested beyond what a parser can take', () => {
    const deep = 20_000;
    expect(errorOf('('.repeat(deep) + ')'.repeat(deep))?.message).toBe('The program is nested too deeply.');
  });
});
