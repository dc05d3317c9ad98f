/** Every exercise is set on the page of its grade, once, in its order, and practises a chapter that is there. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXERCISES } from '../../exercises';
import { GRADES } from '../../src/exercises/definition';

const exercises = [...EXERCISES].map(([name, definition]) => ({ name, ...definition }));

it.each(GRADES)('the page of the %s ones sets them all', (page) => {
  const text = readFileSync(`docs/practice/${page}.mdx`, 'utf8');
  const set = [...text.matchAll(/<Exercise of="([^"]+)" \/>/g)].map(([, name]) => name);
  expect(set).toEqual(exercises.filter(({ grade }) => grade === page).map(({ name }) => name));
});

describe('the chapter', () => {
  it.each(exercises)('of $name', ({ chapter }) => {
    expect(existsSync(`docs/${chapter.path}.mdx`)).toBe(true);
  });
});
