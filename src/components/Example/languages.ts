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
