import type { Ambiguous } from '../contract/receipt.ts';
import { type Read, readChoice, readDate, readLine } from '../exchange/tables/cells.ts';
import type { EntityIndex, Match } from '../exchange/tables/entity-index.ts';
import type { Assessment } from '../model/assessment.ts';
import { blankEntity } from '../model/entity.ts';
import { STATUSES, type Status } from '../model/fields.ts';
import type { EntityId } from '../model/ids.ts';
import { type Json, sameJson } from '../util/canonical-json.ts';
import { firstDayOf, lastDayOf } from '../util/dates.ts';
import type { EditContext } from './edit.ts';
import type { Draft } from './import-draft.ts';
import type { FieldChange, ReceiptBook, Where } from './import-receipt.ts';
import type { Row } from './import-rows.ts';
import type { Words } from './import-words.ts';

/** What the parts of an import share. */
export type Importing = {
  readonly draft: Draft;
  readonly receipt: ReceiptBook;
  readonly words: Words;
  readonly index: EntityIndex;
  readonly context: EditContext;
  readonly createMissing: boolean;
  readonly skipRejected: boolean;
  /** What the user has decided about cells that may mean several things, by `placeKey`. */
  readonly choices: ReadonlyMap<string, string>;
  /** The day that judgements in the tables are dated. */
  readonly day: string;
  /** Entries and sources that only rejected rows describe, and where. */
  readonly ghosts: Map<string, Where>;
  /** Entries that a table refers to and nothing describes: made when a row that counts needs them. */
  readonly missing: Map<string, { readonly name: string; readonly where: Where }>;
  /** Counts a row as gone through: each is, once when it is read and once when it is brought in. */
  readonly step: () => void;
  /** The newest judgement that this import made, by subject and scale. */
  readonly judged: Map<string, Assessment>;
};

export function placeKey({ source, sheet, row, column }: Where): string {
  return JSON.stringify([source, sheet, row, column]);
}

/** What the user chose among several, if that is still one of them. */
export function settleDoubt(importing: Importing, where: Where, match: Match): Match {
  if (match.is !== 'several') return match;
  const chosen = importing.choices.get(placeKey(where));
  return chosen !== undefined && match.ids.includes(chosen) ? { is: 'found', id: chosen, by: 'id' } : match;
}

export function candidatesOf(importing: Importing, ids: readonly string[]): Ambiguous['candidates'] {
  return ids.map((id) => ({ id, name: importing.index.nameOf(id) }));
}

/** No name or id is longer, spaces included: it is not looked up. */
const LONGEST_REFERENCE = 2000;

/**
 * The entry that a cell refers to. When nothing matches it is promised an id if missing entries are to be made, else the
 * row is at fault.
 */
export function resolveEntry(importing: Importing, row: Row, column: string, text: string): string | undefined {
  const { index, missing, context } = importing;
  if (text.length > LONGEST_REFERENCE) {
    row.complain(column, `“${readLine(text.slice(0, 100))}…” is ${text.length} characters long and matches no entry`);
    return undefined;
  }
  const name = readLine(text);
  const match = settleDoubt(importing, row.where(column), index.find(text.trim()));
  if (match.is === 'found') return match.id;
  if (match.is === 'several') {
    row.doubt(column, name, candidatesOf(importing, match.ids));
    return undefined;
  }
  if (!importing.createMissing || name.length > 500) {
    row.complain(column, `“${name.slice(0, 100)}” matches no entry`);
    return undefined;
  }
  const id = context.newId() as EntityId;
  missing.set(id, { name, where: row.where(column) });
  index.add({ id, kind: 'organisation', name, aliases: [], externalIds: [] });
  return id;
}

/** Makes an entry that was promised, the first time a row that counts needs it. */
export function makeIfMissing(importing: Importing, id: string): void {
  const { draft, missing, receipt, words } = importing;
  const promised = missing.get(id);
  if (!promised || draft.get('entity', id)) return;
  const kind = words.kind('Organisation');
  if (!kind.ok) return;
  const entity = blankEntity(id as EntityId, kind.value, promised.name);
  draft.put('entity', entity);
  receipt.count('entities', promised.where, entity, 'added', [{ field: 'name', old: null, new: entity.name }]);
}

/** Says so when a row refers to something whose own row was rejected. */
export function complainOfGhost(importing: Importing, row: Row, column: string, id: string): void {
  const ghost = importing.ghosts.get(id);
  if (ghost && importing.skipRejected) {
    row.complain(column, `“${row.text(column)}” was itself rejected (${ghost.source} row ${ghost.row})`);
  }
}

const OTHER_STATUSES: Readonly<Record<string, Status>> = {
  current: 'existing',
  active: 'existing',
  former: 'ended',
  past: 'ended',
  closed: 'ended',
};

export function readStatus(text: string): Read<Status> {
  return readChoice(text, STATUSES, OTHER_STATUSES);
}

/** When something began and ended, with a complaint when the end comes first. */
export function readSpan(
  row: Row,
  before: { readonly started: string | null; readonly ended: string | null } | undefined,
): { started?: string; ended?: string } {
  const started = row.read('started', readDate);
  const ended = row.read('ended', readDate);
  const from = started ?? before?.started ?? null;
  const until = ended ?? before?.ended ?? null;
  if ((started ?? ended) !== undefined && from !== null && until !== null && lastDayOf(until) < firstDayOf(from))
    row.complain(ended === undefined ? 'started' : 'ended', `it ended (${until}) before it started (${from})`);
  return { ...(started === undefined ? {} : { started }), ...(ended === undefined ? {} : { ended }) };
}

/** The fields in which a record differs from what it was; of a new one, those that are filled. */
export function fieldChanges(before: object | undefined, after: object): FieldChange[] {
  const old = before as Readonly<Record<string, Json>> | undefined;
  return Object.entries(after as Readonly<Record<string, Json>>)
    .filter(([field, value]) => field !== 'id' && (old ? !sameJson(old[field], value) : !isEmpty(value)))
    .map(([field, value]) => ({ field, old: old?.[field] ?? null, new: value }));
}

function isEmpty(value: Json): boolean {
  return value === null || value === false || (typeof value === 'object' && Object.keys(value).length === 0);
}

/** The same without the fields that are undefined. */
export function given<Fields extends object>(
  fields: Fields,
): { [Field in keyof Fields]?: Exclude<Fields[Field], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
