import { failure } from '../../../shared/contract/errors.ts';

/** What the file system says of a file that is not a map, in a sentence that names it as it was typed. Bugs come back as they are. */
export function readTrouble(error: unknown, given: string): unknown {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return failure('file-missing', `There is no file at ${given}.`, { path: given });
    case 'EISDIR':
      return failure('unreadable', `${given} is a folder, not a file to read.`, { path: given });
    case 'EACCES':
    case 'EPERM':
      return failure('unreadable', `${given} may not be read by you. Ask its owner for access.`, { path: given });
    default:
      return otherTrouble(error, given, 'read');
  }
}

export function writeTrouble(error: unknown, given: string): unknown {
  const cannot = (why: string) => failure('file-unwritable', `${given} could not be written: ${why}.`, { path: given });
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return cannot('there is no such folder');
    case 'EACCES':
    case 'EPERM':
      return cannot('you may not write there, or another program has it open');
    case 'EBUSY':
      return cannot('another program has it open');
    case 'EROFS':
      return cannot('the drive is write-protected');
    case 'ENOSPC':
    case 'EDQUOT':
      return cannot('the disk is full');
    case 'ENAMETOOLONG':
      return cannot('its name is too long');
    default:
      return otherTrouble(error, given, 'written');
  }
}

function otherTrouble(error: unknown, given: string, doing: 'read' | 'written'): unknown {
  const code = codeOf(error);
  // Names in capitals are the system's; anything else thrown is ours to answer for.
  if (typeof code !== 'string' || !/^E[A-Z0-9]+$/.test(code)) return error;
  const kind = doing === 'read' ? 'unreadable' : 'file-unwritable';
  return failure(kind, `${given} could not be ${doing}: the system reports ${code}.`, { path: given });
}

const codeOf = (error: unknown): unknown => (error as { code?: unknown } | null)?.code;
