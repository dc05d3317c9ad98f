import Head from '@docusaurus/Head';
import type { ReactNode } from 'react';

/** What a page is, said in the words of schema.org to those who read it with programs. */
export default function StructuredData({ type, about }: { type: string; about: object }): ReactNode {
  const data = { '@context': 'https://schema.org', '@type': type, inLanguage: 'en', ...about };
  return (
    <Head>
      <script type="application/ld+json">{JSON.stringify(data)}</script>
    </Head>
  );
}
