/**
 * `npm run cards`: draws the pictures that stand for the guide's parts where somebody passes a page on, into static/img/social. They
 * are kept in the repository, because a build has no browser to draw with.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { CARDS } from '../src/theme/DocItem/Metadata/cards';
import { BROWSER_FLAGS, ensureBrowser } from './browser';

const FOLDER = join(process.cwd(), 'static/img/social');
const SIZE = { width: 1200, height: 630 };
const TYPE = require.resolve(
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
);
const type = readFileSync(TYPE, 'base64');
const logo = readFileSync(join(process.cwd(), 'static/img/logo-dark.svg'), 'utf8');

/** Bars of tasks that take turns, as a timeline shows them: where each begins and how long it is, in pixels. */
const LANES = [
  {
    colour: '#a5a2ff',
    bars: [
      [0, 150],
      [420, 110],
      [760, 200],
    ],
  },
  {
    colour: '#f5a15c',
    bars: [
      [150, 130],
      [530, 90],
    ],
  },
  {
    colour: '#5fd0a5',
    bars: [
      [280, 140],
      [620, 140],
      [960, 120],
    ],
  },
];

function card(title: string): string {
  const lanes = LANES.map(({ colour, bars }, lane) =>
    bars
      .map(
        ([left, width]) =>
          `<i style="left:${left}px;width:${width}px;top:${lane * 34}px;background:${colour}"></i>`,
      )
      .join(''),
  ).join('');
  return `<!doctype html><meta charset="utf-8"><style>
    @font-face { font-family: text; font-weight: 200 800; src: url(data:font/woff2;base64,${type}); }
    body { margin: 0; width: 1200px; height: 630px; box-sizing: border-box; padding: 64px 60px; position: relative;
      background: #14161d; color: #f2f3f7; font-family: text, sans-serif; overflow: hidden; }
    header { display: flex; align-items: center; gap: 22px; font-size: 38px; font-weight: 600; }
    header svg { width: 68px; height: 68px; }
    h1 { margin: 76px 0 0; font-size: 82px; line-height: 1.12; letter-spacing: -0.025em; max-width: 1040px; text-wrap: balance; }
    p { position: absolute; left: 60px; bottom: 176px; margin: 0; font-size: 31px; color: #aab0c0; }
    div { position: absolute; left: 60px; bottom: 48px; width: 1080px; height: 94px; }
    i { position: absolute; height: 20px; border-radius: 6px; }
  </style><header>${logo}Inside asyncio</header><h1>${title}</h1>
  <p>A guide in which every program runs.</p><div>${lanes}</div>`;
}

async function draw(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_FLAGS });
  const page = await browser.newPage({ viewport: SIZE });
  for (const [name, title] of Object.entries(CARDS)) {
    await page.setContent(card(title));
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(FOLDER, `${name}.png`) });
    console.log(`static/img/social/${name}.png`);
  }
  await browser.close();
}

void draw();
