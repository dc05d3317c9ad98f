import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { limitAllocations } from '../../src/runtimes/allocations';

/** Evaluates in a global scope of its own, since the limit is for good. */
function evaluate(code: string): unknown {
  const context = createContext({});
  limitAllocations(runInContext('globalThis', context));
  return runInContext(code, context);
}

test('small arrays are as they always were', () => {
  expect(
    evaluate(
      '[Array(3).length, new Array(1, 2).length, Array.isArray(new Array(2)), [] instanceof Array, [].constructor === Array, new (class A extends Array {})(2).length, new Uint8Array([1, 2])[1]].join()',
    ),
  ).toBe('3,2,true,true,true,2,2');
});

test('large ones are refused beyond the budget, with a sentence', () => {
  const loop = (what: string) =>
    `let n = 0; try { for (;;) { ${what}; n++ } } catch (e) { n + ' ' + e.name + ' ' + e.message }`;
  const sentence =
    'RangeError A program here may ask for 2 GB of memory in large arrays, and this one asked for more.';
  expect(evaluate(loop('new Array(2 ** 24)'))).toBe(`16 ${sentence}`);
  expect(evaluate(loop('new Float64Array(2 ** 20)'))).toBe(`256 ${sentence}`);
  expect(evaluate(loop('new ArrayBuffer(2 ** 20)'))).toBe(`2048 ${sentence}`);
});
