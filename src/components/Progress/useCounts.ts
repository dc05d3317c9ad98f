import { useLatestVersion } from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { usePluginData } from '@docusaurus/useGlobalData';
import type { Things } from '../../plugins/progress/things';
import type { Kind } from '../../progress/format';
import { isForReading, pageName } from '../../progress/pages';
import { useProgress } from './useProgress';

export interface Count {
  done: number;
  of: number;
}

/** How much of what there is the reader has done. What is no longer there does not count. */
export function useCounts(): Record<Kind, Count> {
  const progress = useProgress();
  const { baseUrl } = useDocusaurusContext().siteConfig;
  const { docs } = useLatestVersion(undefined);
  const { prediction, exercise } = usePluginData('inside-asyncio-progress') as Things;
  const pages = docs.map(({ path }) => pageName(path, baseUrl)).filter(isForReading);
  const count = (kind: Kind, all: readonly string[]): Count => ({
    done: progress[kind].filter((name) => all.includes(name)).length,
    of: all.length,
  });
  return {
    page: count('page', pages),
    prediction: count('prediction', prediction),
    exercise: count('exercise', exercise),
  };
}
