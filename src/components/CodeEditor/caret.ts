/** How many characters of the element come before the caret; undefined where there is none, or where text is selected. */
export function caretIn(element: HTMLElement): number | undefined {
  const selection = window.getSelection();
  if (!selection?.isCollapsed || !selection.anchorNode || !element.contains(selection.anchorNode))
    return undefined;
  const range = document.createRange();
  range.setStart(element, 0);
  range.setEnd(selection.anchorNode, selection.anchorOffset);
  return range.toString().length;
}

/** Focuses the element and puts the caret behind so many of its characters. */
export function placeCaret(element: HTMLElement, offset: number): void {
  element.focus({ preventScroll: true });
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (left <= length) {
      window.getSelection()?.collapse(node, left);
      return;
    }
    left -= length;
  }
}
