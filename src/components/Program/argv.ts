/** The pages of the small site that the guide carries, for programs that read the web: they may reach no other host. */
const SITE_PAGES = ['example-com.html', 'example-org.html', 'example-net.html'];

/** The arguments a program is run with: for those that scrape, where the guide's own pages are. */
export function programArguments(name: string, siteRoot: string): string[] {
  return name.startsWith('scraping/') ? SITE_PAGES.map((page) => `${siteRoot}${page}`) : [];
}
