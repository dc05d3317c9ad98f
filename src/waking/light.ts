/** Paper is white: whoever reads in the dark prints in the light. */

/** Until the printing is over. */
let before: string | undefined;

if (typeof window !== 'undefined') {
  const { dataset } = document.documentElement;
  window.addEventListener('beforeprint', () => {
    before ??= dataset.theme;
    dataset.theme = 'light';
  });
  window.addEventListener('afterprint', () => {
    if (before !== undefined) dataset.theme = before;
    before = undefined;
  });
}
