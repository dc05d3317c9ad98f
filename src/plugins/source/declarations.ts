import ts from 'typescript';

/** What can be shown of a file, each under its name: `Lock`, `Lock.release`, `sleep`. Overloads are one declaration. */
export type Declarations = Map<string, string>;

export function declarationsOf(path: string, text: string): Declarations {
  return path.endsWith('.py') ? ofPython(text) : ofTypeScript(path, text);
}

function ofTypeScript(path: string, text: string): Declarations {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Declarations = new Map();
  const add = (name: string, node: ts.Node) => {
    const before = found.get(name);
    const excerpt = tidy(withComment(node, text));
    found.set(name, before === undefined ? excerpt : `${before}\n${excerpt}`);
  };
  for (const statement of file.statements) {
    for (const name of namesOf(statement)) add(name, statement);
    if (!ts.isClassDeclaration(statement) || statement.name === undefined) continue;
    for (const member of statement.members) {
      const name = ts.isConstructorDeclaration(member) ? 'constructor' : member.name?.getText();
      if (name !== undefined) add(`${statement.name.text}.${name}`, member);
    }
  }
  return found;
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const declares =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement);
  return declares && statement.name !== undefined ? [statement.name.text] : [];
}

/** From the comment right above it, if any, to its end. */
function withComment(node: ts.Node, text: string): string {
  const comments = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
  const nearest = comments.at(-1);
  const touches = nearest !== undefined && !/\n\s*\n/.test(text.slice(nearest.end, node.getStart()));
  const from = touches ? nearest.pos : node.getStart();
  const indent = /[ \t]*$/.exec(text.slice(0, from))?.[0] ?? '';
  return text.slice(from, node.getEnd()).replaceAll(`\n${indent}`, '\n');
}

/** What is written for the API reference, with links and examples, stands there; the other comments explain the code. */
function tidy(text: string): string {
  return text
    .replace(/^[ \t]*\/\*\*(?:(?!\*\/)[\s\S])*?\* Python: (?:(?!\*\/)[\s\S])*\*\/\n/gm, '')
    .replace(/^[ \t]*\/\*\* @internal \*\/\n/gm, '')
    .replaceAll('/** @internal ', '/** ');
}

/** Functions and classes at the left margin, with what is written right above them; and the methods of those classes. */
function ofPython(text: string): Declarations {
  const found: Declarations = new Map();
  for (const [name, declaration] of blocksOf(text)) {
    found.set(name, declaration);
    if (!/^class /m.test(declaration)) continue;
    const body = declaration.slice(declaration.indexOf(':\n') + 2).replaceAll(/^ {4}/gm, '');
    for (const [method, text] of blocksOf(body)) found.set(`${name}.${method}`, text);
  }
  return found;
}

function blocksOf(text: string): [name: string, text: string][] {
  const start = /^(?:(?:#|@).*\n)*(?:async def|def|class) (\w+).*\n(?:(?:[ \t)].*)?\n)*/gm;
  // The last line is one like the others.
  return [...`${text.trimEnd()}\n`.matchAll(start)].map(([whole, name = '']) => [name, whole.trimEnd()]);
}
