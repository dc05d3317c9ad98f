/** Finds the browsers that the tests use: a Chromium on the system, else one that Playwright fetched, and a Firefox on the system. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const CHROMIUMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const FIREFOXES = ['firefox-esr', 'firefox'];
const MAC_FIREFOX = '/Applications/Firefox.app/Contents/MacOS/firefox';

/** The path of a Chromium, or undefined where there is none. `CHROMIUM` in the environment names another. */
export function findBrowser(): string | undefined {
  return firstOf([process.env.CHROMIUM, ...onPath(CHROMIUMS), MAC_CHROME, chromium.executablePath()]);
}

/** The path of a Firefox, or undefined where there is none. `FIREFOX` in the environment names another. */
export function findFirefox(): string | undefined {
  return firstOf([process.env.FIREFOX, ...onPath(FIREFOXES), MAC_FIREFOX]);
}

function firstOf(paths: (string | undefined)[]): string | undefined {
  return paths.find((path) => path !== undefined && isExecutable(path));
}

function onPath(names: string[]): string[] {
  const { PATH = '' } = process.env;
  return PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
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

/** Finds a Firefox. @throws Error where there is none, saying what to do */
export function ensureFirefox(): string {
  const found = findFirefox();
  if (found !== undefined) return found;
  throw new Error(
    'The tests in Firefox need one, and there is none on this system. Install it with the package manager of your system (Debian: apt-get install firefox-esr), or set FIREFOX to its path.',
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
