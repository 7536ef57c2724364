import { guessDate } from '../../../shared/reading/guess-date.ts';
import { isPartialDate } from '../../../shared/util/dates.ts';
import { type DocumentDraft, type Edit, newId } from '../../state/index.ts';

/** What is said of documents in the dialog. */
export type AboutAll = { readonly kind: string; readonly author: string; readonly restricted: boolean };

/** A draft as it stands in the dialog: the date as it is typed. */
export type DraftRow = Omit<DocumentDraft, 'date'> & { readonly date: string };

export type Built = { readonly ids: readonly string[]; readonly edits: readonly Edit[] } | { readonly problem: string };

/** A date as people type it, or null for none, or undefined for what is no date. */
export function readTypedDate(typed: string): string | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  return isPartialDate(text) ? text : (guessDate(text, '') ?? undefined);
}

/** The edits that make sources of the drafts, or give their text to sources that are in the map already. */
export function sourceEdits(rows: readonly DraftRow[], { kind, author, restricted }: AboutAll): Built {
  const ids: string[] = [];
  const edits: Edit[] = [];
  for (const { title: typed, date: typedDate, text, sourceId } of rows) {
    const title = typed.replace(/\s+/g, ' ').trim();
    if (title === '') return { problem: 'Each source needs a title.' };
    const date = readTypedDate(typedDate);
    if (date === undefined) return { problem: `“${typedDate}” is no date: write 2019, March 2019 or 31 March 2019.` };
    if (sourceId !== null) {
      ids.push(sourceId);
      edits.push({ edit: 'source.update', input: { id: sourceId, fields: { text, read: [] } } });
      continue;
    }
    const id = newId();
    ids.push(id);
    const by = author.trim() === '' ? null : author.trim();
    edits.push({ edit: 'source.add', input: { id, title, kind, date, author: by, text, restricted } });
  }
  return { ids, edits };
}
