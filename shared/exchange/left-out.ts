// What of a map a format cannot hold, counted: the one place that the receipts of all of them are made from.
import type { MapData } from '../model/map-data.ts';
import type { RecordKind } from '../model/records.ts';
import { shippedChanges } from '../model/shipped.ts';
import { linkTypeLabel } from '../model/words.ts';
import { sameJson } from '../util/canonical-json.ts';
import { countOf } from '../util/count-of.ts';
import { isXmlText } from '../util/xml.ts';
import type { Omitted } from './audience/index.ts';
import { tableParts } from './tables/from-map.ts';
import type { WrittenColumn } from './tables/written-table.ts';

/** How much of a map a format holds. */
export type Holds = {
  /** How the format is called in a sentence: "Pajek". */
  readonly format: string;
  /** described: with all columns of the table of entries; else what of them, in words. */
  readonly entries: 'described' | { readonly only: string };
  /** `without`: said of links that have no direction, where they come out as others; `ways`: of links both ways, where they come out as two. */
  readonly links: 'described' | { readonly only: string; readonly without?: string; readonly ways?: string };
  /** Whether evidence, sources and contacts have tables of their own. */
  readonly hasFurtherTables?: boolean;
  /** What it holds of one view. */
  readonly views: 'places and looks' | 'places' | null;
  readonly settings: readonly string[];
  /** What of texts it cannot hold: control characters (xml), or double quotes and line ends. */
  readonly texts?: keyof typeof texts;
  /** Names as they are written, where not every name can be. */
  readonly names?: (names: readonly string[]) => readonly string[];
  /** What types of links, and fields of one's own, are called when they are read again, where not every word can be. */
  readonly words?: (words: readonly string[]) => readonly string[];
};

