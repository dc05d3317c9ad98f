import { attributeOf, plainValue, refuse } from './elements';
import { type Asked, questionOf } from './question';
import type { ElementNode } from './syntax';

/** Checks that what `<Predict>` asks can be answered, and from the output alone. */
export function checkPrediction(element: ElementNode, path: string, output: readonly string[]): void {
  try {
    questionOf(output, {
      lines: numberIn(element, 'lines'),
      line: numberIn(element, 'line'),
      wrong: textsIn(element, 'wrong'),
    } satisfies Asked);
  } catch (error) {
    refuse(element, path, error instanceof Error ? error.message : String(error));
  }
}

function numberIn(element: ElementNode, name: string): number | undefined {
  const attribute = attributeOf(element, name);
  if (!attribute) return undefined;
  const value = plainValue(attribute);
  if (typeof value !== 'number') throw new Error(`\`${name}\` is a number in braces: ${name}={2}.`);
  return value;
}

function textsIn(element: ElementNode, name: string): string[] | undefined {
  const attribute = attributeOf(element, name);
  if (!attribute) return undefined;
  const value = plainValue(attribute);
  if (!Array.isArray(value) || !value.every((text) => typeof text === 'string'))
    throw new Error(`\`${name}\` is a list of texts in double quotes: ${name}={["one", "two"]}.`);
  return value;
}
