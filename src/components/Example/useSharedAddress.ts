import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Shared } from './share';

const loadShare = () => import('./share');
const isOurs = () => window.location.hash.startsWith('#code=');

/**
 * Shows the program that the page's address carries, where it is this example's; nothing runs. What is to be said of it is returned. An address
 * that no block of the page can claim is answered by the first one.
 */
export function useSharedAddress(
  name: string,
  block: RefObject<HTMLElement | null>,
  open: (shared: Shared) => void,
): string | undefined {
  const [notice, setNotice] = useState<string>();
  const opener = useRef(open);
  opener.current = open;

  useEffect(() => {
    const look = async () => {
      if (!isOurs()) return setNotice(undefined);
      const { hash } = window.location;
      const { fromFragment, sharedName } = await loadShare();
      if (!answers(block.current, name, sharedName(hash))) return;
      block.current?.scrollIntoView({ block: 'start' });
      try {
        const shared = await fromFragment(hash);
        opener.current(shared);
        setNotice('This program came with the address. Read it, then run it if you like.');
      } catch (error) {
        setNotice(error instanceof Error ? error.message : String(error));
      }
    };
    const start = () => void look().catch(() => setNotice('What the address holds could not be loaded.'));
    start();
    window.addEventListener('hashchange', start);
    return () => window.removeEventListener('hashchange', start);
  }, [name, block]);

  return notice;
}

function answers(block: HTMLElement | null, name: string, wanted: string | undefined): boolean {
  const blocks = [...document.querySelectorAll<HTMLElement>('[data-example], [data-exercise]')];
  const claimed = blocks.find((one) => shownIn(one) === wanted) ?? blocks[0];
  return block !== null && claimed === block && shownIn(block) === name;
}

function shownIn({ dataset }: HTMLElement): string | undefined {
  return dataset.example ?? dataset.exercise;
}
