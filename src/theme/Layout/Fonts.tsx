import Head from '@docusaurus/Head';
import text from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';
import code from '@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2';
import type { ReactNode } from 'react';

/** The type is asked for along with the styles that name it, so that it is there when the page is first drawn. */
export function Fonts(): ReactNode {
  return (
    <Head>
      {[text, code].map((file) => (
        <link key={file} rel="preload" as="font" type="font/woff2" href={file} crossOrigin="anonymous" />
      ))}
    </Head>
  );
}
