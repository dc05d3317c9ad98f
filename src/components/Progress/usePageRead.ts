import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { pageName } from '../../progress/pages';
import { useProgress } from './useProgress';

/** Whether the reader has read the page at this address of the site. */
export function usePageRead(path: string | undefined): boolean {
  const { baseUrl } = useDocusaurusContext().siteConfig;
  const { page } = useProgress();
  return path !== undefined && page.includes(pageName(path, baseUrl));
}
