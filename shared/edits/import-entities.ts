import { readLine, readNumber, readValues } from '../exchange/tables/cells.ts';
import { headerKey } from '../exchange/tables/columns.ts';
import type { Match } from '../exchange/tables/entity-index.ts';
import { blankEntity, type Entity, PERSON_DEFAULTS } from '../model/entity.ts';
import { type EntityId, entityIdSchema } from '../model/ids.ts';
import { residentProblem } from '../people/residents.ts';
import { countOf } from '../util/count-of.ts';
import { foldText } from '../util/fold.ts';
import {
  candidatesOf,
  complainOfGhost,
  fieldChanges,
  type Importing,
  makeIfMissing,
  resolveEntry,
  settleDoubt,
} from './import-context.ts';
import { type EntityFields, LONGEST_NAME, readEntityRow, readName } from './import-entity-rows.ts';
import { recordJudgements } from './import-judgements.ts';
import { createOwnColumns } from './import-own-fields.ts';
import { importPlaces } from './import-places.ts';
import type { Row } from './import-rows.ts';

/** A row of an entity table and the entry it speaks of. */
type Planned = {
  readonly row: Row;
  readonly id: EntityId;
  /** The name the entry is to have; undefined leaves it as it is. */
  readonly name: string | undefined;
  readonly kind: string | undefined;
  /** Its label is blank, as graph programs leave it: the id is its name. */
  readonly isNamedById: boolean;
  readonly externalIds: readonly string[];
  readonly content: EntityFields;
  parent: string | undefined;
  readonly place: { readonly x: number; readonly y: number } | undefined;
};

/** Brings entity tables in: finds or makes the entry of every row first, so that parents may stand anywhere in the tables. */
export function importEntities(importing: Importing, rows: readonly Row[]): void {
  const { draft, words } = importing;
  const own = createOwnColumns('entity', rows, draft, words);
  const identify = createIdentifier(importing, rows);
  const planned = rows.flatMap((row): Planned[] => {
    importing.step();
    const identity = identify(row);
    if (!identity) return [];
    const before = draft.base.entity.get(identity.id);
    const kind = identity.kind ?? before?.kind ?? 'organisation';
    const isPerson = draft.get('kind', kind)?.isPerson ?? false;
    const content = readEntityRow(importing, row, own, before, isPerson);
    return [{ ...identity, row, content, parent: undefined, place: readPlace(row) }];
  });
  for (const plan of planned) readParent(importing, plan);
  complainOfCircles(importing, planned);
  complainOfNamedResidents(importing, planned);
  layGhosts(importing, planned);
  for (const row of rows) row.report(importing.receipt);
  sayNamedById(importing, planned);
  for (const plan of planned) {
    importing.step();
    if (!plan.row.isBad()) apply(importing, plan);
  }
  const bySource = Map.groupBy(
    planned.filter(({ row, place }) => place !== undefined && !row.isBad()),
    ({ row }) => row.table.source,
  );
  for (const [source, placed] of bySource)
    importPlaces(
      importing,
      placed.flatMap(({ id, place }) => (place ? [{ entity: id, ...place }] : [])),
      source,
    );
}

/** Programs for graphs have ids, and labels that may be blank; in a table of names a blank one is a mistake. */
function isBlankLabel(row: Row): boolean {
  return row.text('name') === '' && headerKey(row.where('name').column ?? '') === 'label';
}

function sayNamedById({ receipt }: Importing, planned: readonly Planned[]): void {
  const named = planned.filter(({ row, isNamedById }) => isNamedById && !row.isBad());
  for (const [source, plans] of Map.groupBy(named, ({ row }) => row.table.source))
    receipt.assume(
      `${countOf(plans.length, 'row without a label', 'rows without a label')} in ${source}`,
      'the id is taken for the name',
    );
}

type Identity = Omit<Planned, 'row' | 'content' | 'parent' | 'place'>;

function readPlace(row: Row): Planned['place'] {
  const [x, y] = [row.read('x', readNumber), row.read('y', readNumber)];
  return x === undefined || y === undefined ? undefined : { x, y };
}

