/** What comes before and after each line of code. */
export interface Shape {
  open: string;
  close: string;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (character) => ENTITIES[character]);
}

/** Code as HTML without colours, of the same lines and height as it has with them. */
export function plain(code: string, { open, close }: Shape): string {
  return code
    .split(/\r\n|\r|\n/)
    .map((line) => open + escapeHtml(line) + close)
    .join('');
}
