import Head from '@docusaurus/Head';
import { useDoc } from '@docusaurus/plugin-content-docs/client';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import OriginalMetadata from '@theme-original/DocItem/Metadata';
import type { ReactNode } from 'react';
import StructuredData from '../../../components/StructuredData';
import { cardFor } from './cards';

/** What a chapter says of itself to those who only pass it on. */
export default function Metadata(): ReactNode {
  const { id, title, description, permalink } = useDoc().metadata;
  const { siteConfig } = useDocusaurusContext();
  const home = useBaseUrl('/', { absolute: true });
  const image = useBaseUrl(cardFor(id), { absolute: true });
  return (
    <>
      <OriginalMetadata />
      <Head>
        <meta property="og:type" content="article" />
        <meta property="og:image" content={image} />
        <meta name="twitter:image" content={image} />
      </Head>
      <StructuredData
        type="TechArticle"
        about={{
          headline: title,
          description,
          image,
          url: new URL(permalink, siteConfig.url).href,
          isPartOf: { '@type': 'WebSite', name: siteConfig.title, url: home },
        }}
      />
    </>
  );
}