function createIdentifier(importing: Importing, rows: readonly Row[]): (row: Row) => Identity | null {
  const { draft, index, words, context } = importing;
  /** Which id of the tables speaks of which entry: another id never takes it by its name alone. */
  const claims = new Map<string, string>();
  const named = new Map<string, { name: string; row: number }>();
  for (const row of rows) {
    const match = row.text('id') === '' ? null : index.byId(row.text('id'));
    if (match?.is === 'found') claims.set(match.id, row.text('id'));
  }

  const matchOf = (row: Row, id: string, name: string, kind: string | null): Match => {
    const byId = id === '' ? ({ is: 'missing' } as const) : settleDoubt(importing, row.where('id'), index.byId(id));
    if (byId.is === 'several') row.doubt('id', id, candidatesOf(importing, byId.ids));
    if (byId.is !== 'missing' || name === '') return byId;
    const isWanted = (found: string): boolean => id === '' || (claims.get(found) ?? id) === id;
    const byName = settleDoubt(importing, row.where('name'), index.byName(name, kind, isWanted));
    if (byName.is === 'several') row.doubt('name', name, candidatesOf(importing, byName.ids));
    return byName;
  };

  return (row) => {
    const idText = row.text('id');
    const said = row.read('name', readName) ?? '';
    const kind = row.read('kind', words.kind);
    const known = matchOf(row, idText, said, kind ?? null);
    const isNamedById =
      known.is === 'missing' && said === '' && idText !== '' && isBlankLabel(row) && idText.length <= LONGEST_NAME;
    const name = isNamedById ? readLine(idText) : said;
    const match = isNamedById ? matchOf(row, idText, name, kind ?? null) : known;
    if (match.is === 'several') return null;
    if (match.is === 'missing' && name === '') {
      if (row.text('name') === '') row.complain('name', 'a name is missing');
      return null;
    }
    const earlier = named.get(idText);
    if (idText !== '' && name !== '' && earlier && foldText(earlier.name) !== foldText(name)) {
      row.complain('id', `“${idText}” is also the id of “${earlier.name}” in row ${earlier.row}`);
      // Known as rejected, so that what refers to it is not called unknown.
      const ghost = context.newId() as EntityId;
      importing.ghosts.set(ghost, row.where(null));
      index.add({ id: ghost, kind: kind ?? 'organisation', name, aliases: [], externalIds: [] });
      return null;
    }
    if (idText !== '' && name !== '') named.set(idText, earlier ?? { name, row: row.row });

    const isNewUuid = match.is === 'missing' && entityIdSchema.safeParse(idText).success;
    const id = match.is === 'found' ? match.id : isNewUuid ? idText : context.newId();
    const externalIds = [idText, ...readValues(row.text('external_ids'))].filter((text) => text !== '' && text !== id);
    if (idText !== '') claims.set(id, idText);
    const before = draft.base.entity.get(id);
    const keepsName = match.is === 'found' && match.by !== 'id';
    const formerName = match.is === 'found' ? index.nameOf(id) : name;
    const finalName = keepsName || name === '' ? undefined : name;
    index.add({
      id: id as EntityId,
      kind: kind ?? before?.kind ?? 'organisation',
      name: finalName ?? formerName,
      aliases: readValues(row.text('aliases')),
      externalIds,
    });
    return { id: id as EntityId, name: finalName, kind, isNamedById, externalIds };
  };
}

function readParent(importing: Importing, plan: Planned): void {
  const text = plan.row.text('parent');
  if (text === '') return;
  const parent = resolveEntry(importing, plan.row, 'parent', text);
  if (parent === plan.id) plan.row.complain('parent', 'it would be part of itself');
  else plan.parent = parent;
}

/** Finds rows by which something would come to be part of itself, by way of others. */
function complainOfCircles({ draft }: Importing, planned: readonly Planned[]): void {
  const rows = new Map<string, Planned>();
  for (const plan of planned) if (plan.parent !== undefined) rows.set(plan.id, plan);
  const parentOf = (id: string): string | null => rows.get(id)?.parent ?? draft.base.entity.get(id)?.parent ?? null;
  const settled = new Set<string>();
  for (const start of rows.keys()) {
    const path = new Set<string>();
    let at: string | null = start;
    while (at !== null && !settled.has(at) && !path.has(at)) {
      path.add(at);
      at = parentOf(at);
    }
    if (at !== null && path.has(at)) {
      const circle = [...path].slice([...path].indexOf(at));
      for (const id of circle) rows.get(id)?.row.complain('parent', 'it would be part of itself, by way of others');
    }
    for (const id of path) settled.add(id);
  }
}

