/** The glossary is a page like any other; what it defines is read from it, so that no term is written down twice. */

export interface Term {
  /** As its heading has it: `event loop`. */
  name: string;
  /** Of the heading, as Docusaurus makes it. */
  anchor: string;
  /** The first sentence of the definition, without markup. */
  sentence: string;
  /** Other words for it, from a line `Also: one, another.` */
  also: string[];
}

/** @throws Error for a term that is defined twice, or not at all */
export function termsOf(page: string): Term[] {
  const [, ...sections] = page.replaceAll('\r', '').split(/^### /m);
  const terms = sections.map(termOf);
  const words = terms.flatMap(({ name, also }) => [name, ...also]);
  const twice = words.find((word, index) => words.indexOf(word) !== index);
  if (twice !== undefined) throw new Error(`The glossary has "${twice}" twice.`);
  return terms;
}

function termOf(section: string): Term {
  const [name = '', ...paragraphs] = section.split(/\n+/).map((line) => line.trim());
  const [definition] = paragraphs.filter((line) => line !== '' && !line.startsWith('Also:'));
  if (definition === undefined) throw new Error(`The glossary says nothing about "${name}".`);
  const also = paragraphs.find((line) => line.startsWith('Also:'));
  return {
    name,
    anchor: name.toLowerCase().replaceAll(' ', '-'),
    sentence: firstSentence(definition),
    also: also
      ? also
          .slice('Also:'.length)
          .replace(/\.$/, '')
          .split(',')
          .map((word) => word.trim())
      : [],
  };
}

function firstSentence(markdown: string): string {
  const text = markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*_]/g, '');
  return /^.*?[.!?](?= |$)/.exec(text)?.[0] ?? text;
}

/** A word and its plural. */
export function formsOf(word: string): string[] {
  const plural = /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
  return [word, plural];
}
