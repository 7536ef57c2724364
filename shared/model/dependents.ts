import type { Change } from './change.ts';
import { type Problem, referenceProblemsOf } from './invariants.ts';
import type { MapData } from './map-data.ts';
import type { RecordKind, RecordOf } from './records.ts';
import { entriesOf } from './survey.ts';

/**
 * What leans on each kind of record, and could be left without sense when one of them goes: for each kind that leans,
 * whether a record of it names one of those that have gone.
 */
type Gone = { readonly has: (id: string | null) => boolean };
type Names = { readonly [K in RecordKind]?: (value: RecordOf<K>, gone: Gone) => boolean };

const always = (): boolean => true;
const ofSubject = (value: { entity: string | null; link: string | null }, gone: Gone): boolean =>
  gone.has(value.entity) || gone.has(value.link);

const LEANS_ON: { readonly [K in RecordKind]?: Names } = {
  kind: { entity: always },
  linkType: { link: ({ type }, gone) => gone.has(type), survey: ({ type }, gone) => gone.has(type) },
  scale: { assessment: ({ scale }, gone) => gone.has(scale) },
  term: { entity: always, link: always, engagement: always },
  customField: { entity: always, link: always },
  entity: {
    entity: ({ parent }, gone) => gone.has(parent),
    link: ({ from, to }, gone) => gone.has(from) || gone.has(to),
    evidence: ofSubject,
    assessment: ofSubject,
    plan: ({ audience }, gone) => audience.some((id) => gone.has(id)),
    engagement: ({ met, by }, gone) => [...met, ...by].some((id) => gone.has(id)),
    position: ({ entity }, gone) => gone.has(entity),
    notSame: ({ a, b }, gone) => gone.has(a) || gone.has(b),
    survey: (survey, gone) => entriesOf(survey).some((id) => gone.has(id)),
  },
  link: {
    evidence: ofSubject,
    assessment: ofSubject,
    engagement: ({ links }, gone) => links.some((id) => gone.has(id)),
  },
  source: { evidence: ({ source }, gone) => gone.has(source), survey: ({ source }, gone) => gone.has(source) },
  plan: { engagement: ({ plan }, gone) => gone.has(plan) },
  view: { position: ({ view }, gone) => gone.has(view) },
};

/** Kinds of records whose content others must fit (the levels of a scale, say): changing one can do as much harm as removing it. */
const CONTENT_MATTERS: ReadonlySet<RecordKind> = new Set(['kind', 'scale', 'customField']);

/** Problems of records that the changes do not touch themselves, but pull the ground from under. `after` is the map after the changes. */
export function problemsOfDependents(after: MapData, changes: readonly Change[]): Problem[] {
  const undermined = new Map<RecordKind, Set<string | null>>();
  for (const { record, id, before, after: fields } of changes) {
    if (before === null || (fields !== null && !CONTENT_MATTERS.has(record))) continue;
    const ids = undermined.get(record) ?? new Set();
    undermined.set(record, ids.add(id));
  }
  return [...undermined].flatMap(([record, ids]) =>
    Object.entries(LEANS_ON[record] ?? {}).flatMap(([kind, names]) =>
      problemsAmong(after, kind as RecordKind, names as (value: RecordOf<RecordKind>, gone: Gone) => boolean, ids),
    ),
  );
}

function problemsAmong<K extends RecordKind>(
  after: MapData,
  kind: K,
  names: (value: RecordOf<K>, gone: Gone) => boolean,
  gone: Gone,
): Problem[] {
  const problems: Problem[] = [];
  for (const value of after[kind].values() as Iterable<RecordOf<K>>)
    if (names(value, gone)) problems.push(...referenceProblemsOf(after, kind, value));
  return problems;
}
