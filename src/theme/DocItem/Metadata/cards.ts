/** The parts of the guide that have a picture of their own, for where its pages are passed on: `scripts/cards.ts` draws them. */
export const CARDS: Record<string, string> = {
  guide: 'Python’s asyncio, from the inside',
  concepts: 'Key Concepts',
  primitives: 'Key Classes and Functions',
  examples: 'Examples',
  'going-further': 'Going Further',
  'use-case': 'Web Scraping, a Real-World Use Case',
  mistakes: 'Mistakes',
  practice: 'Practice',
  api: 'API Reference',
};

/** The picture for a chapter, by its identifier: `primitives/lock`. */
export function cardFor(id: string): string {
  const [part = ''] = id.split('/');
  return `/img/social/${part in CARDS ? part : 'guide'}.png`;
}
