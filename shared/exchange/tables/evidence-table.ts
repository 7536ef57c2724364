// What is known about entries and links, and from where, as a table: in the columns that import reads.
import type { Evidence } from '../../model/evidence.ts';
import type { MapData } from '../../model/map-data.ts';
import { linkSentence } from '../../model/words.ts';
import { compareText } from '../../util/compare.ts';
import { foldText } from '../../util/fold.ts';
import { EVIDENCE_COLUMNS, type EvidenceColumn } from './columns.ts';
import { createReferences } from './references.ts';
import { orBlank } from './value-columns.ts';
import type { WrittenTable } from './written-table.ts';

/** @param map the part that is written: evidence for what is not in it, or from sources that are not, is left out */
export function evidenceTable(map: MapData): WrittenTable {
  const references = createReferences(map);
  const about = ({ entity, link }: Evidence): string => {
    const of = link === null ? undefined : map.link.get(link);
    return of ? linkSentence(map, of) : entity === null ? '' : references.nameOf(entity);
  };
  const cells: { readonly [Column in EvidenceColumn]: (piece: Evidence) => string } = {
    about,
    entity: ({ entity }) => (entity === null ? '' : references.entity(entity)),
    source: ({ source }) => references.source(source),
    section: ({ section }) => orBlank(section),
    note: ({ note }) => orBlank(note),
    quote: ({ quote }) => orBlank(quote),
    certainty: ({ certainty }) => certainty,
    link: ({ link }) => orBlank(link),
    id: ({ id }) => id,
  };
  const pieces = [...map.evidence.values()]
    .filter(({ source }) => map.source.has(source))
    .filter(({ entity, link }) => (link === null ? map.entity.has(entity ?? '') : map.link.has(link)))
    .map((piece) => ({ piece, key: foldText(about(piece)) }))
    .sort((a, b) => compareText(a.key, b.key) || compareText(a.piece.id, b.piece.id));
  const headers = Object.keys(EVIDENCE_COLUMNS) as EvidenceColumn[];
  return { headers, rows: pieces.map(({ piece }) => headers.map((header) => cells[header](piece))) };
}
