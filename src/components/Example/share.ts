import type { Language } from '../../recording/format';
import { LANGUAGES } from './languages';

/**
 * An edited program in an address: `#code=typescript/primitives/lock.…`. The fragment never leaves the browser, and what it holds is shown,
 * not run. The text is deflated with zlib's checksum, so that an address that lost a letter is told from a whole one.
 */
export interface Shared {
  name: string;
  language: Language;
  text: string;
}

const PREFIX = '#code=';
/** An address may say of itself that it is far longer than any program: no more than this is unpacked. */
const LONGEST = 200_000;

export class DamagedAddress extends Error {
  constructor() {
    super(
      'The program in this address is damaged: perhaps the address was cut off. What you see is the original.',
    );
  }
}

/** Which example a shared address is for, as far as it can be read: the block that shows it is the one that answers. */
export function sharedName(fragment: string): string | undefined {
  return /^#code=[a-z]+\/([a-z0-9/-]+)\./.exec(fragment)?.[1];
}

export async function toFragment({ name, language, text }: Shared): Promise<string> {
  const packed = await through(new TextEncoder().encode(text), new CompressionStream('deflate'), Infinity);
  return `${PREFIX}${language}/${name}.${base64url(packed)}`;
}

export async function fromFragment(fragment: string): Promise<Shared> {
  const [, spelled, name, code] = /^#code=([a-z]+)\/([a-z0-9/-]+)\.([\w-]+)$/.exec(fragment) ?? [];
  const language = LANGUAGES.find((one) => one === spelled);
  if (!language || !name || !code) throw new DamagedAddress();
  try {
    const bytes = await through(bytesOf(code), new DecompressionStream('deflate'), LONGEST);
    return { name, language, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    throw new DamagedAddress();
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  longest: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = stream.writable.getWriter();
  // What is wrong with the bytes is told by the reading side.
  writer.write(bytes).catch(() => {});
  writer.close().catch(() => {});
  const reader = stream.readable.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value);
    length += part.value.length;
    if (length > longest) {
      await reader.cancel();
      throw new RangeError('too long');
    }
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function base64url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  );
}
