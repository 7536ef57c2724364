// The words of a Word document, in order: headings with their marks, one paragraph a line, tables row by row.
import mammoth from 'mammoth';
import { type AppError, appError } from '../../../../shared/contract/errors.ts';
import { type Result, refuse, succeed } from '../../../../shared/util/result.ts';
import { repackWord } from './word-package.ts';

/** What the library's reader makes of a document, as far as words go. */
type Part = {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Part[];
  readonly styleName?: string | null;
  readonly styleId?: string | null;
  readonly numbering?: { readonly level: number | string } | null;
  readonly notes?: { readonly _notes?: Readonly<Record<string, { readonly body: readonly Part[] }>> };
};

export async function readWord(name: string, bytes: Uint8Array): Promise<Result<string, AppError>> {
  const repacked = repackWord(name, bytes);
  if (!repacked.ok) return repacked;
  let root: Part | null = null;
  try {
    await mammoth.convertToHtml(
      { buffer: Buffer.from(repacked.value) },
      {
        // Only its reader is wanted: it is shown nothing to write.
        transformDocument(document: Part) {
          root = document;
          return { ...document, children: [] };
        },
      },
    );
  } catch {
    return refuse(appError('unreadable', `“${name}” is damaged: its words cannot be made out.`, { source: name }));
  }
  return succeed(root === null ? '' : wordsOf(root));
}

function wordsOf(root: Part): string {
  const notes = Object.values(root.notes?._notes ?? {}).flatMap(({ body }) => body.flatMap(blocksOf));
  return [...(root.children ?? []).flatMap(blocksOf), ...notes].join('\n\n');
}

function blocksOf(part: Part): string[] {
  switch (part.type) {
    case 'paragraph':
      return paragraph(part);
    case 'table':
      return [
        (part.children ?? [])
          .map(row)
          .filter((line) => line !== '')
          .join('\n'),
      ].filter((text) => text !== '');
    default:
      return (part.children ?? []).flatMap(blocksOf);
  }
}

function paragraph(part: Part): string[] {
  const text = inline(part)
    .replace(/[ \t]+/g, ' ')
    .trim();
  if (text === '') return [];
  const style = part.styleName ?? part.styleId ?? '';
  const level = /^title$/i.test(style) ? 1 : Number(/^heading\s*([1-6])/i.exec(style)?.[1] ?? 0);
  if (level > 0) return [`${'#'.repeat(level)} ${text.replace(/\s*\n\s*/g, ' ')}`];
  return [part.numbering ? `- ${text}` : text];
}

/** Cells of a row side by side, each in one line. */
function row(part: Part): string {
  const cells = (part.children ?? []).map((cell) =>
    (cell.children ?? []).flatMap(blocksOf).join(' ').replace(/\s+/g, ' '),
  );
  return cells.filter((cell) => cell !== '').join(' | ');
}

function inline(part: Part): string {
  switch (part.type) {
    case 'text':
      return part.value ?? '';
    case 'tab':
      return ' ';
    case 'break':
      return '\n';
    default:
      return (part.children ?? []).map(inline).join('');
  }
}
