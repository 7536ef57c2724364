// The history as it would be had the person never been written down: every step again, from the map as it was before it to the map as it
// was after it, each without the person. What is left of a step can be taken back and brought back as before.
import type { Step } from '../contract/shapes.ts';
import { type Change, changedRecord, invertChanges } from '../model/change.ts';
import type { MapData } from '../model/map-data.ts';
import { RECORD_KINDS, type RecordKind } from '../model/records.ts';
import { between } from './erase-map.ts';
import { type Around, eraseRecord, type Fields, isTheirLink } from './erase-record.ts';
import type { Erasing } from './erasing.ts';
import { ERASED_STEP } from './words.ts';

export type LoggedStep = { readonly step: Step; readonly changes: readonly Change[] };

/** A step that is another one now. Without changes nothing is left of it. */
export type ErasedStep = { readonly revision: number; readonly label: string; readonly changes: readonly Change[] };

type State = ReadonlyMap<RecordKind, Map<string, Fields>>;
type Key = { readonly kind: RecordKind; readonly id: string };

/**
 * @param map as it is after the last step
 * @param history every step that the history still holds with its changes, oldest first
 * @returns only the steps that become others
 */
export function eraseHistory(erasing: Erasing, map: MapData, history: readonly LoggedStep[]): ErasedStep[] {
  const state: State = new Map(
    RECORD_KINDS.map((kind) => [kind, new Map(map[kind] as unknown as ReadonlyMap<string, Fields>)]),
  );
  const erased: ErasedStep[] = [];
  for (const { step, changes } of history.toReversed()) {
    const now = stepBack(erasing, state, changes);
    const isEmptied = now.changes !== null && now.changes.length === 0 && changes.length > 0;
    const label = isEmptied ? ERASED_STEP : labelOf(erasing, step.label, now.isAbout);
    if (now.changes !== null || label !== step.label)
      erased.push({ revision: step.revision, label, changes: now.changes ?? changes });
  }
  return erased.reverse();
}

type Stepped = {
  /** Null: the step is as it was. */
  readonly changes: readonly Change[] | null;
  /** Whether the person was in it. */
  readonly isAbout: boolean;
};

/** Takes a step back in `state`, and gives the changes that lead forth again without the person. */
function stepBack(erasing: Erasing, state: State, changes: readonly Change[]): Stepped {
  const touched = touchedBy(changes);
  const after = new Map(touched.map((key) => [idOf(key), get(state, key)]));
  for (const change of invertChanges(changes)) {
    const records = state.get(change.record);
    const next = changedRecord(records?.get(change.id), change);
    if (next === null) records?.delete(change.id);
    else records?.set(change.id, next as Fields);
  }
  const before = new Map(touched.map((key) => [idOf(key), get(state, key)]));
  const aroundAfter = aroundWith(state, after);
  const aroundBefore = aroundWith(state, before);
  const dependent = dependents(erasing, state, touched, aroundBefore, aroundAfter);
  let isAbout = false;
  const now = [...touched, ...dependent].flatMap((key) => {
    const was = before.has(idOf(key)) ? before.get(idOf(key)) : get(state, key);
    const is = after.has(idOf(key)) ? after.get(idOf(key)) : was;
    const from = was ? eraseRecord(erasing, key.kind, was, aroundBefore) : null;
    const to = is ? eraseRecord(erasing, key.kind, is, aroundAfter) : null;
    isAbout ||= from !== (was ?? null) || to !== (is ?? null);
    return between(key.kind, from, to);
  });
  // What was changed twice within the step stood there in between, and nothing says without whom.
  const isAsItWas = !isAbout && touched.length === changes.length;
  return { changes: isAsItWas ? null : now, isAbout };
}

const idOf = ({ kind, id }: Key): string => `${kind} ${id}`;
const get = (state: State, { kind, id }: Key): Fields | undefined => state.get(kind)?.get(id);

function touchedBy(changes: readonly Change[]): Key[] {
  const keys = new Map(changes.map(({ record, id }) => [`${record} ${id}`, { kind: record, id }]));
  return [...keys.values()];
}

function aroundWith(state: State, own: ReadonlyMap<string, Fields | undefined>): Around {
  const find =
    (kind: RecordKind) =>
    (id: string): Fields | undefined => {
      const key = `${kind} ${id}`;
      return own.has(key) ? own.get(key) : state.get(kind)?.get(id);
    };
  return { link: find('link'), source: find('source'), customField: find('customField') };
}

/** Records that the step did not touch, and that come or go, or move, because what they hang on did. */
function dependents(erasing: Erasing, state: State, touched: readonly Key[], before: Around, after: Around): Key[] {
  const turned = new Set<string>();
  const rewritten = new Set<string>();
  const retyped = touched.some(({ kind }) => kind === 'customField') && erasing.keeps === 'role';
  for (const { kind, id } of touched) {
    if (kind === 'link') {
      const [was, is] = [before.link(id), after.link(id)];
      if (was && is && isTheirLink(erasing, was) !== isTheirLink(erasing, is)) turned.add(id);
    }
    if (kind === 'source' && before.source(id)?.text !== after.source(id)?.text) rewritten.add(id);
  }
  if (turned.size === 0 && rewritten.size === 0 && !retyped) return [];
  const isTouched = new Set(touched.map(idOf));
  const found: Key[] = [];
  const look = (kind: RecordKind, hangs: (record: Fields) => boolean): void => {
    for (const [id, record] of state.get(kind) ?? [])
      if (!isTouched.has(`${kind} ${id}`) && hangs(record)) found.push({ kind, id });
  };
  look('evidence', ({ link, source }) => turned.has(link as string) || rewritten.has(source as string));
  look('assessment', ({ link }) => turned.has(link as string));
  look('engagement', ({ links }) => (links as string[]).some((id) => turned.has(id)));
  if (retyped) look('entity', ({ id }) => erasing.ids.has(id as string));
  return found;
}

/** What the step was called, without names; in a step that lost something, without what stood for the name either. */
function labelOf(erasing: Erasing, label: string, isAbout: boolean): string {
  let result = erasing.mentions.scrub(label, erasing.stands);
  if (isAbout && erasing.keeps === 'nothing')
    for (const shown of erasing.known.shown) if (shown.length > 1) result = result.replaceAll(shown, erasing.stands);
  return result;
}
