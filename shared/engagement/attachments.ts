// What is attached to a record of engagement: addresses and paths, which are only kept. Nothing here opens one.
import { type Result, refuse, succeed } from '../util/result.ts';

/** As long as the record may keep. */
const LONGEST = 2000;

/** Whether an attachment is an address on the web, an address of mail, or a path of files. */
export type AttachmentKind = 'web' | 'mail' | 'path';

const CONTROL = /[\p{Cc}\p{Cf}\u2028\u2029]/u;

/** An attachment as it is kept, or why it cannot be: only addresses and paths that a reader can see whole. */
export function readAttachment(text: string): Result<string, string> {
  // Windows copies a path in quotation marks.
  const trimmed = text.trim().replace(/^"(.+)"$/u, '$1');
  if (trimmed === '') return refuse('Write an address (https://…) or the path of a file.');
  if (trimmed.length > LONGEST) return refuse(`It is ${trimmed.length} characters long; at most ${LONGEST} are kept.`);
  if (CONTROL.test(trimmed) || !trimmed.isWellFormed())
    return refuse('It holds characters that cannot be seen. Type it anew.');
  return kindOfAttachment(trimmed) === null
    ? refuse(
        `“${trimmed.slice(0, 80)}” is neither an address (https://…) nor the path of a file (S:\\Notes\\visit.docx).`,
      )
    : succeed(trimmed);
}

/** What an attachment is; null where it is nothing that is kept, such as an address that runs a program. */
export function kindOfAttachment(text: string): AttachmentKind | null {
  const scheme = /^([a-z][a-z0-9+.-]+):/iu.exec(text)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https') return isWebAddress(text) ? 'web' : null;
  if (scheme === 'mailto') return /^mailto:[^\s@]+@[^\s@]+$/iu.test(text) ? 'mail' : null;
  if (scheme === 'file') return /^file:\/\/\S+$/iu.test(text) ? 'path' : null;
  if (scheme !== undefined) return null;
  // A drive, a share, a folder, or at least a name with an ending: “minutes.docx”, “notes/minutes.docx”.
  if (/^(?:[a-z]:[\\/]|\\\\|\/|~\/|\.{1,2}[\\/])\S/iu.test(text)) return 'path';
  return /^[^:*?"<>|]*[^:*?"<>|\s.]\.[a-z0-9]{1,8}$/iu.test(text) ? 'path' : null;
}

/** A host, and what comes after it. An address with a name before its host is made to look like another's. */
const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/iu.test(text);
