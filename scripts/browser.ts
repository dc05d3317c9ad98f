/** Finds the Chromium that the tests in a browser use: one on the system first, else one that Playwright fetched. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** The path of a browser, or undefined where there is none. `CHROMIUM` in the environment names another. */
export function findBrowser(): string | undefined {
  const { CHROMIUM, PATH = '' } = process.env;
  const onPath = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [CHROMIUM, ...onPath, MAC, chromium.executablePath()].find(
    (path) => path !== undefined && isExecutable(path),
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return existsSync(path);
  } catch {
    return false;
  }
}

/** Finds a browser, or has Playwright fetch one. @throws Error where neither works, saying what to do */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  console.log('No Chromium on this system: fetching one with Playwright.');
  try {
    execFileSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: 'inherit' });
  } catch {
    // What to do is said below.
  }
  const fetched = findBrowser();
  if (fetched !== undefined) return fetched;
  throw new Error(
    'The tests in a browser need Chromium, and it could not be fetched. Install it with the package manager of your system (Debian: apt-get install chromium), or set CHROMIUM to its path.',
  );
}

/** What a headless browser on a machine without graphics, sandbox or network is started with. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
