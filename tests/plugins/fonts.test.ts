import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { facesIn } from '../../src/plugins/fonts/faces';

const CSS = readFileSync(join(process.cwd(), 'src/css/fonts.css'), 'utf8');

describe('the faces of a style sheet', () => {
  it('say which characters and weights they are for', () => {
    const css = `@font-face { font-family: "A"; font-weight: 400 700; src: url("@fonts/a-b.woff2"); unicode-range: U+41-43, U+D7; }
      @font-face { font-family: "B"; font-weight: 400; src: url("@fonts/b.woff2"); unicode-range: U+61; }
      @font-face { font-family: "B"; src: url("whole.woff2"); }`;
    expect(facesIn(css)).toEqual([
      { name: 'a-b', characters: 'ABC×', weights: { min: 400, max: 700 } },
      { name: 'b', characters: 'a', weights: undefined },
    ]);
  });

  it('are refused without', () => {
    expect(() => facesIn('@font-face { src: url("@fonts/a.woff2"); }')).toThrow(
      'The font a has no unicode-range: for which characters is it?',
    );
  });
});

describe('our fonts', () => {
  it('come with all that is typed on a keyboard, once', () => {
    const keys = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index));
    for (const { characters } of facesIn(CSS)) {
      expect([...characters]).toEqual(expect.arrayContaining(keys));
      expect(new Set(characters).size).toBe([...characters].length);
    }
  });

  it('have no character of which two files would be fetched', () => {
    const faces = [...CSS.matchAll(/font-family: ("[^"]+")[^}]*?unicode-range:\s*([^;]+);/g)];
    expect(faces).toHaveLength(4);
    for (const family of new Set(faces.map(([, name]) => name))) {
      const points = faces
        .filter(([, name]) => name === family)
        .flatMap(([, , ranges]) => ranges.split(',').flatMap(pointsOf));
      expect(new Set(points).size).toBe(points.length);
    }
  });
});

function pointsOf(range: string): number[] {
  const [first = 0, last = first] = range
    .trim()
    .slice('U+'.length)
    .split('-')
    .map((digits) => Number.parseInt(digits, 16));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
