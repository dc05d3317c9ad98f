/** What tests look for in a page. */
import { DomUtils, parseDocument } from 'htmlparser2';

export function linksOf(html: string): string[] {
  return attributesOf(html, 'a', 'href');
}

export function attributesOf(html: string, name: string, attribute: string): string[] {
  const found = DomUtils.getElementsByTagName(name, parseDocument(html));
  return found.flatMap(({ attribs }) => attribs[attribute] ?? []);
}

export function textOf(html: string, name: string): string {
  return DomUtils.textContent(DomUtils.getElementsByTagName(name, parseDocument(html)));
}
