import type { Evidence } from '../../model/evidence.ts';
import type { Link } from '../../model/link.ts';
import type { MapData } from '../../model/map-data.ts';
import { evidenceFor } from '../../model/map-index.ts';
import { linkTypeLabel, termLabel } from '../../model/words.ts';
import { compareText } from '../../util/compare.ts';
import { FURTHER_LINK_COLUMNS, LINK_COLUMNS, type LinkColumn } from './columns.ts';
import { joinValues, type References } from './references.ts';
import { furtherColumns, orBlank, yesNo } from './value-columns.ts';
import type { WrittenColumn } from './written-table.ts';

type Cells = { readonly [Column in LinkColumn]: (link: Link) => string };

/** The columns of the table of links: every one of ours, and what else some link has. */
export function linkColumns(map: MapData, references: References): WrittenColumn<Link>[] {
  const cells = linkCells(map, references);
  const columns = [...Object.keys(LINK_COLUMNS), ...Object.keys(FURTHER_LINK_COLUMNS)] as LinkColumn[];
  return [
    ...columns.map((header) => ({ header, cell: cells[header], isOptional: header in FURTHER_LINK_COLUMNS })),
    ...furtherColumns<Link>(map, 'link', () => false),
  ];
}

function linkCells(map: MapData, references: References): Cells {
  /** What the link rests on, each source and section once: beside each other in three cells. */
  const cited = (link: Link): readonly Evidence[] => {
    const first = new Map<string, Evidence>();
    for (const evidence of [...evidenceFor(map, link.id)].sort((a, b) => compareText(a.id, b.id))) {
      const key = JSON.stringify([evidence.source, evidence.section]);
      if (!first.has(key)) first.set(key, evidence);
    }
    return [...first.values()];
  };
  /** One value a source; once only when all have the same. */
  const beside = (values: readonly string[]): string =>
    values.length === 1
      ? (values[0] ?? '')
      : new Set(values).size === 1
        ? joinValues(values.slice(0, 1))
        : joinValues(values);
  return {
    id: (link) => link.id,
    from: (link) => references.entity(link.from),
    to: (link) => references.entity(link.to),
    type: (link) => linkTypeLabel(map, link.type),
    direction: (link) => link.direction,
    strength: (link) => orBlank(link.strength),
    weight: (link) => orBlank(link.weight),
    methods: (link) => joinValues(link.methods.map((key) => termLabel(map, 'method', key))),
    frequency: (link) => (link.frequency === null ? '' : termLabel(map, 'frequency', link.frequency)),
    quality: (link) => orBlank(link.quality),
    purpose: (link) => orBlank(link.purpose),
    reason: (link) => orBlank(link.reason),
    amount: (link) => orBlank(link.amount),
    role: (link) => orBlank(link.role),
    status: (link) => link.status,
    started: (link) => orBlank(link.started),
    ended: (link) => orBlank(link.ended),
    notes: (link) => orBlank(link.notes),
    tags: (link) => joinValues(link.tags.map((key) => termLabel(map, 'tag', key))),
    restricted: (link) => yesNo(link.restricted),
    source: (link) => joinValues(cited(link).map((evidence) => references.source(evidence.source))),
    section: (link) => beside(cited(link).map((evidence) => orBlank(evidence.section))),
    certainty: (link) => beside(cited(link).map((evidence) => evidence.certainty)),
    external_ids: (link) => joinValues(link.externalIds),
    single_point_of_contact: (link) => (link.singlePointOfContact ? 'yes' : ''),
    confirmed_by: (link) => orBlank(link.confirmedBy),
  };
}
