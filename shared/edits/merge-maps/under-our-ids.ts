// The records of another map as they would stand in this one: called by this map's ids where it has the same things.
import { matchLinks } from '../../compare/match.ts';
import type { Link } from '../../model/link.ts';
import type { MapData } from '../../model/map-data.ts';
import { RECORD_KINDS, type RecordKind, type RecordOf } from '../../model/records.ts';
import { referencesOf, renameReferences } from '../../model/references.ts';
import { canonicalJson, type Json } from '../../util/canonical-json.ts';
import { foldName, foldText } from '../../util/fold.ts';
import { jsonBecomes } from '../merge/repoint.ts';
import { type EntryAnswers, sameEntries } from './same-entries.ts';

export type UnderOurIds = {
  /** The record, or null where it is not known which one it is, or what it belongs to. */
  readonly rename: <K extends RecordKind>(record: K, value: RecordOf<K>) => RecordOf<K> | null;
  /** Whether this map has the record under another id. */
  readonly isOtherwiseCalled: (record: RecordKind, theirId: string) => boolean;
};

/** Words and views that somebody made go by what they are called. */
const BY_LABEL: readonly RecordKind[] = ['kind', 'linkType', 'scale', 'customField', 'view', 'ruleSet', 'plan'];
/** Records that nobody calls by a name, and which are the same when they say the same. */
const BY_CONTENT: readonly RecordKind[] = ['evidence', 'assessment', 'engagement', 'notSame'];

/**
 * @param past what this map was when the two were one: a record from then has the same id in the other map, or was taken out there, so that
 * nothing else there can be it
 */
export function underOurIds(
  map: MapData,
  theirs: MapData,
  past: MapData | null,
  hears: Omit<EntryAnswers, 'kindHere'>,
): UnderOurIds {
  const pool = past === null ? map : sinceThen(map, past);
  const ids = new Map<RecordKind, Map<string, string>>();
  for (const record of BY_LABEL) ids.set(record, sameLabels(map[record], pool[record], theirs[record]));
  const called = <Id extends string>(record: RecordKind, id: Id): Id => (ids.get(record)?.get(id) ?? id) as Id;

  const entries = sameEntries(map, pool, theirs, { ...hears, kindHere: (kind) => called('kind', kind) });
  ids.set('entity', new Map(entries.ids));
  ids.set('source', sameSources(map, pool, theirs));
  const { links, turned } = sameLinks(map, pool, theirs, called);
  ids.set('link', links);
  const named = new Map([...entries.ids, ...links, ...(ids.get('source') ?? [])]);

  const lost = new Map<RecordKind, Set<string>>([['entity', new Set(entries.inDoubt)]]);
  const byContent = new Map<RecordKind, Map<string, string>>();
  const contentsOf = (record: RecordKind): Map<string, string> => {
    const known = byContent.get(record);
    if (known) return known;
    const contents = new Map([...pool[record].values()].map((value) => [contentOf(value as Fields), value.id]));
    byContent.set(record, contents);
    return contents;
  };

  return {
    isOtherwiseCalled: (record, theirId) => ids.get(record)?.has(theirId) ?? false,
    rename(record, value) {
      const hangsOnLost = referencesOf(record, value).some((ref) => lost.get(ref.record)?.has(ref.id));
      if (lost.get(record)?.has(value.id) || (hangsOnLost && record !== 'entity')) {
        lost.set(record, (lost.get(record) ?? new Set()).add(value.id));
        return null;
      }
      const kept = hangsOnLost ? withoutParent(value) : value;
      const own = renameReferences(record, turnedRound(record, kept, turned), called);
      const renamed = { ...own, ...inside(record, own as Fields, named) };
      if (record === 'position') return renamed;
      if (!BY_CONTENT.includes(record) || map[record].has(value.id))
        return { ...renamed, id: called(record, value.id as string) } as typeof renamed;
      return { ...renamed, id: contentsOf(record).get(contentOf(renamed as Fields)) ?? value.id } as typeof renamed;
    },
  };
}

function sinceThen(map: MapData, past: MapData): MapData {
  const left = RECORD_KINDS.map((record) => {
    const known: ReadonlyMap<string, unknown> = past[record];
    const all: ReadonlyMap<string, unknown> = map[record];
    return [record, new Map([...all].filter(([id]) => !known.has(id)))];
  });
  return Object.fromEntries(left) as unknown as MapData;
}

