// What of a map a format cannot hold, counted: the one place that the receipts of all of them are made from.
import type { MapData } from '../model/map-data.ts';
import type { RecordKind } from '../model/records.ts';
import { shippedChanges } from '../model/shipped.ts';
import { sameJson } from '../util/canonical-json.ts';
import { countOf } from '../util/count-of.ts';
import type { Omitted } from './audience/index.ts';

/** How much of a map a format holds. */
export type Holds = {
  /** How the format is called in a sentence: "Pajek". */
  readonly format: string;
  /** described: with all columns of the table of entries; named: little more than names, said in words. */
  readonly entries: 'described' | { readonly only: string };
  readonly links: 'described' | { readonly only: string };
  /** Whether entries have places: those of one view. */
  readonly places: boolean;
  readonly settings: readonly string[];
};

/** What is left out by a format, in counts and never in names. @param view the name of the view whose places are written */
export function leftOutBy(map: MapData, holds: Holds, view: string | null = null): Omitted[] {
  const { format, entries, links, places, settings } = holds;
  const rows: Omitted[] = [];
  const row = (count: number, one: string, many: string, why: string): void => {
    if (count > 0) rows.push({ what: countOf(count, one, many), why: `${format} holds ${why}` });
  };
  const whole = (record: RecordKind, one: string, many: string, why = 'none'): void =>
    row(map[record].size, one, many, why);
  if (entries !== 'described') whole('entity', 'entry', 'entries', entries.only);
  else row(peopleWithOrigin(map), 'person', 'people', 'not where personal data came from');
  if (links !== 'described') {
    whole('link', 'link', 'links', links.only);
    whole('evidence', 'piece of evidence', 'pieces of evidence');
    whole('source', 'source', 'sources');
  } else {
    row(evidenceOfEntries(map), 'piece of evidence for an entry', 'pieces of evidence for entries', 'none');
    row(
      moreThanCited(map),
      'piece of evidence for a link',
      'pieces of evidence for links',
      'only source, section and certainty of it',
    );
    whole('source', 'source', 'sources', 'only the titles of those behind links');
  }
  whole(
    'assessment',
    'judgement',
    'judgements',
    entries === 'described' ? 'only the newest on each scale, without date and reason' : 'none',
  );
  whole('engagement', 'engagement record', 'engagement records');
  whole('plan', 'plan', 'plans');
  const ofView = view === null ? 'only places that were worked out' : `only places and looks in “${view}”`;
  whole('view', 'view', 'views', places ? ofView : 'none');
  const otherSettings = [...map.setting.keys()].filter((key) => !settings.includes(key)).length;
  row(otherSettings, 'setting of the map', 'settings of the map', 'none');
  row(
    ownWords(map),
    'kind, type, scale, field or word of the map’s own',
    'kinds, types, scales, fields and words of the map’s own',
    'only what they are called, where they are used',
  );
  whole('expectation', 'expectation', 'expectations');
  whole('ruleSet', 'set of rules', 'sets of rules');
  whole('snapshot', 'snapshot', 'snapshots');
  whole('mapping', 'saved mapping', 'saved mappings');
  whole('receipt', 'receipt of an import', 'receipts of imports');
  whole('notSame', 'pair that is not the same', 'pairs that are not the same');
  return rows;
}

function peopleWithOrigin({ entity }: MapData): number {
  return [...entity.values()].filter(({ person }) => person !== null && person.source !== null).length;
}

function evidenceOfEntries({ evidence }: MapData): number {
  return [...evidence.values()].filter(({ entity }) => entity !== null).length;
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
