/** Where it is known what repository the guide lies in, each chapter leads to the file that it is written in, to be mended there. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

// As Docusaurus itself loads them: they are no modules for import.
const require = createRequire(import.meta.url);
const {
  loadContext,
}: typeof import('@docusaurus/core/lib/server/site') = require('@docusaurus/core/lib/server/site');
const docs: typeof import('@docusaurus/plugin-content-docs') = require('@docusaurus/plugin-content-docs');

const REPOSITORY = 'https://host.example/somebody/asyncio';
const NAME = '@docusaurus/plugin-content-docs';

beforeAll(() => void vi.stubEnv('REPOSITORY_URL', REPOSITORY));
afterAll(() => void vi.unstubAllEnvs());

it('every chapter has its file, and what is made of the library has none', async () => {
  const context = await loadContext({ siteDir: process.cwd() });
  expect(context.siteConfig.customFields?.repository).toBe(REPOSITORY);
  const given = context.siteConfig.plugins.flatMap((plugin) =>
    Array.isArray(plugin) && plugin[0] === NAME ? [plugin[1]] : [],
  );
  expect(given).toHaveLength(1);
  const options = docs.validateOptions({
    validate: (schema, options) => schema.validate({ ...options, id: 'default' }).value,
    options: given[0] ?? {},
  });
  const plugin = await docs.default(context, options);
  const pages = (await plugin.loadContent?.())?.loadedVersions.flatMap((version) => version.docs) ?? [];
  expect(pages.length).toBeGreaterThan(60);
  for (const { id, editUrl } of pages) {
    if (id.startsWith('api/')) {
      expect(editUrl ?? undefined, id).toBeUndefined();
      continue;
    }
    expect(editUrl?.startsWith(`${REPOSITORY}/edit/main/docs/`), id).toBe(true);
    expect(existsSync(editUrl?.slice(`${REPOSITORY}/edit/main/`.length) ?? ''), editUrl ?? id).toBe(true);
  }
});