/** Notes the entries that only rejected rows speak of, and rejects the rows that lean on them as their parent. */
function layGhosts(importing: Importing, planned: readonly Planned[]): void {
  const { draft, ghosts } = importing;
  const good = new Map<string, number>();
  const leaning = new Map<string, Planned[]>();
  for (const plan of planned) {
    if (!plan.row.isBad()) good.set(plan.id, (good.get(plan.id) ?? 0) + 1);
    if (plan.parent === undefined) continue;
    const children = leaning.get(plan.parent);
    if (children) children.push(plan);
    else leaning.set(plan.parent, [plan]);
  }
  const isGhost = (plan: Planned): boolean => !draft.base.entity.has(plan.id) && (good.get(plan.id) ?? 0) === 0;
  const waiting = planned.filter((plan) => plan.row.isBad());
  for (let plan = waiting.pop(); plan; plan = waiting.pop()) {
    if (!isGhost(plan) || ghosts.has(plan.id)) continue;
    ghosts.set(plan.id, plan.row.where(null));
    for (const child of leaning.get(plan.id) ?? []) {
      if (child.row.isBad()) continue;
      complainOfGhost(importing, child.row, 'parent', plan.id);
      if (!child.row.isBad()) continue;
      good.set(child.id, (good.get(child.id) ?? 1) - 1);
      waiting.push(child);
    }
  }
}

/** The entry as the row leaves it. */
function afterRow(
  importing: Importing,
  { id, name, kind, externalIds, content, parent }: Planned,
  before: Entity | undefined,
): Entity {
  const start: Entity = before ?? blankEntity(id, kind ?? kindOfNew(importing), name ?? '');
  const merged: Entity = {
    ...start,
    ...content.fields,
    ...(name === undefined ? {} : { name }),
    ...(kind === undefined ? {} : { kind }),
    ...(parent === undefined ? {} : { parent: parent as EntityId }),
    externalIds: [...new Set([...start.externalIds, ...externalIds])],
    custom: { ...start.custom, ...content.custom },
  };
  const isPerson = importing.draft.get('kind', merged.kind)?.isPerson ?? false;
  return { ...merged, person: isPerson ? { ...PERSON_DEFAULTS, ...merged.person, ...content.person } : null };
}

/** A row that would name somebody who has not said yes is refused, not shortened: what the next rows call by that name must be found. */
function complainOfNamedResidents(importing: Importing, planned: readonly Planned[]): void {
  const { draft } = importing;
  const isText = (key: string): boolean => draft.get('customField', key)?.type === 'text';
  const soFar = new Map<string, Entity>();
  for (const plan of planned) {
    if (plan.row.isBad()) continue;
    const before = soFar.get(plan.id) ?? draft.base.entity.get(plan.id);
    const after = afterRow(importing, plan, before);
    const problem = residentProblem(before, after, isText);
    if (problem === null) soFar.set(plan.id, after);
    else plan.row.complain('resident', problem);
  }
}

function apply(importing: Importing, plan: Planned): void {
  const { draft, receipt } = importing;
  const { row, id, content, parent } = plan;
  if (parent !== undefined) makeIfMissing(importing, parent);
  const before = draft.get('entity', id);
  const after = afterRow(importing, plan, before);
  const changes = fieldChanges(before, after);
  if (!before || changes.length > 0) draft.put('entity', after);
  const judged = recordJudgements(importing, { entity: id }, content.judgements);
  const outcome = before ? (changes.length + judged.length > 0 ? 'updated' : 'unchanged') : 'added';
  receipt.count('entities', row.where(null), after, outcome, [...changes, ...judged]);
}

function kindOfNew({ words }: Importing): string {
  const kind = words.kind('Organisation');
  return kind.ok ? kind.value : 'organisation';
}
