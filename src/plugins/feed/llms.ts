/** `llms.txt`, as https://llmstxt.org asks for it, and all of the guide in one text. */

export interface FeedPage {
  title: string;
  description: string;
  /** Where it is as Markdown. */
  url: string;
  markdown: string;
}

export interface FeedSection {
  title: string;
  pages: FeedPage[];
}

export interface FeedSite {
  title: string;
  /** What it is, in a sentence. */
  summary: string;
  /** What a reader with tools should know. */
  notes: string[];
  /** What can be left out where there is little room. */
  optional: { title: string; url: string; description: string }[];
}

function entry({ title, url, description }: { title: string; url: string; description: string }): string {
  return `- [${title}](${url})${description === '' ? '' : `: ${description}`}`;
}

export function llmsTxt(site: FeedSite, sections: readonly FeedSection[]): string {
  const lists = sections.map(({ title, pages }) => `## ${title}\n\n${pages.map(entry).join('\n')}`);
  const optional = `## Optional\n\n${site.optional.map(entry).join('\n')}`;
  return `${[`# ${site.title}`, `> ${site.summary}`, ...site.notes, ...lists, optional].join('\n\n')}\n`;
}

/** A line between chapters, which none of them has. */
const BETWEEN = '\n\n<!-- ════════ -->\n\n';

export function llmsFull(site: FeedSite, sections: readonly FeedSection[]): string {
  const chapters = sections.flatMap(({ pages }) => pages).map(({ markdown }) => markdown.trim());
  return `${[`# ${site.title}\n\n> ${site.summary}\n\n${site.notes.join('\n\n')}`, ...chapters].join(BETWEEN)}\n`;
}
