/** Paper is white: whoever reads in the dark prints in the light. */
export function printInLight(): void {
  const { dataset } = document.documentElement;
  /** Until the printing is over. */
  let before: string | undefined;
  window.addEventListener('beforeprint', () => {
    before ??= dataset.theme;
    dataset.theme = 'light';
  });
  window.addEventListener('afterprint', () => {
    if (before !== undefined) dataset.theme = before;
    before = undefined;
  });
}
