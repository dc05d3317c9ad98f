import Head from '@docusaurus/Head';
import code from '@fontsource/jetbrains-mono/files/jetbrains-mono-latin-400-normal.woff2';
import text from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';
import type { ReactNode } from 'react';

/** The type is asked for along with the styles that name it: what comes after the page is first drawn is not used on that page. */
export function Fonts(): ReactNode {
  return (
    <Head>
      {[text, code].map((file) => (
        <link key={file} rel="preload" as="font" type="font/woff2" href={file} crossOrigin="anonymous" />
      ))}
    </Head>
  );
}
