import { useDoc } from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { type ReactNode, useEffect, useRef } from 'react';
import { isForReading, pageName } from '../../progress/pages';
import { progress } from '../../progress/store';

/** Stands where a page ends: once it is in sight, the page counts as read. */
export default function PageEnd(): ReactNode {
  const { permalink } = useDoc().metadata;
  const { baseUrl } = useDocusaurusContext().siteConfig;
  const end = useRef<HTMLDivElement>(null);
  const name = pageName(permalink, baseUrl);
  useEffect(() => {
    const element = end.current;
    if (!element || !isForReading(name) || progress.has('page', name)) return;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      progress.add('page', name);
      observer.disconnect();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [name]);
  return <div ref={end} aria-hidden="true" style={{ height: 1 }} />;
}
