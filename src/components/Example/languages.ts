import type { Language } from '../../recording/format';

export const LANGUAGES: readonly Language[] = ['typescript', 'python', 'promises'];

export const LABELS: Record<Language, string> = {
  typescript: 'TypeScript',
  python: 'Python',
  promises: 'Promises',
};

export const PRISM_LANGUAGES: Record<Language, string> = {
  typescript: 'typescript',
  python: 'python',
  promises: 'typescript',
};

/** The spellings that the page itself can run, and so lets one edit. */
const LIVE: ReadonlySet<Language> = new Set(['typescript', 'promises']);

export function isLive(language: Language): boolean {
  return LIVE.has(language);
}

/** How to run a spelling outside of the page. */
export function terminalCommand(name: string, language: Language): string {
  return `npm run example ${name}${language === 'typescript' ? '' : ` -- --${language}`}`;
}
