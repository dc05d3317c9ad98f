/** The little of MDX's syntax tree that the plugin reads and writes. */

export interface Attribute {
  type: string;
  name?: string;
  value?: unknown;
}

export interface ElementNode {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: Attribute[];
  children?: Node[];
  position?: { start: { line: number } };
}

interface OtherNode {
  type: string;
  children?: Node[];
  value?: string;
  data?: unknown;
}

export type Node = ElementNode | OtherNode;

export interface Parent {
  children: Node[];
}

/** `import binding from 'module'` */
export function importFrom(binding: string, module: string): OtherNode {
  const statement = {
    type: 'ImportDeclaration',
    specifiers: [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name: binding } }],
    source: { type: 'Literal', value: module, raw: JSON.stringify(module) },
    attributes: [],
  };
  return { type: 'mdxjsEsm', value: '', data: { estree: program(statement) } };
}

/** `name={binding}` */
export function attributeFrom(name: string, binding: string): Attribute {
  const statement = { type: 'ExpressionStatement', expression: { type: 'Identifier', name: binding } };
  const value = {
    type: 'mdxJsxAttributeValueExpression',
    value: binding,
    data: { estree: program(statement) },
  };
  return { type: 'mdxJsxAttribute', name, value };
}

/** `name` */
export function flag(name: string): Attribute {
  return { type: 'mdxJsxAttribute', name, value: null };
}

function program(statement: object) {
  return { type: 'Program', sourceType: 'module', body: [statement], comments: [] };
}
