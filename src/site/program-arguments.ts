/** What a program is told to read, wherever it runs: the guide's own small site, whose address it is given. */

/** The pages of the document's program, in its order. */
const PAGES = ['example-com.html', 'example-org.html', 'example-net.html'];

/** The arguments of an example, by its name: for those that scrape, where the site is. `siteRoot` ends with a slash. */
export function programArguments(name: string, siteRoot: string): string[] {
  if (!name.startsWith('scraping/')) return [];
  return name === 'scraping/web-scraping' ? PAGES.map((page) => `${siteRoot}${page}`) : [siteRoot];
}
