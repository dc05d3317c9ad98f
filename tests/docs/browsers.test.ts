/** What the page on browsers says of Safari is what Mozilla's data says. */
import { readFileSync } from 'node:fs';
import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import type { CompatStatement, Identifier } from '@mdn/browser-compat-data';
import { describe, expect, it } from 'vitest';

const PAGE = readFileSync('docs/browsers.mdx', 'utf8');
const { browserslist } = JSON.parse(readFileSync('package.json', 'utf8')) as { browserslist: string[] };

const { api, css, javascript, webassembly } = bcd;
const GROUPS: Record<string, Identifier | undefined> = { api, css, javascript, webassembly };

/** The oldest version that the site is made for: 16.4. */
const OLDEST = Number(/^safari >= ([\d.]+)$/m.exec(browserslist.join('\n'))?.[1]);

/** Of each row of a table, the version and the name. */
function rowsBelow(heading: string): { version: string; name: string }[] {
  const from = PAGE.indexOf(`## ${heading}`);
  const to = PAGE.indexOf('\n## ', from + 1);
  const section = PAGE.slice(from, to === -1 ? undefined : to);
  return [...section.matchAll(/^\|.*\| ([\d.]+|never) \| `([^`]+)` \|$/gm)].map(([, version, name]) => ({
    version: version ?? '',
    name: name ?? '',
  }));
}

/** Since when Safari has it, without being asked to: `never` where it has not. */
function documented(name: string): string {
  const [group = '', ...parts] = name.split('.');
  let at = GROUPS[group];
  for (const part of parts) at = at?.[part];
  const statement: CompatStatement | undefined = at?.__compat;
  const first = [statement?.support.safari ?? []].flat()[0];
  if (first === undefined) throw new Error(`Mozilla's data has no ${name}.`);
  const { version_added: version, flags } = first;
  return typeof version !== 'string' || version === 'preview' || flags ? 'never' : version;
}

describe.each(['What the guide needs', 'What it uses where it is there'])('%s', (heading) => {
  const rows = rowsBelow(heading);

  it('is a table', () => expect(rows.length).toBeGreaterThan(5));

  it.each(rows)('$name: $version', ({ version, name }) => {
    expect(documented(name)).toBe(version);
    const isThere = version !== 'never' && Number(version) <= OLDEST;
    expect(isThere).toBe(heading === 'What the guide needs');
  });
});

it('the page names the browsers that the site is made for', () => {
  for (const range of browserslist) {
    const version = /[\d.]+$/.exec(range)?.[0] ?? '';
    expect(PAGE).toMatch(new RegExp(`\\b${version.replace('.', '\\.')}\\b`));
  }
});
