/** What the library shows to the world, read by the compiler: every export, its members, and what its comment says. */

import { join } from 'node:path';
import ts from 'typescript';

export const ROOT = join(__dirname, '../..');
const MODULES = { asyncio: 'src/asyncio/index.ts', 'asyncio/aiohttp': 'src/aiohttp/index.ts' };

export interface Documented {
  /** `asyncio.Queue.put`. */
  name: string;
  kind: 'function' | 'class' | 'constant' | 'type' | 'method' | 'property';
  /** What stands before the first tag. */
  text: string;
  tags: { name: string; text: string }[];
  parameters: string[];
  /** The classes of the errors that its own body throws. */
  thrown: string[];
  members: Documented[];
}

export function compilerOptions(): ts.CompilerOptions {
  const configuration = ts.getParsedCommandLineOfConfigFile(
    join(ROOT, 'tsconfig.json'),
    { incremental: false, tsBuildInfoFile: undefined, types: ['node'], noUnusedLocals: false },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
  );
  if (configuration === undefined) throw new Error('tsconfig.json cannot be read');
  return configuration.options;
}

/** Every export of the library's two modules. */
export function publicSurface(): Documented[] {
  const files = Object.values(MODULES).map((file) => join(ROOT, file));
  const program = ts.createProgram(files, compilerOptions());
  const checker = program.getTypeChecker();
  return Object.entries(MODULES).flatMap(([module, file]) => {
    const source = program.getSourceFile(join(ROOT, file));
    const symbol = source && checker.getSymbolAtLocation(source);
    if (symbol === undefined) throw new Error(`${file} exports nothing`);
    return checker.getExportsOfModule(symbol).map((exported) => {
      const target = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      return describe(`${module}.${exported.name}`, target, checker);
    });
  });
}

function describe(name: string, symbol: ts.Symbol, checker: ts.TypeChecker): Documented {
  const declarations = symbol.declarations ?? [];
  return {
    name,
    kind: kindOf(declarations[0]),
    text: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
    tags: symbol
      .getJsDocTags(checker)
      .map((tag) => ({ name: tag.name, text: ts.displayPartsToString(tag.text) })),
    parameters: parametersOf(declarations),
    thrown: declarations.flatMap(thrownIn),
    members: declarations.flatMap((declaration) => membersOf(name, declaration, checker)),
  };
}

function kindOf(declaration: ts.Declaration | undefined): Documented['kind'] {
  if (declaration === undefined) return 'type';
  if (ts.isFunctionDeclaration(declaration)) return 'function';
  if (ts.isClassDeclaration(declaration)) return 'class';
  if (ts.isVariableDeclaration(declaration)) return 'constant';
  if (ts.isMethodDeclaration(declaration)) return 'method';
  if (ts.isPropertyDeclaration(declaration) || ts.isGetAccessor(declaration)) return 'property';
  return 'type';
}

/** The names of all parameters, of whichever overload. */
function parametersOf(declarations: readonly ts.Declaration[]): string[] {
  const visible =
    declarations.length > 1 ? declarations.filter((one) => !('body' in one && one.body)) : declarations;
  const names = visible.flatMap((one) =>
    ts.isFunctionLike(one) ? one.parameters.map((parameter) => parameter.name.getText()) : [],
  );
  return [...new Set(names)];
}

function thrownIn(declaration: ts.Declaration): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isThrowStatement(node) && ts.isNewExpression(node.expression))
      found.push(node.expression.expression.getText());
    if (!ts.isFunctionLike(node)) ts.forEachChild(node, visit);
  };
  if (ts.isFunctionLike(declaration)) ts.forEachChild(declaration, visit);
  return found;
}

function membersOf(owner: string, declaration: ts.Declaration, checker: ts.TypeChecker): Documented[] {
  if (!ts.isClassDeclaration(declaration) && !ts.isInterfaceDeclaration(declaration)) return [];
  const seen = new Set<string>();
  return declaration.members.flatMap((member) => {
    const name = member.name?.getText();
    const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
    if (name === undefined || seen.has(name) || ts.getCombinedModifierFlags(member) & hidden) return [];
    seen.add(name);
    const symbol = member.name && checker.getSymbolAtLocation(member.name);
    if (symbol === undefined) return [];
    const described = describe(`${owner}.${name}`, symbol, checker);
    return described.tags.some((tag) => tag.name === 'internal') ? [] : [described];
  });
}
