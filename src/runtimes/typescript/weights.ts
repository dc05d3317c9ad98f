/**
 * How many pieces of memory one turn of a loop, or one call of a function, asks for, as far as its text tells. A browser says nothing of a
 * worker's memory until all of it is gone, and the tab with it; so what a program makes is counted as it is made. Sums and comparisons
 * make nothing: a program may compute as long as its time allows.
 */
import { type AnyNode, childrenOf, FUNCTIONS, isNode, LOOPS, nameOf } from './nodes';

const MAKE = new Set([
  ...['ObjectExpression', 'ArrayExpression', 'NewExpression', 'ClassExpression', 'TaggedTemplateExpression'],
  ...FUNCTIONS,
]);

/** Methods that give a text or an array, which may be as long as one likes. */
const GIVE_COPIES = new Set([
  ...['concat', 'slice', 'splice', 'map', 'filter', 'flat', 'flatMap', 'from', 'keys', 'values', 'entries'],
  ...['toSorted', 'toReversed', 'toSpliced', 'with', 'repeat', 'padStart', 'padEnd', 'split', 'join'],
  ...['substring', 'replace', 'replaceAll', 'toUpperCase', 'toLowerCase', 'toString', 'stringify'],
]);

/** Methods that make something, or keep it. */
const METHODS = new Set([
  ...GIVE_COPIES,
  ...['push', 'unshift', 'set', 'add', 'append', 'put', 'putNowait', 'assign', 'fromEntries', 'create'],
  ...['bind', 'then', 'catch', 'finally', 'resolve', 'reject', 'all'],
]);

const COLLECTIONS = new Set(['Map', 'Set']);

/** The variables that begin as text: `+=` makes them longer. */
export function textNames(program: AnyNode): ReadonlySet<string> {
  const names = new Set<string>();
  const look = (node: AnyNode): void => {
    const name = nameOf(node.id);
    if (node.type === 'VariableDeclarator' && name !== undefined && isText(node.init)) names.add(name);
    for (const child of childrenOf(node)) look(child);
  };
  look(program);
  return names;
}

/** Of a loop or a function; those within have weights of their own. */
export function weightOf(owner: AnyNode, texts: ReadonlySet<string>): number {
  let weight = 0;
  const look = (node: AnyNode): void => {
    if (makes(node, texts)) weight += 1;
    if (LOOPS.has(node.type) || FUNCTIONS.has(node.type)) return;
    for (const child of childrenOf(node)) look(child);
  };
  for (const child of childrenOf(owner)) look(child);
  return weight;
}

function makes(node: AnyNode, texts: ReadonlySet<string>): boolean {
  const { type, left, right, operator, callee, expressions } = node;
  if (MAKE.has(type)) return true;
  if (type === 'TemplateLiteral') return Array.isArray(expressions) && expressions.length > 0;
  if (type === 'BinaryExpression') return operator === '+' && (isText(left) || isText(right));
  if (type === 'AssignmentExpression')
    return operator === '+=' && (texts.has(nameOf(left) ?? '') || isText(right));
  if (type !== 'CallExpression' || !isNode(callee) || callee.type !== 'MemberExpression') return false;
  return METHODS.has(nameOf(callee.property) ?? '');
}

/** Whose length tells how much is made: what a method gives; what is spread, or put into a collection. */
export function copied(node: AnyNode): AnyNode | undefined {
  if (node.type === 'SpreadElement') return isNode(node.argument) ? node.argument : undefined;
  const { callee } = node;
  if (node.type === 'NewExpression' && COLLECTIONS.has(nameOf(callee) ?? '')) {
    const [first] = Array.isArray(node.arguments) ? node.arguments : [];
    return isNode(first) && first.type !== 'SpreadElement' ? first : undefined;
  }
  if (node.type !== 'CallExpression' || !isNode(callee) || callee.type !== 'MemberExpression')
    return undefined;
  return GIVE_COPIES.has(nameOf(callee.property) ?? '') ? node : undefined;
}

function isText(node: unknown): boolean {
  if (!isNode(node)) return false;
  if (node.type === 'BinaryExpression') return isText(node.left) || isText(node.right);
  return node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string');
}
