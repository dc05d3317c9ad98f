# What the system says of a file, in words.
import errno

WORDS = {
    errno.EACCES: 'permission denied',
    errno.EFBIG: 'the file is too large',
    errno.EISDIR: 'it is a directory',
    errno.ENOENT: 'there is no such directory',
    errno.ENOSPC: 'no space left on device',
    errno.ENOTDIR: 'a part of its path is no directory',
    errno.EROFS: 'the file system is read-only',
}


def reason_of(error):
    return WORDS.get(error.errno, str(error))
