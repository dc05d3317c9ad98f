import Head from '@docusaurus/Head';
import text from '@fonts/atkinson-hyperlegible-next.woff2';
import code from '@fonts/jetbrains-mono.woff2';
import type { ReactNode } from 'react';

/** Our type is asked for along with the styles that name it, so that it is there when the page is first drawn. */
export function Fonts(): ReactNode {
  return (
    <Head>
      {[text, code].map((font) => (
        <link key={font} rel="preload" as="font" type="font/woff2" href={font} crossOrigin="anonymous" />
      ))}
    </Head>
  );
}
