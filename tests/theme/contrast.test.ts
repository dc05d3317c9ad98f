/** Code can be read on every ground that it comes to lie on: where any task stands, where a line failed, where one waits. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Colour = [number, number, number];

const [light = '', dark = ''] = readFileSync('src/css/tokens.css', 'utf8').split('html[data-theme="dark"]');
const themes = { light: colours(light), dark: { ...colours(light), ...colours(dark) } };
/** How much of a task's colour there is in the band behind its line: as CodeFrame's styles have it. */
const PART = 0.12;

function colours(css: string): Record<string, Colour> {
  const hex = (two: string) => Number.parseInt(two, 16);
  const found = css.matchAll(/--([\w-]+): #(..)(..)(..);/g);
  return Object.fromEntries([...found].map(([, name, r, g, b]) => [name, [hex(r), hex(g), hex(b)]]));
}

function luminance(colour: Colour): number {
  const [r, g, b] = colour.map((value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

function contrast(one: Colour, other: Colour): number {
  const [less = 0, more = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
}

test.each(Object.entries(themes))('in the %s theme', (_, theme) => {
  const ground = theme['code-background'] ?? [0, 0, 0];
  const mix = (value: number, index: number) => value * PART + (ground[index] ?? 0) * (1 - PART);
  const bands = Object.entries(theme).flatMap(([name, [r, g, b]]): [string, Colour][] =>
    /^task-\d$/.test(name) ? [[name, [mix(r, 0), mix(g, 1), mix(b, 2)]]] : [],
  );
  expect(bands).toHaveLength(8);
  const soft = Object.entries(theme).filter(([name]) => /^(bad|waiting)-soft$/.test(name));
  const words = Object.entries(theme).filter(([name]) => /^code-(?!background)/.test(name));
  const hard = [...bands, ...soft].flatMap(([on, band]) =>
    words.filter(([, word]) => contrast(word, band) < 4.5).map(([word]) => `${word} on ${on}`),
  );
  expect(hard).toEqual([]);
});
