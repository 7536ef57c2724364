import type { Source } from '../../../../shared/model/evidence.ts';
import type { Edit } from '../../../state/index.ts';
import { newId } from '../../../state/index.ts';
import { readDate } from '../fields/read-values.ts';

/** The source that evidence is taken from: one of the map's, or one that is made in the same step. */
export type SourceDraft =
  | { readonly id: string; readonly title: string }
  | {
      readonly id: null;
      readonly title: string;
      readonly kind: Source['kind'];
      readonly date: string;
      readonly author: string;
    };

export const newSourceDraft = (title: string): SourceDraft => ({
  id: null,
  title,
  kind: 'document',
  date: '',
  author: '',
});

type Made = { readonly id: string; readonly title: string; readonly edits: readonly Edit[] };

/** The source to name, and what makes it when it is new; or why it cannot be. */
export function sourceFrom(draft: SourceDraft | null): Made | { readonly problem: string } {
  if (draft === null || draft.title.trim() === '')
    return { problem: 'Choose a source, or write the title of a new one.' };
  if (draft.id !== null) return { id: draft.id, title: draft.title, edits: [] };
  const date = readDate(draft.date);
  if ('problem' in date) return date;
  const id = newId();
  const title = draft.title.trim();
  const author = draft.author.trim() === '' ? null : draft.author.trim();
  const input = { id, title, kind: draft.kind, date: date.value, author };
  return { id, title, edits: [{ edit: 'source.add', input }] };
}
