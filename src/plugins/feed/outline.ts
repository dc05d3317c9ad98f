/** The chapters of the guide in their order, as the sidebar states them and nothing else does. */
import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';

/** What plugins are given that follow the order of the chapters. */
export interface Options {
  sidebars: SidebarsConfig;
}

export interface Section {
  /** Undefined for chapters that stand by themselves. */
  title?: string;
  /** Their paths in `docs`, without the ending. */
  chapters: string[];
}

/** What of a sidebar's item is read here. */
interface Item {
  type?: string;
  id?: string;
  label?: string;
  link?: { id?: string };
  items?: unknown;
}

export function sectionsOf(sidebars: SidebarsConfig): Section[] {
  const sections: Section[] = [];
  for (const item of Object.values(sidebars).flatMap(listed)) {
    const chapters = chaptersAt(item);
    const last = sections.at(-1);
    if (typeof item === 'object' && item.type === 'category') sections.push({ title: item.label, chapters });
    else if (last && last.title === undefined) last.chapters.push(...chapters);
    else sections.push({ chapters });
  }
  return sections;
}

export function chaptersOf(sidebars: SidebarsConfig): string[] {
  return sectionsOf(sidebars).flatMap(({ chapters }) => chapters);
}

function chaptersAt(item: string | Item): string[] {
  if (typeof item === 'string') return [item];
  const own = [item.id, item.link?.id].filter((id) => id !== undefined);
  return [...own, ...listed(item.items).flatMap(chaptersAt)];
}

function listed(items: unknown): (string | Item)[] {
  return Array.isArray(items) ? items : [];
}
