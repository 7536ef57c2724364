// What a figure shows as tables, for papers that go with it: entries, links, and the sources of both.
import { isJointLink } from '../graph/membership/index.ts';
import { knowledgeOf } from '../model/confidence.ts';
import type { Link } from '../model/link.ts';
import { evidenceFor } from '../model/map-index.ts';
import { kindLabel, linkTypeLabel, shownNameOf, termLabel } from '../model/words.ts';
import { compareText } from '../util/compare.ts';
import { countOf } from '../util/count-of.ts';
import type { Figure } from './figure.ts';
import type { FigureTable } from './figure-table.ts';
import { linkCounts } from './labels.ts';

/** The tables that it comes with, else those of what is shown that have a row, in the order of reading. Sources are numbered, and the others name them by number. */
export function figureTables(figure: Figure): readonly FigureTable[] {
  if (figure.tables) return figure.tables;
  const { map, shown } = figure;
  const numbers = sourceNumbers(figure);
  const counts = linkCounts(map, shown);
  const entries = [...shown.entities].flatMap((id) => map.entity.get(id) ?? []);
  const byName = entries
    .map((entity) => ({ entity, name: shownNameOf(map, entity.id) }))
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.entity.id, b.entity.id));
  const links = [...shown.links]
    .flatMap((id) => map.link.get(id) ?? [])
    .filter(({ id }) => !isJointLink(id))
    .map((link) => ({ link, from: shownNameOf(map, link.from), to: shownNameOf(map, link.to) }))
    .sort((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to) || compareText(a.link.id, b.link.id));
  const tables = [
    {
      key: 'entries',
      title: 'Entries',
      headers: ['Name', 'Kind', 'Sector', 'Places', 'Links', 'How we know', 'Sources'],
      widths: [26, 12, 14, 16, 6, 18, 8],
      about: byName.map(({ entity }) => entity.id),
      rows: byName.map(({ entity, name }) => [
        name,
        kindLabel(map, entity.kind),
        entity.sector === null ? '' : termLabel(map, 'sector', entity.sector),
        entity.localities.map((key) => termLabel(map, 'locality', key)).join(', '),
        String(counts.get(entity.id) ?? 0),
        howWeKnow(figure, entity.id),
        sourcesOf(figure, entity.id, numbers),
      ]),
    },
    {
      key: 'links',
      title: 'Links',
      headers: ['From', 'Link', 'To', 'Status', 'How', 'How we know', 'Sources'],
      widths: [22, 14, 22, 9, 11, 15, 7],
      about: links.map(({ link }) => link.id),
      rows: links.map(({ link, from, to }) => [
        from,
        sayType(figure, link),
        to,
        link.status.charAt(0).toUpperCase() + link.status.slice(1),
        link.methods.map((key) => termLabel(map, 'method', key)).join(', '),
        howWeKnow(figure, link.id),
        sourcesOf(figure, link.id, numbers),
      ]),
    },
    {
      key: 'sources',
      title: 'Sources',
      headers: ['Number', 'Source'],
      widths: [10, 90],
      about: figure.sources,
      rows: figure.words.sources.map((source, index) => [String(index + 1), source]),
    },
  ];
  return tables
    .filter(({ rows }) => rows.length > 0)
    .map((table) => withoutEmptyColumns({ ...table, note: null, amounts: [] }));
}

/** A column that says nothing of anything only takes room. */
function withoutEmptyColumns(table: FigureTable): FigureTable {
  const isKept = (index: number): boolean => table.rows.some((row) => row[index] !== '');
  const keep = <Item>(items: readonly Item[]): Item[] => items.filter((_, index) => isKept(index));
  return { ...table, headers: keep(table.headers), widths: keep(table.widths), rows: table.rows.map(keep) };
}

function sayType({ map }: Figure, link: Link): string {
  const label = linkTypeLabel(map, link.type);
  return link.direction === 'both'
    ? `${label} (both ways)`
    : link.direction === 'none'
      ? `${label} (no direction)`
      : label;
}

/** "Fact, 2 sources"; "No evidence recorded". */
function howWeKnow({ map, asAt }: Figure, subject: string): string {
  const { certainty, sources } = knowledgeOf(map, subject, asAt);
  if (certainty === null) return 'No evidence recorded';
  return `${certainty === 'fact' ? 'Fact' : 'Assumption'}, ${countOf(sources, 'source', 'sources')}`;
}

/** Sources in the order in which the page names them. */
function sourceNumbers({ sources }: Figure): ReadonlyMap<string, number> {
  return new Map(sources.map((id, index) => [id, index + 1]));
}

function sourcesOf({ map }: Figure, subject: string, numbers: ReadonlyMap<string, number>): string {
  const found = new Set(evidenceFor(map, subject).flatMap(({ source }) => numbers.get(source) ?? []));
  return [...found].sort((a, b) => a - b).join(', ');
}
