// A document as plain text: what it is, is told by its first bytes; its ending only where those say nothing.
import { extname } from 'node:path';
import { type AppError, appError } from '../../../../shared/contract/errors.ts';
import type { FilePayload } from '../../../../shared/contract/shapes.ts';
import { guessTitle } from '../../../../shared/reading/guess-title.ts';
import { type Result, refuse, succeed } from '../../../../shared/util/result.ts';
import { saySize } from '../../../../shared/util/say-size.ts';
import { decodeText } from '../decode-text.ts';
import { LIMITS } from './limits.ts';
import { fromMarkdown, fromTranscript, tidyText, withPages } from './plain-text.ts';

export type DocumentText = { readonly title: string; readonly text: string };

/** @param report how much has been read, 0 to 1, or null when nobody can say */
export async function readDocument(
  file: FilePayload,
  report: (done: number | null) => void,
): Promise<Result<DocumentText, AppError>> {
  const { name } = file;
  const bytes = new Uint8Array(Buffer.from(file.base64, 'base64'));
  if (bytes.length > LIMITS.file) {
    const message = `“${name}” has ${saySize(bytes.length)}; at most ${saySize(LIMITS.file)} are read. Part it, or save it without pictures.`;
    return refuse(appError('too-large', message, { source: name }));
  }
  const read = await textIn(name, bytes, report);
  if (!read.ok) return read;
  const text = tidyText(read.value);
  if (!/[\p{L}\p{N}]/u.test(text))
    return refuse(appError('unreadable', `“${name}” has no text in it.`, { source: name }));
  if (text.length > LIMITS.text) {
    const message = `“${name}” holds ${text.length.toLocaleString('en-GB')} characters; at most ${LIMITS.text.toLocaleString('en-GB')} are kept with one source. Part it.`;
    return refuse(appError('too-large', message, { source: name }));
  }
  return succeed({ title: guessTitle(name, text), text });
}

async function textIn(
  name: string,
  bytes: Uint8Array,
  report: (done: number | null) => void,
): Promise<Result<string, AppError>> {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (head.includes('%PDF-')) {
    const { readPdf } = await import('./read-pdf.ts');
    return readPdf(name, bytes, report);
  }
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) {
    const { readWord } = await import('./read-word.ts');
    report(null);
    return readWord(name, bytes);
  }
  const refusal = foreign(name, head);
  if (refusal) return refuse(refusal);
  const text = decodeText(bytes);
  const ending = extname(name).toLowerCase();
  if (ending === '.docx' || ending === '.pdf') {
    const kind = ending === '.pdf' ? 'PDF' : 'Word document';
    const why = `it is called ${ending} and is no ${kind}, or what there is of it is damaged. Get it again, or rename it to .txt if it is plain text`;
    return refuse(cannotRead(name, why));
  }
  if (isBinary(text)) return refuse(cannotRead(name, 'it is no document with text'));
  switch (ending) {
    case '.md':
    case '.markdown':
      return succeed(fromMarkdown(text));
    case '.vtt':
    case '.srt':
      return succeed(fromTranscript(text));
    default:
      return succeed(withPages(text));
  }
}

/** What it plainly is instead, and what to do. */
function foreign(name: string, head: string): AppError | null {
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    return cannotRead(
      name,
      'it is protected by a password, or from a Word before 2007. Save it without a password as .docx and open that',
    );
  }
  if (head.startsWith('{\\rtf')) return cannotRead(name, 'it is in rich text. Save it as .docx or .txt and open that');
  if (/^\s*(?:<!doctype html|<html)/i.test(head)) {
    return cannotRead(name, 'it is a web page. Print it to PDF, or save its words as text, and open that');
  }
  return null;
}

/** NUL and other control characters are in pictures and programs, not in texts. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const odd = sample.match(/(?![\n\r\t\f])\p{Cc}|\ufffd/gu)?.length ?? 0;
  return sample.includes('\0') || odd > sample.length / 50;
}

function cannotRead(name: string, why: string): AppError {
  return appError('unreadable', `“${name}” cannot be read: ${why}. Text, Markdown, Word (.docx) and PDF can.`, {
    source: name,
  });
}
