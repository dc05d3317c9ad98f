import Head from '@docusaurus/Head';
import { useDoc } from '@docusaurus/plugin-content-docs/client';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** The chapter for tools and for paper: the build makes these files, and no page of this site. */
export default function OtherForms(): ReactNode {
  const markdown = `${useDoc().metadata.permalink.replace(/\/$/, '')}.md`;
  const printed = useBaseUrl('/guide/print');
  const index = useBaseUrl('/llms.txt');
  return (
    <>
      <Head>
        <link rel="alternate" type="text/markdown" href={markdown} />
      </Head>
      <p className={styles.forms} data-interactive="">
        <a href={markdown}>This page as Markdown</a>
        <a href={printed}>The whole guide on one page</a>
        <a href={index}>llms.txt</a>
      </p>
    </>
  );
}
