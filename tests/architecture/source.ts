/** Reads what source files import and name, with TypeScript's own parser. */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

export interface SourceFile {
  /** Relative to the root of the repository. */
  path: string;
  /** What it imports or re-exports, types too, as written. */
  imports: string[];
  /** Every name that is used as a free-standing identifier. */
  names: Set<string>;
}

/** All source files beneath a folder. */
export function readFolder(folder: string): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => parse(relative(ROOT, path), readFileSync(path, 'utf8')));
}

export function parse(path: string, text: string): SourceFile {
  const kind = extname(path) === '.tsx' ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, kind);
  const imports: string[] = [];
  const names = new Set<string>();
  const visit = (node: ts.Node, parent: ts.Node): void => {
    const specifier = importedBy(node);
    if (specifier !== undefined) imports.push(specifier);
    if (ts.isIdentifier(node) && !isMember(node, parent)) names.add(node.text);
    // `globalThis.setTimeout` is a use like any other.
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) && isGlobal(node.expression))
      names.add(node.name.text);
    ts.forEachChild(node, (child) => visit(child, node));
  };
  visit(tree, tree);
  return { path, imports, names };
}

/** What `node` imports: by a statement, a type, `import()`, `require()` or `new URL('./x', import.meta.url)`. */
function importedBy(node: ts.Node): string | undefined {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
    return textOf(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return textOf(node.argument.literal);
  if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference))
    return textOf(node.moduleReference.expression);
  if (ts.isNewExpression(node)) return workerOf(node);
  if (!ts.isCallExpression(node) || node.arguments.length === 0) return undefined;
  const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const isRequire = ts.isIdentifier(node.expression) && node.expression.text === 'require';
  return isImport || isRequire ? textOf(node.arguments[0]) : undefined;
}

/** A worker is named by its address, relative to the module: it is part of the program like what is imported. */
function workerOf({ expression, arguments: args }: ts.NewExpression): string | undefined {
  if (!ts.isIdentifier(expression) || expression.text !== 'URL' || args?.length !== 2) return undefined;
  const address = textOf(args[0]);
  return address?.startsWith('.') && /\.tsx?$/.test(address) ? address : undefined;
}

function textOf(node: ts.Node): string | undefined {
  return ts.isStringLiteralLike(node) ? node.text : undefined;
}

function isMember(node: ts.Identifier, parent: ts.Node): boolean {
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ((ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent) || ts.isPropertySignature(parent)) &&
      parent.name === node)
  );
}

function isGlobal({ text }: ts.Identifier): boolean {
  return text === 'globalThis' || text === 'window' || text === 'self';
}

/** The file that a specifier means, out of the known ones; undefined for a package or an unknown file. */
export function resolveImport(
  from: string,
  specifier: string,
  known: ReadonlySet<string>,
): string | undefined {
  const base = specifierPath(from, specifier);
  if (base === undefined) return undefined;
  return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`, `${base}/index.tsx`].find((path) =>
    known.has(path),
  );
}

/** The path, relative to the root, that a specifier names; undefined for a package. */
export function specifierPath(from: string, specifier: string): string | undefined {
  if (specifier === 'asyncio') return 'src/asyncio/index.ts';
  if (specifier === 'asyncio/aiohttp') return 'src/aiohttp/index.ts';
  if (specifier.startsWith('@site/')) return specifier.slice('@site/'.length);
  if (specifier.startsWith('.'))
    return relative(ROOT, resolve(ROOT, dirname(from), specifier.replace(/[?!].*$/, '')));
  return undefined;
}
