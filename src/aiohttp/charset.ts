/** Text from bytes, by the names that Python has for charsets. The platform does most of it, under names of its own. */

import * as asyncio from 'asyncio';
import { decodeLatin, isLatin } from './latin';
import { named } from './lineage';

/**
 * What to do with bytes that are no text: raise an error, put U+FFFD in their place, leave them out.
 *
 * Python: https://docs.python.org/3/library/codecs.html#error-handlers
 */
export type DecodingErrors = 'strict' | 'replace' | 'ignore';

/**
 * The bytes are no text in this charset.
 *
 * Python: https://docs.python.org/3/library/exceptions.html#UnicodeDecodeError
 *
 * @example
 * ```ts
 * const response = yield* new aiohttp.ClientSession().get('http://site.example/latin-1')
 * yield* response.text({ encoding: 'utf-8' }) // raises UnicodeDecodeError
 * ```
 */
export class UnicodeDecodeError extends RangeError {
  static {
    named(UnicodeDecodeError, 'UnicodeDecodeError');
  }

  /** @param encoding - the charset */
  constructor(
    readonly encoding: string,
    options?: ErrorOptions,
  ) {
    super(`'${encoding}' codec can't decode the bytes`, options);
  }
}

/** By the name without its hyphens: what Python calls it, and what the platform does. */
const CODECS = new Map<string, { name: string; label: string }>();

function codec(name: string, label: string, ...aliases: string[]): void {
  for (const alias of [name, label, ...aliases]) CODECS.set(plain(alias), { name, label });
}

function plain(charset: string): string {
  return charset.toLowerCase().replace(/[\s_-]/g, '');
}

codec('utf-8-sig', 'utf-8');
codec('utf-8', 'utf-8', 'u8', 'utf', 'cp65001');
codec('utf-16', 'utf-16', 'u16');
codec('utf-16-le', 'utf-16le');
codec('utf-16-be', 'utf-16be');
codec('ascii', 'windows-1252', 'us-ascii', '646', 'ansi_x3.4-1968', 'iso646-us', 'cp367');
for (const part of [2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 14, 15, 16]) {
  // The platform takes Latin-5 for its relative from Windows, which only adds to it.
  codec(`iso8859-${part}`, part === 9 ? 'windows-1254' : `iso-8859-${part}`, `iso-8859-${part}`);
}
codec('iso8859-11', 'windows-874', 'iso-8859-11', 'thai');
for (const page of [1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258])
  codec(`cp${page}`, `windows-${page}`, String(page));
codec('iso8859-1', 'windows-1252', 'iso-8859-1', 'latin-1', 'latin', 'l1', '8859', 'cp819', 'iso-ir-100');
CODECS.set('windows1252', { name: 'cp1252', label: 'windows-1252' });
CODECS.set('windows1254', { name: 'cp1254', label: 'windows-1254' });
CODECS.set('latin2', { name: 'iso8859-2', label: 'iso-8859-2' });
CODECS.set('latin9', { name: 'iso8859-15', label: 'iso-8859-15' });
codec('koi8-r', 'koi8-r');
codec('koi8-u', 'koi8-u');
codec('cp866', 'ibm866', '866');
codec('mac-roman', 'macintosh');
codec('cp874', 'windows-874', 'tis-620');
codec('gbk', 'gbk', '936', 'cp936', 'ms936');
CODECS.set('gb2312', { name: 'gb2312', label: 'gbk' });
CODECS.set('euccn', { name: 'gb2312', label: 'gbk' });
codec('gb18030', 'gb18030');
codec('big5', 'big5', 'big5-tw');
codec('euc_jp', 'euc-jp', 'ujis');
codec('shift_jis', 'shift_jis', 'sjis', 's_jis', 'csshiftjis');
CODECS.set('cp932', { name: 'cp932', label: 'shift_jis' });
CODECS.set('windows31j', { name: 'cp932', label: 'shift_jis' });
codec('iso2022_jp', 'iso-2022-jp', 'csiso2022jp');
codec('euc_kr', 'euc-kr', 'korean', 'ksc5601');
CODECS.set('cp949', { name: 'cp949', label: 'euc-kr' });

/** What Python calls a charset; undefined for one that is not known. */
export function lookUp(charset: string): string | undefined {
  return CODECS.get(plain(charset))?.name;
}

/** Bytes from 0x80 to 0x9F are control characters there; the platform reads them as Windows does. */
const WITH_CONTROLS = new Set(['iso8859-9', 'iso8859-11']);

export function decode(bytes: Uint8Array<ArrayBuffer>, charset: string, errors: DecodingErrors): string {
  const found = CODECS.get(plain(charset));
  if (found === undefined) throw new asyncio.LookupError(`unknown encoding: ${charset}`);
  const { name, label } = found;
  if (isLatin(name)) return decodeLatin(bytes, name, () => instead(name, errors));
  if (name === 'utf-16' && bytes[0] === 0xfe && bytes[1] === 0xff)
    return decodeByPlatform(bytes.subarray(2), name, 'utf-16be', errors);
  const text = decodeByPlatform(bytes, name, label, errors);
  return WITH_CONTROLS.has(name) && bytes.some(isControl) ? withControls(text, bytes) : text;
}

function decodeByPlatform(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  label: string,
  errors: DecodingErrors,
): string {
  // A mark at the beginning is a character like others, except for these two, where it says what they are.
  const ignoreBOM = name !== 'utf-8-sig' && name !== 'utf-16';
  try {
    const text = new TextDecoder(label, { fatal: errors === 'strict', ignoreBOM }).decode(bytes);
    return errors === 'ignore' ? text.replaceAll('\ufffd', '') : text;
  } catch (error) {
    throw new UnicodeDecodeError(name, { cause: error });
  }
}

/** What stands for bytes that stand for nothing. */
function instead(name: string, errors: DecodingErrors): string {
  if (errors === 'strict') throw new UnicodeDecodeError(name);
  return errors === 'replace' ? '\ufffd' : '';
}

function isControl(byte: number): boolean {
  return byte >= 0x80 && byte <= 0x9f;
}

/** One byte is one character in these charsets. */
function withControls(text: string, bytes: Uint8Array<ArrayBuffer>): string {
  const characters = Array.from(text, (character, i) =>
    isControl(bytes[i]) ? String.fromCharCode(bytes[i]) : character,
  );
  return characters.join('');
}
