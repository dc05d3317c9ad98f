/** The fonts that `src/css/fonts.css` names, and the part of each that a page comes with. */

export interface Face {
  /** Of the file: `jetbrains-mono`. */
  name: string;
  /** Every character it is used for. */
  characters: string;
  /** The weights of a variable font that are used. */
  weights: { min: number; max: number } | undefined;
}

/**
 * The faces of a style sheet that are made from `@fonts/NAME.woff2`.
 *
 * @throws Error for a face that does not say for which characters it is
 */
export function facesIn(css: string): Face[] {
  const faces = [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, body]) => body);
  return faces.flatMap((body) => {
    const [, name] = /url\("@fonts\/([\w-]+)\.woff2"\)/.exec(body) ?? [];
    if (name === undefined) return [];
    const [, ranges] = /unicode-range:\s*([^;]+);/.exec(body) ?? [];
    if (ranges === undefined)
      throw new Error(`The font ${name} has no unicode-range: for which characters is it?`);
    const [, min, max] = /font-weight:\s*(\d+) (\d+);/.exec(body) ?? [];
    const weights = max === undefined ? undefined : { min: Number(min), max: Number(max) };
    return [{ name, characters: charactersIn(ranges), weights }];
  });
}

/** `U+41-43, U+D7` is ABC×. */
function charactersIn(ranges: string): string {
  const ofRange = (range: string) => {
    const [first, last = first] = range
      .trim()
      .replace(/^U\+/, '')
      .split('-')
      .map((digits) => Number.parseInt(digits, 16));
    return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
  };
  return ranges.split(',').flatMap(ofRange).join('');
}
