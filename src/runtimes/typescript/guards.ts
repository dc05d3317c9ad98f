/**
 * Puts a call to the guard at the start of every loop's body and of every function, the only two ways to go on for
 * ever; and has coroutines say where they stand. Insertions never contain a newline.
 */
import type { Program } from 'acorn';
import type { Hooks } from './hooks';
import { type AnyNode, childrenOf, FUNCTIONS, isNode, LOOPS, nameOf } from './nodes';
import { copied, textNames, weightOf } from './weights';

interface Insertion {
  at: number;
  text: string;
}

/** `yield*` or `yield`, up to where its operand begins. */
const YIELD = /^yield(?:(?:\s|\/\*[\s\S]*?\*\/)*\*)?/;

export function insertGuards(code: string, program: Program, hooks: Hooks): string {
  const insertions: Insertion[] = [];
  const texts = textNames(program);
  for (const statement of program.body) watchOutcome(statement, hooks, insertions);
  const chained = new Set<AnyNode>();
  visit(program, 'program', (node, name) => {
    refuseImport(node);
    guardNode(node, name, texts, hooks, insertions);
    if (node.type === 'ChainExpression') linksOf(node.expression, chained);
    countCopies(node, chained, hooks, insertions);
    noteLine(node, code, hooks, insertions);
  });
  return apply(code, insertions);
}

/** What comes from an address would be neither compiled nor guarded. The compiler has made `require` of every import that it knows of. */
function refuseImport({ type, loc }: AnyNode): void {
  if (type !== 'ImportExpression') return;
  throw Object.assign(new SyntaxError('A program here cannot load code while it runs'), { loc: loc?.start });
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

function guardNode(
  node: AnyNode,
  name: string,
  texts: ReadonlySet<string>,
  hooks: Hooks,
  insertions: Insertion[],
): void {
  const { body } = node;
  if (!isNode(body) || !(LOOPS.has(node.type) || FUNCTIONS.has(node.type))) return;
  const line = node.loc?.start.line;
  const weight = weightOf(node, texts);
  const call = weight === 0 ? `${hooks.guard}(${line})` : `${hooks.guard}(${line},${weight})`;
  if (body.type === 'BlockStatement') {
    const at = afterDirectives(body);
    const empty = Array.isArray(body.body) && body.body.length === 0;
    if (!node.generator) insertions.push({ at, text: `${call};` });
    else if (empty) insertions.push({ at, text: `${call};${hooks.leave}(${enter(name, line, hooks)});` });
    else {
      const open = `${call};const ${hooks.call}=${enter(name, line, hooks)};try{`;
      insertions.push(
        { at, text: open },
        { at: body.end - 1, text: `}finally{${hooks.leave}(${hooks.call})}` },
      );
    }
  } else if (LOOPS.has(node.type)) {
    insertions.push({ at: body.start, text: `{${call};` }, { at: body.end, text: '}' });
  } else if (node.type === 'ArrowFunctionExpression') {
    insertions.push({ at: body.start, text: `(${call},` }, { at: body.end, text: ')' });
  }
}

function countCopies(
  node: AnyNode,
  chained: ReadonlySet<AnyNode>,
  hooks: Hooks,
  insertions: Insertion[],
): void {
  const counted = copied(node);
  if (counted === undefined || chained.has(counted)) return;
  insertions.push({ at: counted.start, text: `${hooks.made}(` }, { at: counted.end, text: ')' });
}

/** Within `a?.b().c` nothing can stand around `a?.b()`: it would no longer be left out with the rest. */
function linksOf(node: unknown, links: Set<AnyNode>): void {
  for (let link = node; isNode(link); link = link.type === 'CallExpression' ? link.callee : link.object)
    links.add(link);
}

function enter(name: string, line: number | undefined, hooks: Hooks): string {
  return `${hooks.enter}(${JSON.stringify(name)},${line},${hooks.args})`;
}

/** What a coroutine yields goes through a call that notes the line. */
function noteLine(node: AnyNode, code: string, hooks: Hooks, insertions: Insertion[]): void {
  if (node.type !== 'YieldExpression' || !isNode(node.argument)) return;
  const keyword = YIELD.exec(code.slice(node.start, node.argument.start));
  if (keyword === null) return;
  const at = node.start + keyword[0].length;
  insertions.push(
    { at, text: ` ${hooks.at}(${hooks.call},${node.loc?.start.line},` },
    { at: node.end, text: ')' },
  );
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

/** `name` is what the nearest function is called; those without a name go by the one around them. */
function visit(node: AnyNode, name: string, act: (node: AnyNode, name: string) => void): void {
  const inner = declaredName(node) ?? name;
  act(node, inner);
  for (const child of childrenOf(node)) visit(child, inner, act);
}

/** `worker` for `function* worker() {}`, `const worker = function* () {}`, `{ *worker() {} }`. */
function declaredName(node: AnyNode): string | undefined {
  const { id, key, value, init } = node;
  if (FUNCTIONS.has(node.type)) return nameOf(id);
  if (isNode(init) && FUNCTIONS.has(init.type)) return nameOf(id);
  return isNode(value) && FUNCTIONS.has(value.type) ? nameOf(key) : undefined;
}

/** Where several meet, what was open closes first, and the nested node, visited later, before the one around it. */
function apply(code: string, insertions: Insertion[]): string {
  const ordered = insertions
    .map((insertion, order) => ({ ...insertion, order, closes: /[)}]$/.test(insertion.text) }))
    .sort(
      (a, b) =>
        a.at - b.at ||
        Number(b.closes) - Number(a.closes) ||
        (a.closes ? b.order - a.order : a.order - b.order),
    );
  let result = '';
  let position = 0;
  for (const { at, text } of ordered) {
    result += code.slice(position, at) + text;
    position = at;
  }
  return result + code.slice(position);
}
