import { type ComponentType, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { fill } from '../../input/fill';
import { asksForSearch } from '../../input/search-keys';
import StandIn from './StandIn';

const loadSearchBar = () => import('./Tended');

/**
 * The search, which costs a page nothing but its field: what finds comes when somebody turns to the field, and takes its place together with
 * what has been typed by then.
 */
export default function SearchBar(): ReactNode {
  const [Loaded, setLoaded] = useState<ComponentType>();
  const root = useRef<HTMLElement>(null);
  const before = useRef<{ text: string; focused: boolean }>(undefined);

  const load = () => {
    // Where it cannot be loaded the field stays, and the next turn to it tries again.
    loadSearchBar().then(
      (module) => {
        const field = root.current?.querySelector('input');
        before.current ??= { text: field?.value ?? '', focused: field === document.activeElement };
        // At once, and below before anything else happens: a key that is pressed in between would be lost.
        flushSync(() => setLoaded(() => module.default));
      },
      () => {},
    );
  };

  useLayoutEffect(() => {
    const field = root.current?.querySelector('input');
    if (!Loaded || !field || !before.current) return;
    if (before.current.text) fill(field, before.current.text);
    if (before.current.focused) field.focus();
  }, [Loaded]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!asksForSearch(event)) return;
      event.preventDefault();
      root.current?.querySelector('input')?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  return <search ref={root}>{Loaded ? <Loaded /> : <StandIn onApproach={load} />}</search>;
}
