const DELETES = /^deleteContent/;

/**
 * Replaces a selection itself, where the browser would. Its own way takes apart the coloured spans one by one, and the time for that grows
 * with the square of their number: seconds for a program of some length, minutes for one that is all brackets.
 */
export function replacesSelections(area: HTMLElement): () => void {
  const onBeforeInput = (event: InputEvent) => {
    const { inputType, data, isComposing } = event;
    const range = getSelection()?.rangeCount ? getSelection()?.getRangeAt(0) : undefined;
    if (!range || range.collapsed || isComposing || !area.contains(range.commonAncestorContainer)) return;
    const inserts = inputType === 'insertText' && data !== null;
    if (!inserts && !DELETES.test(inputType)) return;
    event.preventDefault();
    range.deleteContents();
    if (inserts) range.insertNode(document.createTextNode(data));
    range.collapse(false);
    area.dispatchEvent(new InputEvent('input', { inputType, data, bubbles: true }));
  };
  area.addEventListener('beforeinput', onBeforeInput);
  return () => area.removeEventListener('beforeinput', onBeforeInput);
}
