import { attributeOf, elementsNamed, refuse } from '../examples/elements';
import { attributeFrom, type ElementNode, importFrom, type Parent } from '../examples/syntax';
import { dataName, requireExcerpt, WHOLE } from './read';

/**
 * Lets a page show source by name: `<Source of="src/asyncio/lock.ts" show="Lock.release" />` receives that declaration as the file has it, and
 * without `show` the whole file. What is not there any more stops the build.
 */
export default function remarkSource({ root }: { root: string }) {
  return (page: Parent, file: { path: string }): void => {
    const imports: string[] = [];
    for (const element of elementsNamed(['Source'], page)) {
      const name = chosen(element, root, file.path);
      if (!imports.includes(name)) imports.push(name);
      element.attributes.push(attributeFrom('excerpt', `source${imports.indexOf(name)}`));
    }
    page.children.unshift(...imports.map((name, number) => importFrom(`source${number}`, `@source/${name}`)));
  };
}

function chosen(element: ElementNode, root: string, path: string): string {
  const of = attributeOf(element, 'of')?.value;
  const show = attributeOf(element, 'show')?.value ?? WHOLE;
  if (typeof of !== 'string' || typeof show !== 'string') {
    const like = '<Source of="src/asyncio/lock.ts" show="Lock" />';
    return refuse(element, path, `<Source> needs a file, as plain text: ${like}.`);
  }
  if (attributeOf(element, 'excerpt')) refuse(element, path, '<Source> takes no text of its own.');
  try {
    requireExcerpt(root, of, show);
  } catch (error) {
    refuse(element, path, error instanceof Error ? error.message : String(error));
  }
  return dataName(of, show);
}
