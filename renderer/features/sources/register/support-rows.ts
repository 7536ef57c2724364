// What rests on a source, as the rows of one list: links as sentences first, then entries. Pure.
import type { Evidence } from '../../../../shared/model/evidence.ts';
import type { MapData } from '../../../../shared/model/map-data.ts';
import { evidenceFrom } from '../../../../shared/model/map-index.ts';
import { linkSentence, shownNameOf } from '../../../../shared/model/words.ts';
import { compareText } from '../../../../shared/util/compare.ts';
import { foldText } from '../../../../shared/util/fold.ts';
import type { Thing } from '../../../state/index.ts';

export type PieceRow = {
  readonly kind: 'piece';
  readonly id: string;
  readonly evidence: Evidence;
  readonly about: Thing;
  /** The name of the entry, or the link as a sentence. */
  readonly text: string;
};
export type HeadingRow = {
  readonly kind: 'heading';
  readonly id: string;
  readonly text: string;
  readonly count: number;
};
export type SupportRow = PieceRow | HeadingRow;

export function supportRows(map: MapData, source: string): SupportRow[] {
  const pieces = evidenceFrom(map, source).map((evidence) => {
    const link = evidence.link === null ? undefined : map.link.get(evidence.link);
    const about: Thing = link ? { kind: 'link', id: link.id } : { kind: 'entity', id: evidence.entity ?? '' };
    const text = link ? linkSentence(map, link) : shownNameOf(map, evidence.entity ?? '');
    const row: PieceRow = { kind: 'piece', id: evidence.id, evidence, about, text };
    return { row, rank: `${foldText(text)}\n${evidence.id}` };
  });
  pieces.sort((a, b) => compareText(a.rank, b.rank));
  const under = (kind: Thing['kind'], text: string): SupportRow[] => {
    const rows = pieces.filter(({ row }) => row.about.kind === kind).map(({ row }) => row);
    const count = new Set(rows.map(({ about }) => about.id)).size;
    return rows.length === 0 ? [] : [{ kind: 'heading', id: kind, text, count }, ...rows];
  };
  return [...under('link', 'Links'), ...under('entity', 'Entries')];
}
