// The guard before zip archives: an archive of a megabyte can unpack to gigabytes.
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { type AppError, appError } from '../../../shared/contract/errors.ts';
import { type Result, refuse, succeed } from '../../../shared/util/result.ts';
import { saySize } from '../../../shared/util/say-size.ts';
import { LIMITS } from './documents/limits.ts';
import { ELSEWHERE, largeSizeOf } from './zip-sizes.ts';

export type Parts = Readonly<Record<string, Uint8Array>>;

export type Archive = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Which parts are needed; the others stay packed. */
  readonly wants: RegExp;
  /** "a document", "a Word document": for the sentences that say why it was left alone. */
  readonly is: { readonly any: string; readonly begins: string };
};

/** Unpacks the parts that are needed, within limits: what is beyond them is refused before anything is unpacked. */
export function unpackParts({ name, bytes, wants, is }: Archive): Result<Parts, AppError> {
  let unpacked = 0;
  let parts = 0;
  let problem: AppError | null = null;
  const takes = (part: UnzipFileInfo): boolean => {
    parts++;
    if (parts > LIMITS.parts)
      problem ??= appError('too-large', `“${name}” is packed from more parts than ${is.any} has.`, { source: name });
    if (problem || !wants.test(part.name)) return false;
    const size = part.originalSize === ELSEWHERE ? (largeSizeOf(bytes, part.name) ?? ELSEWHERE) : part.originalSize;
    unpacked += size;
    const isBomb = size > LIMITS.harmless && size > LIMITS.ratio * Math.max(1, part.size);
    if (isBomb || unpacked > LIMITS.unpacked) {
      const holds = unpacked > LIMITS.unpacked ? 'holds' : 'holds in a file of this size';
      const message = `“${name}” would unpack to ${saySize(unpacked)} of text, more than ${is.any} ${holds}. It was left alone; it may be damaged or harmful.`;
      problem = appError('too-large', message, { source: name });
      return false;
    }
    return true;
  };
  try {
    // The room for each part is what its directory says and no more: a directory that lies cannot make it grow.
    const files = unzipSync(bytes, { filter: takes });
    return problem ? refuse(problem) : succeed(files);
  } catch {
    const message = `“${name}” is damaged: it begins like ${is.begins} and cannot be unpacked.`;
    return refuse(appError('unreadable', message, { source: name }));
  }
}
