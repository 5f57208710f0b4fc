/** Diagnostics in place of stack traces, where the disk refuses to be read or written. */
import { errorAt, type Diagnostic } from '../model/diagnostic.ts';

/** What the codes of the system mean, and the way out. */
const REASONS: Record<string, readonly [reason: string, hint: string]> = {
  EACCES: ['this user may not do so', 'give the user who converts the right to it'],
  EPERM: ['this user may not do so', 'give the user who converts the right to it'],
  ELOOP: ['its links lead in a circle', 'correct the link, or remove it'],
  ENOENT: ['it leads nowhere', 'restore what the link leads to, or remove the link'],
  ENOTDIR: ['a file stands where a folder belongs', 'move that file away, or name another folder'],
  EISDIR: ['a folder stands where a file belongs', 'move that folder away'],
  EEXIST: ['a file stands where a folder belongs', 'move that file away, or name another folder'],
  ENOTEMPTY: ['another program writes there', 'end that program and convert again'],
  EBUSY: ['another program uses it', 'end that program and convert again'],
  EROFS: ['the disk is read-only', 'name a folder on another disk, or make this one writable'],
  ENOSPC: ['the disk is full', 'make room on it and convert again'],
  EDQUOT: ['the disk space of this user is used up', 'make room and convert again'],
  EMFILE: ['too many files are open', 'end other programs and convert again'],
  ENAMETOOLONG: ['its path is too long', 'shorten the names of its folders'],
  EIO: ['the disk does not answer well', 'check the disk, and take the file from a copy'],
};

/**
 * The diagnostic for a fault of the disk.
 *
 * @param file path as shown in diagnostics
 * @throws the error itself where it is none of the system
 */
export function diskFault(file: string, doing: 'read' | 'written', error: unknown): Diagnostic {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error;
  const code = String(error.code);
  const [reason, hint] = REASONS[code] ?? ['the system says so', 'see what the system means by it'];
  const rule = doing === 'read' ? 'not-readable' : 'not-writable';
  return errorAt({ file, line: 1, column: 1 }, rule, `this cannot be ${doing}: ${reason} (${code})`, hint);
}
