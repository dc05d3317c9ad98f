import { distance } from 'fastest-levenshtein';
import { EXERCISES } from '../../../exercises';
import { attributeOf, refuse } from '../examples/elements';
import { attributeFrom, type ElementNode, importFrom, type Node, type Parent } from '../examples/syntax';

interface Page {
  path: string;
}

/**
 * Lets a page set an exercise by its name alone: `<Exercise of="at-once" />` receives its data through an import, and its title becomes a
 * heading above it, with the name as the anchor.
 */
export default function remarkExercises() {
  return (page: Parent, file: Page): void => {
    const imports: Node[] = [];
    const seen = new Set<string>();
    page.children = page.children.flatMap((child) => {
      if (!isExercise(child)) return [child];
      const name = nameOf(child, file.path);
      if (seen.has(name)) refuse(child, file.path, `"${name}" is set already.`);
      const number = seen.size;
      seen.add(name);
      imports.push(importFrom(`exercise${number}`, `@exercises/${name}.json`));
      imports.push(importFrom(`exerciseRecordings${number}`, `@exercises/recordings/${name}.json`));
      child.attributes.push(attributeFrom('data', `exercise${number}`));
      child.attributes.push(attributeFrom('recordings', `exerciseRecordings${number}`));
      return [headingOf(name), child];
    });
    page.children.unshift(...imports);
  };
}

function isExercise(node: Node): node is ElementNode {
  return 'attributes' in node && node.name === 'Exercise';
}

function nameOf(element: ElementNode, path: string): string {
  if (attributeOf(element, 'data') || attributeOf(element, 'recordings'))
    refuse(element, path, '<Exercise> takes no data of its own; name the exercise with of="…".');
  const name = attributeOf(element, 'of')?.value;
  if (typeof name !== 'string')
    return refuse(element, path, '<Exercise> needs a name, as plain text: <Exercise of="at-once" />.');
  if (EXERCISES.has(name)) return name;
  const [near] = [...EXERCISES.keys()].sort((a, b) => distance(name, a) - distance(name, b));
  return refuse(element, path, `There is no exercise '${name}'. Near it is '${near}'.`);
}

function headingOf(name: string): Node {
  const heading = {
    type: 'heading',
    depth: 2,
    children: [{ type: 'text', value: EXERCISES.get(name)?.title ?? name }],
    data: { hProperties: { id: name } },
  };
  return heading;
}