type Fields = Readonly<Record<string, Json>>;

const contentOf = ({ id: _, externalIds: _ids, ...rest }: Fields): string => canonicalJson(rest);

const withoutParent = <Value>(value: Value): Value => ({ ...value, parent: null });

/** Where ids stand inside filters, rules and headings. */
const INSIDE: { readonly [K in RecordKind]?: readonly string[] } = {
  plan: ['headings'],
  view: ['filter', 'rules', 'layout', 'options'],
  expectation: ['rule'],
  ruleSet: ['rules'],
  setting: ['value'],
};

function inside(record: RecordKind, value: Fields, named: ReadonlyMap<string, string>): Fields {
  if (named.size === 0) return {};
  return Object.fromEntries((INSIDE[record] ?? []).map((field) => [field, jsonBecomes(named, value[field] ?? null)]));
}

/** Of those whose id this map does not have: the one of the same label, if that is not of the other map too. */
type Records = ReadonlyMap<string, unknown>;

function sameLabels(here: Records, pool: Records, there: Records): Map<string, string> {
  const labelOf = (value: unknown): string => {
    const { label, name, appliesTo } = value as { label?: string; name?: string; appliesTo?: unknown };
    return `${JSON.stringify(appliesTo ?? null)} ${foldName(label ?? name ?? '')}`;
  };
  const known = new Map<string, string>();
  for (const [id, value] of pool) if (!there.has(id)) known.set(labelOf(value), id);
  const same = new Map<string, string>();
  for (const [id, value] of there) {
    const found = here.has(id) ? undefined : known.get(labelOf(value));
    if (found !== undefined) same.set(id, found);
    if (found !== undefined) known.delete(labelOf(value));
  }
  return same;
}

function sameSources(map: MapData, pool: MapData, theirs: MapData): Map<string, string> {
  const titled = new Map<string, string>();
  const key = ({ title, date }: RecordOf<'source'>): string => `${date} ${foldText(title)}`;
  for (const source of pool.source.values()) if (!theirs.source.has(source.id)) titled.set(key(source), source.id);
  return new Map(
    [...theirs.source.values()].flatMap((source): [string, string][] => {
      const found = map.source.has(source.id) ? undefined : titled.get(key(source));
      titled.delete(key(source));
      return found === undefined ? [] : [[source.id, found]];
    }),
  );
}

type SameLinks = { readonly links: Map<string, string>; readonly turned: ReadonlySet<string> };

function sameLinks(
  map: MapData,
  pool: MapData,
  theirs: MapData,
  called: <Id extends string>(record: RecordKind, id: Id) => Id,
): SameLinks {
  const entries = new Map([...theirs.entity.keys()].map((id) => [id, called('entity', id)]));
  const renamed = new Map([...theirs.link].map(([id, link]) => [id, { ...link, type: called('linkType', link.type) }]));
  const unknown = new Map([...renamed].filter(([id]) => !map.link.has(id)));
  const links = new Map<string, string>();
  const turned = new Set<string>();
  for (const [theirId, ourId] of matchLinks({ ...theirs, link: unknown }, pool, entries)) {
    const [link, ours] = [renamed.get(theirId), pool.link.get(ourId)];
    if (!link || !ours || theirId === ourId) continue;
    const isAlong = entries.get(link.from) === ours.from && entries.get(link.to) === ours.to;
    const isTurned = entries.get(link.from) === ours.to && entries.get(link.to) === ours.from;
    // Two programs may have given one number to two links.
    if (!isAlong && !isTurned) continue;
    links.set(theirId, ourId);
    if (!isAlong) turned.add(theirId);
  }
  return { links, turned };
}

function turnedRound<K extends RecordKind>(record: K, value: RecordOf<K>, turned: ReadonlySet<string>): RecordOf<K> {
  if (record === 'link' && turned.has(value.id)) {
    const link = value as Link;
    return { ...link, from: link.to, to: link.from } as RecordOf<K>;
  }
  if (record !== 'evidence') return value;
  const evidence = value as RecordOf<'evidence'>;
  if (evidence.link === null || evidence.saidBy === null || !turned.has(evidence.link)) return value;
  return { ...evidence, saidBy: evidence.saidBy === 'from' ? 'to' : 'from' } as RecordOf<K>;
}
