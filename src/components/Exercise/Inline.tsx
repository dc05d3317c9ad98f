import type { ReactNode } from 'react';

/** A sentence with `code` in backticks. */
export default function Inline({ text }: { text: string }): ReactNode {
  return text.split('`').map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes its parts
    index % 2 === 1 ? <code key={index}>{part}</code> : part,
  );
}
