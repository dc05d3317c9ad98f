import { attributeOf, elementsNamed, refuse } from './elements';
import { checkPrediction } from './predict';
import { outputOf, requireExample } from './read';
import { attributeFrom, type ElementNode, flag, importFrom, type Parent } from './syntax';

/** What remark hands over of the page; its own type is one of a package that we need for nothing else. */
interface Page {
  path: string;
}

/**
 * Lets a page show an example by its name alone: `<Example of="primitives/gather" />` receives the data of that example's files, and
 * the address of its runs, through imports. There is no other way to give the component a program, so a page can show none that is not run.
 *
 * `<Predict of="primitives/gather" />` receives the same data, so that what is asked for is what is printed. Its example stands on the same
 * page, and is told that it was asked about.
 */
export default function remarkExamples({ directory }: { directory: string }) {
  return (page: Parent, file: Page): void => {
    const elements = [...elementsNamed(['Example', 'Predict'], page)];
    const named = elements.map((element) => ({ element, name: nameOf(element, directory, file.path) }));
    const shown = new Set(named.filter(({ element }) => element.name === 'Example').map(({ name }) => name));
    const asked = new Set<string>();
    for (const { element, name } of named.filter(({ element }) => element.name === 'Predict')) {
      if (!shown.has(name))
        refuse(element, file.path, `<Predict> needs its example on the same page: <Example of="${name}" />.`);
      if (asked.has(name)) refuse(element, file.path, `"${name}" is asked about already.`);
      asked.add(name);
      checkPrediction(element, file.path, outputOf(directory, name));
    }

    const imports = new Map<string, number>();
    for (const { element, name } of named) {
      const number = imports.get(name) ?? imports.size;
      imports.set(name, number);
      element.attributes.push(attributeFrom('data', `example${number}`));
      if (element.name === 'Predict') continue;
      element.attributes.push(attributeFrom('recordings', `recordings${number}`));
      if (asked.has(name)) element.attributes.push(flag('predicted'));
    }
    const statements = [...imports].flatMap(([name, number]) => [
      importFrom(`example${number}`, `@examples/${name}.json`),
      importFrom(`recordings${number}`, `@recordings/${name}.json`),
    ]);
    page.children.unshift(...statements);
  };
}

/** What the build puts in, and nobody else. */
const OURS = ['data', 'recordings', 'predicted'];

function nameOf(element: ElementNode, directory: string, path: string): string {
  if (OURS.some((name) => attributeOf(element, name)))
    refuse(element, path, `<${element.name}> takes no data of its own; name the example with of="…".`);
  const name = attributeOf(element, 'of')?.value;
  if (typeof name !== 'string' || name === '')
    return refuse(
      element,
      path,
      `<${element.name}> needs the name of an example, as plain text: <${element.name} of="primitives/gather" />.`,
    );
  try {
    requireExample(directory, name);
  } catch (error) {
    refuse(element, path, error instanceof Error ? error.message : String(error));
  }
  return name;
}
