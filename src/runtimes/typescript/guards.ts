/**
 * Puts a call to the guard at the start of every loop's body and of every function, the only two ways to go on for
 * ever. Insertions never contain a newline.
 */
import type { Node, Program } from 'acorn';
import type { Hooks } from './hooks';

interface Insertion {
  at: number;
  text: string;
}

const READ = ['body', 'expression', 'directive', 'callee', 'property', 'name'] as const;

/** What guards need to see of a node, whatever its type. */
type AnyNode = Node & Partial<Record<(typeof READ)[number], unknown>>;

const LOOPS = new Set([
  'WhileStatement',
  'DoWhileStatement',
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
]);
const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

export function insertGuards(code: string, program: Program, hooks: Hooks): string {
  const insertions: Insertion[] = [];
  for (const statement of program.body) watchOutcome(statement, hooks, insertions);
  visit(program, (node) => guardNode(node, hooks, insertions));
  return apply(code, insertions);
}

/** A call that stands alone at the top of a program is the last that anyone hears of its promise. */
function watchOutcome(statement: AnyNode, hooks: Hooks, insertions: Insertion[]): void {
  const { expression } = statement;
  if (statement.type !== 'ExpressionStatement' || !isNode(expression) || expression.type !== 'CallExpression')
    return;
  const called = JSON.stringify(calleeName(expression));
  const after = `,${statement.loc?.start.line},${called})`;
  insertions.push({ at: expression.start, text: `${hooks.outcome}(` }, { at: expression.end, text: after });
}

/** `main` for `main()`, `run` for `asyncio.run(main())`. */
function calleeName(call: AnyNode): string {
  const { callee } = call;
  if (!isNode(callee)) return 'program';
  const identifier = isNode(callee.property) ? callee.property : callee;
  return typeof identifier.name === 'string' ? identifier.name : 'program';
}

function guardNode(node: AnyNode, { guard }: Hooks, insertions: Insertion[]): void {
  const { body } = node;
  if (!isNode(body)) return;
  const call = `${guard}(${node.loc?.start.line})`;
  if (body.type === 'BlockStatement' && (LOOPS.has(node.type) || FUNCTIONS.has(node.type))) {
    insertions.push({ at: afterDirectives(body), text: `${call};` });
  } else if (LOOPS.has(node.type)) {
    insertions.push({ at: body.start, text: `{${call};` }, { at: body.end, text: '}' });
  } else if (node.type === 'ArrowFunctionExpression') {
    insertions.push({ at: body.start, text: `(${call},` }, { at: body.end, text: ')' });
  }
}

/** A directive is one only as long as nothing stands before it. */
function afterDirectives(block: AnyNode): number {
  let position = block.start + 1;
  for (const statement of Array.isArray(block.body) ? block.body : []) {
    if (!isNode(statement) || !statement.directive) break;
    position = statement.end;
  }
  return position;
}

function visit(node: AnyNode, act: (node: AnyNode) => void): void {
  act(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) visit(child, act);
    }
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** Where several meet, what a nested node closes comes before what surrounds it closes. */
function apply(code: string, insertions: Insertion[]): string {
  const ordered = insertions
    .map((insertion, order) => ({ ...insertion, order, closes: /[)}]$/.test(insertion.text) }))
    .sort((a, b) => a.at - b.at || Number(b.closes) - Number(a.closes) || a.order - b.order);
  let result = '';
  let position = 0;
  for (const { at, text } of ordered) {
    result += code.slice(position, at) + text;
    position = at;
  }
  return result + code.slice(position);
}
