/**
 * Puts a value into a field as if the reader did it now. React puts a property of its own before that of the browser, to tell what it wrote from what
 * a reader did: what it wrote was the value before.
 */
export function fill(field: HTMLInputElement | HTMLSelectElement, value: string): void {
  if (field instanceof HTMLInputElement) {
    field.value = field.defaultValue;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value);
  } else field.value = value;
  field.dispatchEvent(new Event(field instanceof HTMLInputElement ? 'input' : 'change', { bubbles: true }));
}
