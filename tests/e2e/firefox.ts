/** One Firefox for a file of tests, over WebDriver BiDi, and what a reader does in it. Playwright drives no Firefox but its own. */
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { ensureFirefox } from '../../scripts/browser';
import type { Language } from '../../src/recording/format';
import type { Ran } from './browser';

/** CPython takes a while to start, and longer on a machine that is busy. */
const PATIENCE = 90_000;

export interface Opened {
  page: Page;
  /** Whatever the page complains about. */
  complaints: string[];
}

/** To be called once in a file of tests: starts and ends the browser. What it returns opens a page of the site. */
export function siteInFirefox(): (path: string) => Promise<Opened> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: ensureFirefox(),
      headless: true,
      // The test may look at what was copied, without anybody there to allow it.
      extraPrefsFirefox: { 'dom.events.testing.asyncClipboard': true },
    });
  });
  afterAll(() => browser.close());
  const origin = inject('origin');
  return async (path) => {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    const complaints: string[] = [];
    page.on('pageerror', (error) =>
      complaints.push(`error: ${error instanceof Error ? error.message : error}`),
    );
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url()))
        complaints.push(`another host was asked: ${request.url()}`);
    });
    await page.goto(origin + path, { waitUntil: 'load' });
    return { page, complaints };
  };
}

const LABELS: Record<Language, string> = { typescript: 'TypeScript', python: 'Python', promises: 'Promises' };

/** The live block of an example, in one of its spellings. */
export class Block {
  constructor(
    private readonly page: Page,
    private readonly name: string,
    private readonly language: Language = 'typescript',
  ) {}

  get selector(): string {
    return `[data-example="${this.name}"] [data-example-panel=${this.language}]`;
  }

  async choose(): Promise<void> {
    await this.pressAbove(LABELS[this.language]);
  }

  /** Presses the button or tab that a reader would call so, as soon as it is there. */
  async press(name: string, within = this.selector): Promise<void> {
    const found = await this.page.waitForFunction(
      (scope, wanted) =>
        [...document.querySelectorAll(`${scope} button`)].find((button) => {
          const said = [...button.childNodes].filter(
            (node) => !(node instanceof Element && node.ariaHidden === 'true'),
          );
          const name = button.ariaLabel ?? said.map((node) => node.textContent).join('');
          return name.trim() === wanted && button.checkVisibility({ visibilityProperty: true });
        }),
      {},
      within,
      name,
    );
    const button = found.asElement() as ElementHandle<Element> | null;
    if (button === null) throw new Error(`there is no button ${name}`);
    // Once it stands still: what a run shows may move it.
    await button.asLocator().click();
  }

  /** In what stands above every spelling of the program. */
  async pressAbove(name: string): Promise<void> {
    await this.press(name, `[data-example="${this.name}"]`);
  }

  async find(selector: string): Promise<ElementHandle> {
    const found = await this.page.waitForSelector(`${this.selector} ${selector}`);
    if (found === null) throw new Error(`there is no ${selector}`);
    return found;
  }

  async text(selector: string): Promise<string> {
    const element = await this.find(selector);
    return element.evaluate((node) => node.textContent ?? '');
  }

  texts(selector: string): Promise<string[]> {
    return this.page.$$eval(`${this.selector} ${selector}`, (nodes) =>
      nodes.map((node) => node.textContent ?? ''),
    );
  }

  /** The editor, which a click into the code opens. */
  async editor(): Promise<ElementHandle> {
    if ((await this.page.$(`${this.selector} pre[contenteditable]`)) === null)
      await this.page.locator(`${this.selector} pre`).click();
    const editor = await this.find('pre[contenteditable]');
    await editor.focus();
    return editor;
  }

  /** Puts another text in the place of the whole program. */
  async replace(text: string): Promise<void> {
    await this.editor();
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('a');
    await this.page.keyboard.up('Control');
    await this.page.evaluate((inserted) => document.execCommand('insertText', false, inserted), text);
  }

  async run(): Promise<Ran> {
    await this.press('Run');
    return this.finished();
  }

  async finished(): Promise<Ran> {
    const end = await this.find('[data-end]');
    return {
      reason: await end.evaluate((node) => node.getAttribute('data-end')),
      lines: await this.texts('li[data-stream] [data-text]'),
      times: await this.texts('li[data-stream] [data-time]'),
      ending: await end.evaluate((node) => node.textContent ?? ''),
    };
  }

  /** Beside which line numbers tasks are marked to stand. */
  marked(): Promise<number[]> {
    return this.page.$$eval(`${this.selector} [data-tasks]`, (marks) =>
      marks.map((mark) => {
        const { top, bottom } = mark.getBoundingClientRect();
        const numbers = [...(mark.parentElement?.children ?? [])].filter(
          (one) => !one.matches('[data-tasks]'),
        );
        const beside = numbers.find((number) => {
          const { y, height } = number.getBoundingClientRect();
          return y + height / 2 > top && y + height / 2 < bottom;
        });
        return Number(beside?.textContent);
      }),
    );
  }
}
