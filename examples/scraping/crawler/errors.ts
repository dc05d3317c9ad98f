// What the system says of a file, in words.
const WORDS: Record<string, string> = {
  EACCES: 'permission denied',
  EFBIG: 'the file is too large',
  EISDIR: 'it is a directory',
  ENOENT: 'there is no such directory',
  ENOSPC: 'no space left on device',
  ENOTDIR: 'a part of its path is no directory',
  EROFS: 'the file system is read-only',
}

export function reasonOf(error: unknown) {
  const { code, message } = error as NodeJS.ErrnoException
  return WORDS[code ?? ''] ?? message
}
