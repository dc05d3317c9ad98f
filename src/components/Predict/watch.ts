/** Goes to an example on the page and lets it play. */
export function watch(name: string): void {
  const panel = document.querySelector(`[data-example="${name}"] [role=tabpanel]:not([hidden])`);
  const play = panel?.querySelector<HTMLButtonElement>('[data-play]');
  if (!play) return;
  play.scrollIntoView({ block: 'center' });
  play.focus({ preventScroll: true });
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (play.dataset.play === 'paused' && !still) play.click();
}