const texts = {
  xml: { isHeld: isXmlText, why: 'no control characters' },
  quoted: { isHeld: (text: string) => !/["\\\p{Cc}]/u.test(text), why: 'no double quotes, backslashes and line ends' },
} as const;

/** What is left out by a format, in counts and never in names. @param view the name of the view that is written */
export function leftOutBy(map: MapData, holds: Holds, view: string | null = null): Omitted[] {
  const { format, entries, links, views, settings } = holds;
  const rows: Omitted[] = [];
  const row = (count: number, one: string, many: string, why: string): void => {
    if (count > 0) rows.push({ what: countOf(count, one, many), why: `${format} holds ${why}` });
  };
  const whole = (record: RecordKind, one: string, many: string, why = 'none'): void =>
    row(map[record].size, one, many, why);
  if (entries !== 'described') whole('entity', 'entry', 'entries', entries.only);
  else row(peopleWithOrigin(map), 'person', 'people', 'not where personal data came from');
  row(changedNames(map, holds), 'name', 'names', 'them only with other signs, shortened or with a number');
  row(changedTypes(map, holds), 'type of link', 'types of links', 'them only with other signs or with a number');
  row(changedFields(map, holds), 'field', 'fields', 'them only by names with other signs or with a number');
  if (holds.hasFurtherTables) {
    row(
      saidBySides(map),
      'piece of evidence that a side gave',
      'pieces of evidence that sides gave',
      'them without who said it',
    );
    row(sourcesWithText(map), 'text of a source', 'texts of sources', 'none');
  } else if (links === 'described') {
    row(evidenceOfEntries(map), 'piece of evidence for an entry', 'pieces of evidence for entries', 'none');
    const cited = 'only source, section and certainty of it';
    row(moreThanCited(map), 'piece of evidence for a link', 'pieces of evidence for links', cited);
    whole('source', 'source', 'sources', 'only the titles of those behind links');
  } else {
    whole('link', 'link', 'links', links.only);
    if (links.without !== undefined)
      row(undirected(map), 'link without direction', 'links without direction', links.without);
    if (links.ways !== undefined) row(bothWays(map), 'link both ways', 'links both ways', links.ways);
    whole('evidence', 'piece of evidence', 'pieces of evidence');
    whole('source', 'source', 'sources');
  }
  const newest = 'only the newest of entries on each scale, without date and reason';
  whole('assessment', 'judgement', 'judgements', judgementsHeld(holds, newest));
  if (!holds.hasFurtherTables) whole('engagement', 'engagement record', 'engagement records');
  whole('survey', 'questionnaire', 'questionnaires');
  whole('plan', 'plan', 'plans');
  const ofView = view === null ? `only ${views} that were worked out` : `only ${views} of “${view}”`;
  whole('view', 'view', 'views', views === null ? 'none' : ofView);
  const otherSettings = [...map.setting.keys()].filter((key) => !settings.includes(key)).length;
  row(otherSettings, 'setting of the map', 'settings of the map', 'none');
  row(
    ownWords(map),
    'kind, type, scale, field or word of the map’s own',
    'kinds, types, scales, fields and words of the map’s own',
    'only what they are called, where they are used',
  );
  if (holds.texts) row(textsNotHeld(map, holds), 'text', 'texts', texts[holds.texts].why);
  whole('expectation', 'expectation', 'expectations');
  whole('ruleSet', 'set of rules', 'sets of rules');
  whole('snapshot', 'snapshot', 'snapshots');
  whole('mapping', 'saved mapping', 'saved mappings');
  whole('receipt', 'receipt of an import', 'receipts of imports');
  whole('notSame', 'pair that is not the same', 'pairs that are not the same');
  return rows;
}

function judgementsHeld({ entries, links }: Holds, newest: string): string {
  if (entries !== 'described') return 'none';
  return links === 'described' ? 'only the newest on each scale, without date and reason' : newest;
}

function changedNames({ entity }: MapData, { names }: Holds): number {
  return changed(
    [...entity.values()].map(({ name }) => name),
    names,
  );
}

/** Types that some link has. */
function changedTypes(map: MapData, { words }: Holds): number {
  const types = new Set([...map.link.values()].map(({ type }) => linkTypeLabel(map, type)));
  return changed([...types], words);
}

/** Fields of one's own that some entry has a value for, where entries have columns. */
function changedFields(map: MapData, { words, entries }: Holds): number {
  if (words === undefined || entries !== 'described') return 0;
  const { columns, items } = tableParts(map).entities;
  const own = columns.filter(({ holds, cell }) => holds !== undefined && items.some((item) => cell(item) !== ''));
  return changed(
    own.map(({ header }) => header),
    words,
  );
}

function changed(before: readonly string[], rename: Holds['names']): number {
  const after = rename?.(before) ?? before;
  return before.filter((text, at) => text !== after[at]).length;
}

function undirected({ link }: MapData): number {
  return [...link.values()].filter(({ direction }) => direction === 'none').length;
}

/** From an entry to itself there is only one way. */
function bothWays({ link }: MapData): number {
  return [...link.values()].filter(({ direction, from, to }) => direction === 'both' && from !== to).length;
}

/** Cells of the columns that it holds. */
function textsNotHeld(map: MapData, { entries, links, texts: which }: Holds): number {
  if (which === undefined) return 0;
  const { isHeld } = texts[which];
  const parts = tableParts(map);
  const count = <Item>({ columns, items }: { columns: readonly WrittenColumn<Item>[]; items: readonly Item[] }) =>
    columns.reduce((sum, { cell }) => sum + items.filter((item) => !isHeld(cell(item))).length, 0);
  return (entries === 'described' ? count(parts.entities) : 0) + (links === 'described' ? count(parts.links) : 0);
}

function peopleWithOrigin({ entity }: MapData): number {
  return [...entity.values()].filter(({ person }) => person !== null && person.source !== null).length;
}

function evidenceOfEntries({ evidence }: MapData): number {
  return [...evidence.values()].filter(({ entity }) => entity !== null).length;
}

/** Answers to questionnaires. */
function saidBySides({ evidence }: MapData): number {
  return [...evidence.values()].filter(({ saidBy, reported }) => (saidBy ?? reported ?? null) !== null).length;
}

function sourcesWithText({ source }: MapData): number {
  return [...source.values()].filter(({ text }) => text !== null).length;
}

/** Evidence of links that says more than which section of which source, and how certainly. */
function moreThanCited({ evidence }: MapData): number {
  return [...evidence.values()].filter(
    ({ link, note, quote, saidBy, reported, externalIds }) =>
      link !== null && (note ?? quote ?? saidBy ?? reported ?? externalIds[0] ?? null) !== null,
  ).length;
}

const WORDS = ['kind', 'linkType', 'scale', 'term', 'customField'] as const;

/** Words that somebody added or changed since the map had those that every new one has. */
function ownWords(map: MapData): number {
  const shipped = new Map(shippedChanges().map(({ record, id, after }) => [`${record} ${id}`, after]));
  const words = WORDS.flatMap((record) =>
    [...map[record].values()].map((word) => [`${record} ${word.id}`, word] as const),
  );
  return words.filter(([key, word]) => !sameJson(shipped.get(key), word)).length;
}
