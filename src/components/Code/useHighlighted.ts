import useIsBrowser from '@docusaurus/useIsBrowser';
import highlightAtBuild from '@highlight-at-build';
import { useEffect, useMemo, useRef, useState } from 'react';
import { plain, type Shape } from './plain';

type Highlight = typeof import('./highlight').default;

let loaded: Highlight | undefined;

const load = () =>
  import('./highlight').then((module) => {
    loaded = module.default;
  });

/** Only a built site has HTML to take over; the development server renders in the browser. */
const ADOPTS = process.env.NODE_ENV === 'production';

/**
 * Code as highlighted HTML. It is highlighted while the site is built. A page takes over its HTML as it is: neither the highlighter nor the
 * thousands of elements cost its first load anything, because React leaves the inside of such an element alone as long as it is given the same
 * string, here an empty one. The highlighter comes for code that the page did not come with: of another page, or changed.
 */
export function useHighlighted(code: string, language: string, shape: Shape): string {
  const isBrowser = useIsBrowser();
  const adopted = useRef(ADOPTS && !isBrowser ? code : undefined);
  if (adopted.current !== code) adopted.current = undefined;
  const isAdopted = adopted.current !== undefined;
  const [ready, setReady] = useState(loaded !== undefined);

  useEffect(() => {
    if (isAdopted || ready) return;
    let gone = false;
    load().then(
      () => gone || setReady(true),
      // Without a connection it stays readable, without colours.
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [isAdopted, ready]);

  return useMemo(() => {
    if (highlightAtBuild) return highlightAtBuild(code, language, shape);
    if (isAdopted) return '';
    return ready && loaded ? loaded(code, language, shape) : plain(code, shape);
  }, [code, language, shape, isAdopted, ready]);
}
