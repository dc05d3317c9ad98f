/** The one page that holds the guide: its head, its table of contents, its chapters. */
import { DomUtils, parseDocument } from 'htmlparser2';
import type { Printed } from './chapter';

export interface PrintedSection {
  title?: string;
  chapters: Printed[];
}

interface Guide {
  title: string;
  tagline: string;
  sections: readonly PrintedSection[];
  /** A built page of the site, whose styles this one has too. */
  like: string;
}

export function printedGuide({ title, tagline, sections, like }: Guide): string {
  const name = escaped(title);
  return `<!doctype html><html lang="en" data-theme="light"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${name}: the whole guide on one page</title><meta name="description" content="Every chapter, with its programs, what they print and their timelines, to be printed."><meta name="robots" content="noindex">${linksOf(like)}</head><body><main class="printed-guide"><header><h1>${name}</h1><p>${escaped(tagline)}. All of it on one page, for paper: your browser prints it, or keeps it as a PDF. <a href="introduction">Read it chapter by chapter</a>, where the programs run.</p></header>${contentsOf(sections)}${sections.map(partOf).join('')}</main></body></html>\n`;
}

/** The style sheets and the icon of the site. */
function linksOf(page: string): string {
  return DomUtils.getElementsByTagName('link', parseDocument(page).children)
    .filter(({ attribs }) => /^(?:stylesheet|icon)$/.test(attribs.rel ?? ''))
    .map((link) => DomUtils.getOuterHTML(link))
    .join('');
}

function contentsOf(sections: readonly PrintedSection[]): string {
  const items = sections.flatMap(({ title, chapters }) => {
    const links = chapters.map(({ key, title }) => `<li><a href="#${key}">${escaped(title)}</a></li>`);
    const [first, ...others] = chapters;
    if (title === undefined || first === undefined) return links;
    const inside = links.slice(1).join('');
    return [
      `<li><a href="#${first.key}">${escaped(title)}</a>${others.length > 0 ? `<ol>${inside}</ol>` : ''}</li>`,
    ];
  });
  return `<nav aria-label="Contents"><h2>Contents</h2><ol>${items.join('')}</ol></nav>`;
}

function partOf({ chapters }: PrintedSection): string {
  return chapters.map(({ key, html }) => `<article class="markdown" id="${key}">${html}</article>`).join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
