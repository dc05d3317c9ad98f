/** What the compiler looks for in a syntax tree. */
import type { Node } from 'acorn';

const READ = [
  ...(['body', 'expression', 'directive', 'callee', 'property', 'object', 'name', 'generator'] as const),
  ...([
    'argument',
    'id',
    'key',
    'value',
    'init',
    'left',
    'right',
    'operator',
    'expressions',
    'arguments',
  ] as const),
];

/** What is read of a node, whatever its type. */
export type AnyNode = Node & Partial<Record<(typeof READ)[number], unknown>>;

export const LOOPS = new Set([
  'WhileStatement',
  'DoWhileStatement',
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
]);
export const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

export function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

export function* childrenOf(node: AnyNode): Generator<AnyNode> {
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield child;
  }
}

export function nameOf(node: unknown): string | undefined {
  return isNode(node) && typeof node.name === 'string' ? node.name : undefined;
}
