import type { Direction } from '../../../shared/model/link.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { type Edit, newId, wordFor } from '../../state/index.ts';

/** One end of a link that is being made: an entry of the map, or the name of a new one. */
export type End = { readonly id: string } | { readonly name: string; readonly kind: string };

export type LinkDraft = {
  readonly from: End | null;
  readonly to: End | null;
  readonly type: string;
  readonly direction: Direction;
  readonly status: string;
  /** Keys of words, or the labels of new ones. */
  readonly methods: readonly string[];
  readonly frequency: string | null;
  readonly purpose: string;
};

export type Built = { readonly link: string; readonly edits: readonly Edit[] } | { readonly problem: string };

/** The edits that make the link: new ends and new words first, all in one step. */
export function editsFor(map: MapData, draft: LinkDraft): Built {
  if (draft.from === null) return { problem: 'Choose where the link starts.' };
  if (draft.to === null) return { problem: 'Choose where the link leads.' };
  const edits: Edit[] = [];
  const idOf = (end: End): string => {
    if ('id' in end) return end.id;
    const id = newId();
    edits.push({ edit: 'entity.add', input: { id, name: end.name, kind: end.kind } });
    return id;
  };
  const from = idOf(draft.from);
  const to = idOf(draft.to);
  const methods = draft.methods.map((label) => wordFor(map, 'method', label));
  const frequency = draft.frequency === null ? null : wordFor(map, 'frequency', draft.frequency);
  edits.push(...methods.flatMap((word) => word.edits), ...(frequency?.edits ?? []));
  const link = newId();
  const input = {
    id: link,
    from,
    to,
    type: draft.type,
    direction: draft.direction,
    status: draft.status,
    methods: methods.map((word) => word.key),
    frequency: frequency?.key ?? null,
    purpose: draft.purpose.trim() === '' ? null : draft.purpose.trim(),
  };
  return { link, edits: [...edits, { edit: 'link.add', input }] };
}
