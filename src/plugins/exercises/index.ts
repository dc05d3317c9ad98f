import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { EXERCISES } from '../../../exercises';
import type { Recordings } from '../examples/data';
import { type Known, recordExamples } from '../examples/record';
import type { ShownExercise } from './data';
import { listExercises, readExercise, startOf } from './read';

const PLUGIN = 'inside-asyncio-exercises';

interface Loaded {
  exercise: ShownExercise;
  recordings: Recordings;
}

/**
 * Gives every exercise to the bundler: `@exercises/at-once.json` is what a page needs of it, `@exercises/recordings/at-once.json` the
 * address of how its start code runs, and `@exercises/list.json` the list of all.
 */
export default function exercisesPlugin({ siteDir, generatedFilesDir }: LoadContext): Plugin<Loaded[]> {
  const data = join(generatedFilesDir, PLUGIN, 'default');
  const known: Known = new Map();
  return {
    name: PLUGIN,
    getPathsToWatch: () => [`${join(siteDir, 'exercises')}/*/*.{ts,py}`],
    async loadContent() {
      const starts = [...EXERCISES.keys()].map((name) => startOf(siteDir, name));
      const recorded = await recordExamples(starts, known);
      return [...EXERCISES].map(([name, definition]) => {
        const recordings = recorded.get(`${name}/start`) ?? {};
        return { exercise: readExercise(siteDir, name, definition, recordings), recordings };
      });
    },
    async contentLoaded({ content, actions }) {
      for (const { exercise, recordings } of content) {
        await actions.createData(`${exercise.name}.json`, exercise);
        await actions.createData(`recordings/${exercise.name}.json`, recordings);
      }
      await actions.createData('list.json', listExercises());
    },
    configureWebpack: (_, isServer) => ({
      resolve: { alias: { '@exercises': data } },
      module: {
        rules: [
          {
            include: join(data, 'recordings'),
            type: 'asset/resource',
            generator: { filename: 'assets/recordings/[name].[contenthash:8].json', emit: !isServer },
          },
        ],
      },
    }),
  };
}
