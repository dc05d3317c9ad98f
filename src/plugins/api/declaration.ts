/** Declarations as readers see them: as they stand in the source, without bodies, comments and modifiers. */

import { readFileSync } from 'node:fs';
import ts from 'typescript';

const sources = new Map<string, ts.SourceFile>();

export interface Place {
  fullFileName: string;
  /** From 1. */
  line: number;
  character: number;
}

/** The declaration whose name stands at `place`. */
export function declarationAt({ fullFileName, line, character }: Place): ts.Node {
  let source = sources.get(fullFileName);
  if (source === undefined) {
    const text = readFileSync(fullFileName, 'utf8');
    source = ts.createSourceFile(fullFileName, text, ts.ScriptTarget.Latest, true);
    sources.set(fullFileName, source);
  }
  const position = ts.getPositionOfLineAndCharacter(source, line - 1, character);
  let found: ts.Node | undefined;
  const visit = (node: ts.Node): void => {
    if (position < node.getStart() || position >= node.end) return;
    if (isDeclared(node)) found = node;
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  if (found === undefined) throw new Error(`${fullFileName}:${line} declares nothing`);
  return found;
}

function isDeclared(node: ts.Node): boolean {
  return (
    ts.isFunctionLike(node) ||
    ts.isClassElement(node) ||
    ts.isTypeElement(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isParameterPropertyDeclaration(node, node.parent)
  );
}

/** What of a declaration its users need to know. `owner` is the class of a constructor. */
export function signatureText(node: ts.Node, owner = ''): string {
  if (ts.isConstructorDeclaration(node)) return `new ${owner}(${node.parameters.map(parameter).join(', ')})`;
  if (ts.isClassDeclaration(node)) return head('class', node);
  if (ts.isInterfaceDeclaration(node)) return head('interface', node);
  if (ts.isVariableDeclaration(node)) return `const ${node.getText()}`;
  if (ts.isParameter(node) || ts.isPropertyDeclaration(node)) return property(node);
  if (ts.isGetAccessor(node)) return `readonly ${node.name.getText()}: ${node.type?.getText() ?? 'unknown'}`;
  const end = 'body' in node && node.body ? (node.body as ts.Node).getStart() : node.end;
  return tidy(node.getSourceFile().text.slice(node.getStart(), end));
}

function head(keyword: string, node: ts.ClassDeclaration | ts.InterfaceDeclaration): string {
  const types = node.typeParameters ? `<${node.typeParameters.map((one) => one.getText()).join(', ')}>` : '';
  const clauses = (node.heritageClauses ?? [])
    .map((clause) => clause.getText())
    .filter((clause) => !/LoopBound|Pending|ErrorReports|Iterator<|Entry|TimerEntry/.test(clause));
  return [`${keyword} ${node.name?.getText()}${types}`, ...clauses].join(' ');
}

function parameter(node: ts.ParameterDeclaration): string {
  const optional = node.questionToken ? '?' : '';
  const type = node.type ? `: ${node.type.getText()}` : '';
  const initial = node.initializer ? ` = ${node.initializer.getText()}` : '';
  return `${node.dotDotDotToken ? '...' : ''}${node.name.getText()}${optional}${type}${initial}`;
}

function property(node: ts.ParameterDeclaration | ts.PropertyDeclaration): string {
  const flags = ts.getCombinedModifierFlags(node);
  const modifiers = `${flags & ts.ModifierFlags.Static ? 'static ' : ''}${flags & ts.ModifierFlags.Readonly ? 'readonly ' : ''}`;
  const type = node.type ? `: ${node.type.getText()}` : ` = ${node.initializer?.getText()}`;
  return `${modifiers}${node.name.getText()}${type}`;
}

/** Without what stands in front for the compiler's sake, and with the indentation of its first line. */
function tidy(text: string): string {
  const lines = text
    .replace(/^(export |override |public |abstract )+/, '')
    .replace(/\(this: [^,)]+(, )?/, '(')
    .trim()
    .replace(/[;,]$/, '')
    .split('\n');
  const indents = lines
    .slice(1)
    .map((line) => line.search(/\S/))
    .filter((indent) => indent >= 0);
  const indent = Math.min(...indents, lines.length > 1 ? 1000 : 0);
  return [lines[0], ...lines.slice(1).map((line) => line.slice(indent))].join('\n');
}
