// The theme's own names of what it shows.
import styles from '@easyops-cn/docusaurus-search-local/dist/client/client/theme/SearchBar/SearchBar.module.css';

const LIST = 'search-results';

/**
 * What the search drops down, for those who do without a pointer or without seeing it: the list that the field controls holds results and
 * nothing else, how many there are is said, and Tab leads on to the link below them. Tends it until the function returned is called.
 */
export function tend(root: HTMLElement, say: (text: string) => void): () => void {
  const field = () => root.querySelector('input');
  const link = () => root.querySelector<HTMLElement>(`.${styles.hitFooter} a`);

  const name = () => {
    const menu = root.querySelector(`.${styles.dropdownMenu}`);
    const list = root.querySelector(`.${styles.suggestions}`);
    // Both anew with every letter that is typed.
    list?.setAttribute('role', 'listbox');
    list?.setAttribute('aria-label', 'Results');
    list?.setAttribute('id', LIST);
    menu?.removeAttribute('role');
    field()?.removeAttribute('aria-owns');
    field()?.setAttribute('aria-controls', list ? LIST : (menu?.id ?? LIST));
    root.querySelector(`.${styles.searchClearButton}`)?.setAttribute('aria-label', 'Clear');
    const nothing = menu?.querySelector(`.${styles.noResults}`);
    say(nothing ? 'Nothing found' : counted(list?.childElementCount ?? 0));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const below = link();
    if (
      event.key === 'Tab' &&
      !event.shiftKey &&
      event.target === field() &&
      below?.getClientRects().length
    ) {
      // Past the theme, which closes the list before anybody gets there.
      event.preventDefault();
      event.stopPropagation();
      below.focus();
    } else if (event.key === 'Escape' && event.target === below) field()?.focus();
  };
  const onBlur = (event: FocusEvent) => {
    const below = link();
    const goesOn = event.relatedTarget === below || event.relatedTarget === field();
    if (event.target === field() && below && goesOn) event.stopPropagation();
    // Left from below it is left as it would have been from the field.
    if (event.target === below && !goesOn) field()?.dispatchEvent(new FocusEvent('blur'));
  };
  const onClick = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest(`.${styles.searchClearButton}`)) field()?.focus();
  };

  const observer = new MutationObserver(name);
  observer.observe(root, { childList: true, subtree: true });
  root.addEventListener('keydown', onKeyDown, true);
  root.addEventListener('blur', onBlur, true);
  root.addEventListener('click', onClick, true);
  return () => {
    observer.disconnect();
    root.removeEventListener('keydown', onKeyDown, true);
    root.removeEventListener('blur', onBlur, true);
    root.removeEventListener('click', onClick, true);
  };
}

function counted(count: number): string {
  if (count === 0) return '';
  return count === 1 ? 'One result' : `${count} results`;
}
