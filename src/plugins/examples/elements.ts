/** Finds our elements in a page, and reads what is written on them. */
import type { Attribute, ElementNode, Parent } from './syntax';

/** Every element of one of these names, in the order of the page. */
export function* elementsNamed(names: readonly string[], parent: Parent): Generator<ElementNode> {
  for (const child of parent.children) {
    if ('attributes' in child && child.name !== null && names.includes(child.name)) yield child;
    if ('children' in child && child.children) yield* elementsNamed(names, { children: child.children });
  }
}

export function attributeOf(element: ElementNode, name: string): Attribute | undefined {
  return element.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
}

/** Stops the build, naming page and line. */
export function refuse(element: ElementNode, path: string, problem: string): never {
  const line = element.position?.start.line;
  throw new Error(`${path}${line === undefined ? '' : `:${line}`}: ${problem}`);
}

/** What a plain text, or the JSON in braces, says; undefined for what only a running page could know. */
export function plainValue({ value }: Attribute): unknown {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || !('value' in value)) return undefined;
  try {
    return JSON.parse(String(value.value));
  } catch {
    return undefined;
  }
}
