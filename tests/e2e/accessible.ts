/** Asks axe about a page as it stands, in both themes. */
import axeCore, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** Of a page in another theme nothing is new but its colours. */
const COLOUR_RULES: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  resultTypes: ['violations'],
};

/**
 * What axe finds, a line each: empty where all is well. To be asked of a page that was opened with reduced motion, so that no colour is on its way.
 * `within` names the part of the page to look at, where the rest has been looked at before.
 */
export async function findings(page: Page, within?: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeCore.source);
  await page.evaluate(showAll);
  const found: string[] = [];
  for (const [theme, rules] of Object.entries({ light: RULES, dark: COLOUR_RULES })) {
    const { violations } = await page.evaluate(inTheme, { theme, rules, within });
    found.push(...violations.flatMap((violation) => told(theme, violation)));
  }
  return found;
}

/** What a browser leaves out of its layout, or a reader has not opened yet, is looked at as well. */
function showAll(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important; }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  for (const details of document.querySelectorAll('details')) details.open = true;
}

interface Looked {
  theme: string;
  rules: RunOptions;
  within: string | undefined;
}

function inTheme({ theme, rules, within }: Looked): Promise<AxeResults> {
  document.documentElement.dataset.theme = theme;
  const part = within === undefined ? document : document.querySelector(within);
  if (!part) throw new Error(`there is no ${within}`);
  return globalThis.axe.run(part, rules);
}

function told(theme: string, { id, help, nodes }: AxeResults['violations'][number]): string[] {
  return nodes.map(
    ({ target, failureSummary }) => `${theme}: ${id}: ${help}: ${target.join(' ')}: ${failureSummary}`,
  );
}

declare global {
  /** Put on the page by axe's own source. */
  var axe: { run: (context: Node, options: RunOptions) => Promise<AxeResults> };
}
