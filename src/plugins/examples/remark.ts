import { requireExample } from './read';
import { type Attribute, attributeFrom, type ElementNode, importFrom, type Parent } from './syntax';

/** What remark hands over of the page; its own type is one of a package that we need for nothing else. */
interface Page {
  path: string;
}

/**
 * Lets a page show an example by its name alone: `<Example of="primitives/gather" />` receives the data of that example's files, and
 * the address of its runs, through imports. There is no other way to give the component a program, so a page can show none that is not run.
 */
export default function remarkExamples({ directory }: { directory: string }) {
  return (page: Parent, file: Page): void => {
    const imports = new Map<string, number>();
    for (const element of elementsNamed('Example', page)) {
      const name = nameOf(element, directory, file.path);
      const number = imports.get(name) ?? imports.size;
      imports.set(name, number);
      element.attributes.push(attributeFrom('data', `example${number}`));
      element.attributes.push(attributeFrom('recordings', `recordings${number}`));
    }
    const statements = [...imports].flatMap(([name, number]) => [
      importFrom(`example${number}`, `@examples/${name}.json`),
      importFrom(`recordings${number}`, `@recordings/${name}.json`),
    ]);
    page.children.unshift(...statements);
  };
}

function nameOf(element: ElementNode, directory: string, path: string): string {
  const refuse = (problem: string): never => {
    const line = element.position?.start.line;
    throw new Error(`${path}${line === undefined ? '' : `:${line}`}: ${problem}`);
  };
  const attribute = (name: string): Attribute | undefined =>
    element.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  if (attribute('data') || attribute('recordings'))
    refuse('<Example> takes no data of its own; name the example with of="…".');
  const name = attribute('of')?.value;
  if (typeof name !== 'string' || name === '') {
    return refuse(
      '<Example> needs the name of an example, as plain text: <Example of="primitives/gather" />.',
    );
  }
  try {
    requireExample(directory, name);
  } catch (error) {
    refuse(error instanceof Error ? error.message : String(error));
  }
  return name;
}

function* elementsNamed(name: string, parent: Parent): Generator<ElementNode> {
  for (const child of parent.children) {
    if ('attributes' in child && child.name === name) yield child;
    if ('children' in child && child.children) yield* elementsNamed(name, { children: child.children });
  }
}
