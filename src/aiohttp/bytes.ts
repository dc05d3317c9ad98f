/** Pieces of a body. */

export const EMPTY: Uint8Array<ArrayBuffer> = new Uint8Array(0);

export function join(chunks: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  if (chunks.length === 1) return chunks[0];
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}

/** The chunks that make the first `size` bytes, and those behind. */
export function splitAt(
  chunks: readonly Uint8Array<ArrayBuffer>[],
  size: number,
): [Uint8Array<ArrayBuffer>[], Uint8Array<ArrayBuffer>[]] {
  let missing = size;
  let index = 0;
  while (index < chunks.length && chunks[index].length <= missing) missing -= chunks[index++].length;
  if (missing === 0) return [chunks.slice(0, index), chunks.slice(index)];
  const cut = chunks[index];
  return [
    [...chunks.slice(0, index), cut.subarray(0, missing)],
    [cut.subarray(missing), ...chunks.slice(index + 1)],
  ];
}
