import { expect, test } from 'vitest';
import remarkExamples from '../../src/plugins/examples/remark';
import type { Attribute, ElementNode, Node, Parent } from '../../src/plugins/examples/syntax';
import { examplesDirectory } from './fixture';

const FILES = {
  'primitives/lock.ts': '',
  'primitives/lock.out': 'taken\nreleased\n',
  'primitives/event.ts': '',
};

function example(line: number, ...attributes: Attribute[]): ElementNode {
  return { type: 'mdxJsxFlowElement', name: 'Example', attributes, position: { start: { line } } };
}

function predict(line: number, ...attributes: Attribute[]): ElementNode {
  return { ...example(line, ...attributes), name: 'Predict' };
}

/** `name={text}` */
function inBraces(name: string, text: string): Attribute {
  return { type: 'mdxJsxAttribute', name, value: { type: 'mdxJsxAttributeValueExpression', value: text } };
}

function of(value: unknown): Attribute {
  return { type: 'mdxJsxAttribute', name: 'of', value };
}

function transform(...children: Node[]): Parent {
  const page: Parent = { children };
  remarkExamples({ directory: examplesDirectory(FILES) })(page, { path: 'docs/lock.mdx' });
  return page;
}

test('an example is given the data of its files through an import', () => {
  const element = example(3, of('primitives/lock'));
  const { children } = transform(element);
  expect(children).toHaveLength(3);
  expect(children[0]).toMatchObject({
    type: 'mdxjsEsm',
    data: {
      estree: {
        body: [
          {
            type: 'ImportDeclaration',
            specifiers: [{ local: { name: 'example0' } }],
            source: { value: '@examples/primitives/lock.json' },
          },
        ],
      },
    },
  });
  expect(element.attributes[1]).toMatchObject({ name: 'data', value: { value: 'example0' } });
  expect(children[1]).toMatchObject({
    data: { estree: { body: [{ source: { value: '@recordings/primitives/lock.json' } }] } },
  });
  expect(element.attributes[2]).toMatchObject({ name: 'recordings', value: { value: 'recordings0' } });
});

test('an example shown twice, also inside other elements, is imported once', () => {
  const inner = example(9, of('primitives/lock'));
  const { children } = transform(example(3, of('primitives/lock')), {
    type: 'blockquote',
    children: [inner],
  });
  expect(children.filter(({ type }) => type === 'mdxjsEsm')).toHaveLength(2);
  expect(inner.attributes[1]).toMatchObject({ name: 'data', value: { value: 'example0' } });
});

test('pages without examples stay as they are', () => {
  const paragraph = { type: 'paragraph', children: [] };
  expect(transform(paragraph).children).toEqual([paragraph]);
});

test.each([
  [
    'an unknown name',
    [of('primitives/lok')],
    "There is no example 'primitives/lok'. Near it are:\n  primitives/lock",
  ],
  ['a program without output', [of('primitives/event')], 'examples/primitives/event.out is missing.'],
  ['no name', [], '<Example> needs the name of an example, as plain text'],
  [
    'a computed name',
    [of({ type: 'mdxJsxAttributeValueExpression' })],
    '<Example> needs the name of an example',
  ],
  [
    'data of its own',
    [of('primitives/lock'), { type: 'mdxJsxAttribute', name: 'data', value: 'x' }],
    '<Example> takes no data of its own',
  ],
])('%s stops the build, naming page and line', (_, attributes: Attribute[], message) => {
  expect(() => transform(example(7, ...attributes))).toThrow(`docs/lock.mdx:7: ${message}`);
});

test('a prediction has the data of its example, and the example knows of it', () => {
  const asked = predict(3, of('primitives/lock'));
  const shown = example(5, of('primitives/lock'));
  const { children } = transform(asked, shown);
  expect(children.filter(({ type }) => type === 'mdxjsEsm')).toHaveLength(2);
  expect(asked.attributes.map(({ name }) => name)).toEqual(['of', 'data']);
  expect(shown.attributes.map(({ name }) => name)).toEqual(['of', 'data', 'recordings', 'predicted']);
});

test('a line can be asked for, with others that are wrong', () => {
  const asked = predict(
    3,
    of('primitives/lock'),
    inBraces('line', '2'),
    inBraces('wrong', '["lost", "taken"]'),
  );
  expect(() => transform(asked, example(5, of('primitives/lock')))).not.toThrow();
});

const LOCK = of('primitives/lock');

test.each([
  ['without its example', [predict(7, LOCK)], '<Predict> needs its example on the same page'],
  [
    'of an example that is asked about already',
    [predict(3, LOCK), predict(7, LOCK), example(9, LOCK)],
    '"primitives/lock" is asked about already.',
  ],
  [
    'whose wrong line is the truth',
    [predict(7, LOCK, inBraces('line', '1'), inBraces('wrong', '["taken"]')), example(9, LOCK)],
    '"taken" is what is printed there',
  ],
  [
    'of a line beyond the output, so that no choice is right',
    [predict(7, LOCK, inBraces('line', '4'), inBraces('wrong', '["taken"]')), example(9, LOCK)],
    'There is no line 4 to choose: 2 are printed.',
  ],
  [
    'with a line that only a running page would know',
    [predict(7, LOCK, inBraces('line', 'count + 1')), example(9, LOCK)],
    '`line` is a number in braces',
  ],
  [
    'with wrong lines that are no texts',
    [predict(7, LOCK, inBraces('line', '1'), inBraces('wrong', '[1]')), example(9, LOCK)],
    '`wrong` is a list of texts',
  ],
])('a prediction %s stops the build, naming page and line', (_, elements, message) => {
  expect(() => transform(...elements)).toThrow(`docs/lock.mdx:7: ${message}`);
});
