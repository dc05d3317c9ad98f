/** What programs may import besides the library, in either language. */
import { describe, expect, it } from 'vitest';
import { printed, run } from './run';

const linesOf = async (source: string, language: 'typescript' | 'promises' = 'typescript') => {
  const recording = await run(source, { language });
  expect(recording.end).toEqual({ reason: 'finished' });
  return printed(recording).map((line) => line.replace('0 stdout ', ''));
};

describe.each(['typescript', 'promises'] as const)('a program in %s', (language) => {
  it('parses pages', async () => {
    const source = `import { DomUtils, parseDocument, Parser } from 'htmlparser2'
const page = parseDocument('<h1>A <b>title</b></h1><a href="x">')
console.log(DomUtils.textContent(page), DomUtils.getElementsByTagName('a', page)[0].attribs.href)
new Parser({ onopentagname: (name) => console.log(name) }).end('<p><i>')`;
    expect(await linesOf(source, language)).toEqual(['A title x', 'p', 'i']);
  });

  it('reads rules for robots', async () => {
    const source = `import robotsParser from "robots-parser"
const robots = robotsParser('http://a.example/robots.txt', 'User-agent: *\\nDisallow: /staff/')
console.log(robots.isAllowed('http://a.example/staff/x', 'us'), robots.isAllowed('http://a.example/', 'us'))`;
    expect(await linesOf(source, language)).toEqual(['false true']);
  });

  it('keeps files that the next program does not find', async () => {
    const source = `import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import fs from 'node:fs'
console.log(existsSync('pages.jsonl'))
appendFileSync('pages.jsonl', 'a')
console.log(fs.readFileSync('pages.jsonl', 'utf8') === readFileSync('pages.jsonl', 'utf8'))`;
    expect(await linesOf(source, language)).toEqual(['false', 'true']);
    expect(await linesOf(source, language)).toEqual(['false', 'true']);
  });

  it('is told what there is when it asks for something else', async () => {
    const { end } = await run("import cheerio from 'cheerio'\ncheerio.load('')", { language });
    expect(end).toMatchObject({
      error: {
        name: 'ImportError',
        message: expect.stringContaining("'htmlparser2', 'robots-parser' and 'node:fs'."),
      },
    });
  });
});
