import Head from '@docusaurus/Head';
import text from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';
import type { ReactNode } from 'react';

/**
 * The type of the text is asked for along with the styles that name it, so that it is there when the page is first drawn. That of the code is not: on a
 * slow line both would come before what the page needs more.
 */
export function Fonts(): ReactNode {
  return (
    <Head>
      <link rel="preload" as="font" type="font/woff2" href={text} crossOrigin="anonymous" />
    </Head>
  );
}
