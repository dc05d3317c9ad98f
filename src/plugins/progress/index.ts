import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { exercisesIn, predictionsIn, type Things } from './things';

export const PLUGIN = 'inside-asyncio-progress';

/** Tells every page what there is to predict and to solve, so that it can say how much of it a reader has done. */
export default function progressPlugin({ siteDir }: LoadContext): Plugin<Things> {
  const docs = join(siteDir, 'docs');
  const exercises = join(siteDir, 'exercises');
  return {
    name: PLUGIN,
    getPathsToWatch: () => [`${docs}/**/*.mdx`, `${exercises}/*/exercise.ts`],
    loadContent: async () => ({ prediction: predictionsIn(docs), exercise: exercisesIn(exercises) }),
    contentLoaded: async ({ content, actions }) => actions.setGlobalData(content),
  };
}
