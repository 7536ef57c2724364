// The guard before Word documents. They are zip archives, and an archive of a megabyte can unpack to gigabytes; the library behind
// this guard unpacks whatever it is given. It is given a fresh archive that holds only the parts with words, unpacked here within limits.
import { type Zippable, zipSync } from 'fflate';
import { type AppError, appError } from '../../../../shared/contract/errors.ts';
import { type Result, refuse, succeed } from '../../../../shared/util/result.ts';
import { unpackParts } from '../unpack.ts';

/** Parts that say what is written and how it is ordered: no pictures, no fonts, no macros, no other files packed in. */
const WITH_WORDS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document\d*|styles|numbering|footnotes|endnotes)\.xml|word\/_rels\/(?:document\d*|footnotes|endnotes)\.xml\.rels)$/;

export function repackWord(name: string, bytes: Uint8Array): Result<Uint8Array, AppError> {
  const is = { any: 'a document', begins: 'a Word document' };
  const unpacked = unpackParts({ name, bytes, wants: WITH_WORDS, is });
  if (!unpacked.ok) return unpacked;
  const files = unpacked.value;
  if (!Object.keys(files).some((part) => /^word\/document\d*\.xml$/.test(part))) return refuse(notWord(name, bytes));
  for (const [part, content] of Object.entries(files)) {
    // Word writes no document types, and what one declares can grow without end.
    if (Buffer.from(content.subarray(0, 4096)).includes('<!DOCTYPE')) {
      return refuse(appError('unreadable', `“${name}” is not as Word writes it (${part}). It was left alone.`));
    }
  }
  const stored: Zippable = Object.fromEntries(
    Object.entries(files).map(([part, content]) => [part, [content, { level: 0 }]]),
  );
  return succeed(zipSync(stored));
}

function notWord(name: string, bytes: Uint8Array): AppError {
  const head = Buffer.from(bytes.subarray(0, 400)).toString('latin1');
  const all = Buffer.from(bytes);
  const is = all.includes('xl/workbook')
    ? 'an Excel workbook. Import its sheets as tables instead'
    : all.includes('ppt/presentation')
      ? 'a PowerPoint presentation. Save it as PDF and open that'
      : head.includes('opendocument')
        ? 'an OpenDocument file. Save it as .docx or .txt and open that'
        : 'no Word document';
  return appError('not-yet', `“${name}” is ${is}.`, { source: name });
}
