/** The library's exports and what their comments say, as typedoc reads them. */

import { join } from 'node:path';
import type { Comment, DeclarationReflection, ProjectReflection, SignatureReflection } from 'typedoc';
import { declarationAt, signatureText } from './declaration';

export interface Described {
  name: string;
  /** Methods and functions have one for each way to call them. */
  signatures: string[];
  /** Markdown, without the links to Python's documentation. */
  text: string;
  /** The section of Python's or aiohttp's documentation, or the remark that there is none. */
  original: string | undefined;
  parameters: { name: string; text: string }[];
  returns: string | undefined;
  throws: string[];
  examples: string[];
}

export interface Entry extends Described {
  /** What `new` takes. */
  create: Described | undefined;
  methods: Described[];
  /** Of interfaces, methods too. */
  properties: Described[];
}

const ENTRY_POINTS = ['src/asyncio/index.ts', 'src/aiohttp/index.ts'];

/** Every export, by name. */
export async function reflect(root: string): Promise<Map<string, Entry>> {
  const typedoc = await import('typedoc');
  const app = await typedoc.Application.bootstrap({
    entryPoints: ENTRY_POINTS.map((path) => join(root, path)),
    tsconfig: join(root, 'tsconfig.json'),
    basePath: root,
    excludeInternal: true,
    excludePrivate: true,
    excludeProtected: true,
    excludeExternals: true,
    disableGit: true,
    sourceLinkTemplate: '{path}',
    readme: 'none',
    skipErrorChecking: true,
    validation: false,
    sort: ['source-order'],
    logLevel: 'Error',
  });
  const project: ProjectReflection | undefined = await app.convert();
  if (project === undefined) throw new Error('typedoc could not read the library');
  const exported = project.children?.flatMap((module) => module.children ?? []) ?? [];
  const names = new Set(exported.map(({ name }) => name));
  return new Map(exported.map((reflection) => [reflection.name, entry(reflection, names, typedoc)]));
}

type Typedoc = Pick<typeof import('typedoc'), 'ReflectionKind'>;

function entry(
  reflection: DeclarationReflection,
  exported: ReadonlySet<string>,
  { ReflectionKind }: Typedoc,
): Entry {
  const isClass = reflection.kindOf(ReflectionKind.Class);
  const constructors = reflection.children?.filter((one) => one.kindOf(ReflectionKind.Constructor)) ?? [];
  // What is inherited is told where it comes from, unless readers never meet that class.
  const toldElsewhere = ({ inheritedFrom }: DeclarationReflection): boolean => {
    const parent = inheritedFrom?.name.split('.')[0] ?? '';
    return exported.has(parent) && parent !== 'BaseEventLoop';
  };
  const members = (reflection.children ?? []).filter(
    (one) =>
      !one.kindOf(ReflectionKind.Constructor) &&
      !one.name.startsWith('[') &&
      one.name !== 'toString' &&
      !toldElsewhere(one),
  );
  const listed = reflection.name === 'BaseEventLoop' ? [] : members;
  const isMethod = (one: DeclarationReflection) => isClass && one.kindOf(ReflectionKind.Method);
  const owned = (one: DeclarationReflection) => describe(one, `${reflection.name}.${one.name}`);
  const [create] = constructors.filter((one) => isClass && one.inheritedFrom === undefined);
  return {
    ...describe(reflection, reflection.name),
    create: create && describe(create, reflection.name),
    methods: listed.filter(isMethod).map(owned),
    properties: listed.filter((one) => !isMethod(one)).map(owned),
  };
}

function describe(reflection: DeclarationReflection, name: string): Described {
  const signatures = reflection.signatures ?? [];
  const getter = reflection.getSignature;
  const first: DeclarationReflection | SignatureReflection = signatures[0] ?? getter ?? reflection;
  const { text, original } = prose(first.comment ?? reflection.comment);
  return {
    name,
    signatures: codeOf(reflection, name),
    text,
    original,
    parameters: parameters(signatures),
    returns: block(first.comment, '@returns')[0],
    throws: block(first.comment, '@throws'),
    examples: block(first.comment, '@example'),
  };
}

/** The text of each signature; an inherited one's stands in the parent class. */
function codeOf(reflection: DeclarationReflection, name: string): string[] {
  const places = (reflection.signatures ?? []).flatMap((one) => one.sources ?? []);
  const all = places.length > 0 ? places : (reflection.getSignature?.sources ?? reflection.sources ?? []);
  return [...new Set(all.map((place) => signatureText(declarationAt(place), name)))];
}

function parameters(signatures: readonly SignatureReflection[]): Described['parameters'] {
  const found = new Map<string, string>();
  for (const parameter of signatures.flatMap((one) => one.parameters ?? [])) {
    const own = markdown(parameter.comment?.summary);
    if (own !== '') found.set(parameter.name, own);
    const { type } = parameter;
    for (const option of (type?.type === 'reflection' && type.declaration.children) || []) {
      const text = markdown(option.comment?.summary);
      if (text !== '') found.set(`${parameter.name}.${option.name}`, text);
    }
  }
  return [...found].map(([name, text]) => ({ name, text }));
}

/** Paragraphs, and apart from them the one that points to the original. */
function prose(comment: Comment | undefined): { text: string; original: string | undefined } {
  const paragraphs = markdown(comment?.summary).split(/\n{2,}/);
  const isOriginal = (paragraph: string) => /^(Python|aiohttp): /.test(paragraph);
  return {
    text: paragraphs.filter((paragraph) => !isOriginal(paragraph)).join('\n\n'),
    original: paragraphs.find(isOriginal),
  };
}

function block(comment: Comment | undefined, tag: string): string[] {
  return (comment?.blockTags ?? []).filter((one) => one.tag === tag).map((one) => markdown(one.content));
}

function markdown(parts: Comment['summary'] | undefined): string {
  return (parts ?? [])
    .map((part) => part.text)
    .join('')
    .replace(/^- /, '')
    .trim();
}
