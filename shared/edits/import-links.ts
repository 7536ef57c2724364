import { VALUE_SEPARATOR } from '../exchange/tables/table.ts';
import { type EntityId, type LinkId, linkIdSchema } from '../model/ids.ts';
import { blankLink, type Link } from '../model/link.ts';
import { canonicalJson } from '../util/canonical-json.ts';
import {
  complainOfGhost,
  fieldChanges,
  type Importing,
  makeIfMissing,
  placeKey,
  resolveEntry,
} from './import-context.ts';
import type { EvidenceBook } from './import-evidence.ts';
import { recordJudgements } from './import-judgements.ts';
import { type LinkFields, readLinkRow } from './import-link-rows.ts';
import { createOwnColumns } from './import-own-fields.ts';
import type { Row } from './import-rows.ts';
import type { Sources } from './import-sources.ts';

/** A link that a row of a table speaks of. A row has several when its "to" names several. */
type Planned = {
  readonly row: Row;
  readonly externalId: string;
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly content: LinkFields;
};

/**
 * Brings link tables in. A row means the link with its id; without one, the link with the same ends and type. Where there are
 * several of those, it means the one that already says what the row says, or the only one that no other row has taken.
 * Two rows that say exactly the same are one link; two that differ are parallel links.
 */
export function importLinks(
  importing: Importing,
  rows: readonly Row[],
  sources: Sources,
  evidence: EvidenceBook,
  links: LinkFinder,
): void {
  const own = createOwnColumns('link', rows, importing.draft, importing.words);
  const planned = rows.flatMap((row) => {
    importing.step();
    return planRow(importing, row, readLinkRow(importing, row, own, sources));
  });
  const targets = findTargets(importing, planned, links);
  for (const plan of planned) noteGhost(importing, plan, targets.get(plan), links);
  for (const row of rows) row.report(importing.receipt);
  for (const plan of planned) {
    importing.step();
    if (!plan.row.isBad()) apply(importing, plan, targets.get(plan), sources, evidence);
  }
}

function planRow(importing: Importing, row: Row, content: LinkFields): Planned[] {
  const { words } = importing;
  for (const end of ['from', 'to']) if (row.text(end) === '') row.complain(end, `the “${end}” end is missing`);
  const named = row.read('type', words.linkType) ?? words.linkType('linked to');
  const type = 'ok' in named ? (named.ok ? named.value : null) : named;
  const end = (column: string, text: string): string | undefined => {
    if (text === '') return undefined;
    const id = resolveEntry(importing, row, column, text);
    if (id !== undefined) complainOfGhost(importing, row, column, id);
    return id;
  };
  const from = end('from', row.text('from'));
  const ends = endsIn(importing, row).map((text) => end('to', text));
  if (type === null || from === undefined) return [];
  return ends.flatMap((to): Planned[] => {
    if (to === undefined) return [];
    const [first, last] = type.isInverse ? [to, from] : [from, to];
    return [{ row, externalId: row.text('id'), from: first, to: last, type: type.id, content }];
  });
}

/** One "to" cell may name several ends, parted by `|`: one link to each. */
function endsIn({ index }: Importing, row: Row): string[] {
  const text = row.text('to');
  const isOne = !text.includes(VALUE_SEPARATOR) || row.text('id') !== '' || index.find(text).is !== 'missing';
  return isOne
    ? [text]
    : text
        .split(VALUE_SEPARATOR)
        .map((part) => part.trim())
        .filter((part) => part !== '');
}

/** Links by id, by another tool's id, and by their ends and type. */
export type LinkFinder = {
  readonly byId: (text: string) => readonly string[];
  readonly between: (from: string, to: string, type: string) => readonly Link[];
  readonly know: (text: string, id: string) => void;
};

export function createLinkFinder({ draft }: Importing): LinkFinder {
  const external = new Map<string, Set<string>>();
  const groups = new Map<string, Link[]>();
  const know = (text: string, id: string): void => {
    external.set(text, (external.get(text) ?? new Set()).add(id));
  };
  for (const link of draft.base.link.values()) {
    for (const id of [link.id, ...link.externalIds]) know(id, link.id);
    const key = groupKey(link.from, link.to, link.type);
    const group = groups.get(key);
    if (group) group.push(link);
    else groups.set(key, [link]);
  }
  return {
    byId: (text) => [...(external.get(text) ?? [])],
    between: (from, to, type) => groups.get(groupKey(from, to, type)) ?? [],
    know,
  };
}

function groupKey(from: string, to: string, type: string): string {
  return `${from} ${to} ${type}`;
}

/** The link each row means: one that is there, or the id of one to be made. Undefined: the row cannot say which. */
function findTargets(importing: Importing, planned: readonly Planned[], links: LinkFinder): Map<Planned, string> {
  const targets = new Map<Planned, string>();
  const taken = new Set<string>();
  const take = (plan: Planned, id: string): void => {
    targets.set(plan, id);
    taken.add(id);
  };
  for (const plan of planned) {
    if (plan.externalId === '') continue;
    const [id, ...more] = links.byId(plan.externalId);
    if (more.length > 0)
      plan.row.doubt(
        'id',
        plan.externalId,
        [id ?? '', ...more].map((each) => ({ id: each, name: each })),
      );
    else if (id !== undefined) take(plan, id);
  }
  takeAlike(planned, targets, links, take);

  const fresh = new Map<string, string>();
  for (const plan of planned) {
    if (targets.has(plan) || plan.row.isBad()) continue;
    const same = plan.externalId === '' ? saidBy(plan, fieldsOf(plan)) : `id ${plan.externalId}`;
    const known = fresh.get(same);
    if (known !== undefined) {
      targets.set(plan, known);
      continue;
    }
    const free = links.between(plan.from, plan.to, plan.type).filter((link) => isFree(plan, link, taken));
    const chosen = importing.choices.get(placeKey(plan.row.where(null)));
    const only = free.length === 1 ? free[0] : free.find((link) => link.id === chosen);
    if (free.length > 1 && !only) {
      const ends = `${plan.row.text('from')} - ${plan.row.text('to')}`;
      plan.row.doubt(
        null,
        ends,
        free.map((link) => ({ id: link.id, name: summary(link) })),
      );
      continue;
    }
    const isUuid = only === undefined && linkIdSchema.safeParse(plan.externalId).success;
    const id = only?.id ?? (isUuid ? plan.externalId : importing.context.newId());
    take(plan, id);
    fresh.set(same, id);
    if (plan.externalId !== '') links.know(plan.externalId, id);
  }
  return targets;
}

/** A link that some other tool's id names is meant by that id alone. */
function isFree(plan: Planned, link: Link, taken: ReadonlySet<string>): boolean {
  return !taken.has(link.id) && (plan.externalId === '' || link.externalIds.length === 0);
}

/** First choice for rows without an id: links that already say all that the row says. */
function takeAlike(
  planned: readonly Planned[],
  targets: ReadonlyMap<Planned, string>,
  links: LinkFinder,
  take: (plan: Planned, id: string) => void,
): void {
  /** Links of the map by what they say in the fields that some row gives: worked out once a pair of ends and set of fields. */
  const alike = new Map<string, Map<string, string>>();
  const taken = new Set(targets.values());
  const rowTook = new Map<string, string>();
  for (const plan of planned) {
    if (targets.has(plan) || plan.externalId !== '') continue;
    const fields = fieldsOf(plan);
    const key = `${groupKey(plan.from, plan.to, plan.type)} ${fields.join(' ')}`;
    let group = alike.get(key);
    if (!group) {
      group = new Map();
      for (const link of links.between(plan.from, plan.to, plan.type))
        if (!taken.has(link.id)) group.set(canonicalJson(fields.map((field) => valueAt(link, field))), link.id);
      alike.set(key, group);
    }
    const said = saidBy(plan, fields);
    const id = rowTook.get(said) ?? group.get(canonicalJson(fields.map((field) => valueAt(contentOf(plan), field))));
    if (id === undefined || (taken.has(id) && rowTook.get(said) !== id)) continue;
    taken.add(id);
    rowTook.set(said, id);
    take(plan, id);
  }
}

type Said = { readonly [field: string]: unknown; readonly custom: Readonly<Record<string, unknown>> };

function contentOf({ content }: Planned): Said {
  return { ...content.fields, custom: content.custom };
}

/** The fields that a row gives, its own fields among them as `custom.KEY`. */
function fieldsOf({ content }: Planned): string[] {
  return [...Object.keys(content.fields), ...Object.keys(content.custom).map((key) => `custom.${key}`)].sort();
}

function valueAt(said: object, field: string): unknown {
  const { custom, ...fields } = said as Said;
  return field.startsWith('custom.') ? (custom[field.slice(7)] ?? null) : (fields[field] ?? null);
}

/** All that a row says, for telling whether two rows say the same. */
function saidBy(plan: Planned, fields: readonly string[]): string {
  const content = contentOf(plan);
  return `${groupKey(plan.from, plan.to, plan.type)} ${canonicalJson(fields.map((field) => [field, valueAt(content, field)]))}`;
}

function summary(link: Link): string {
  const said = [link.status, link.role, link.purpose, link.started].filter((part) => part !== null);
  return `${link.type} (${said.join(', ')})`;
}

/** Evidence may speak of a link whose row is rejected: known, and of no use. */
function noteGhost(
  { ghosts, draft, context }: Importing,
  plan: Planned,
  target: string | undefined,
  links: LinkFinder,
): void {
  if (!plan.row.isBad() || plan.externalId === '') return;
  const id = target ?? context.newId();
  if (draft.get('link', id)) return;
  ghosts.set(id, plan.row.where(null));
  links.know(plan.externalId, id);
}

function apply(
  importing: Importing,
  plan: Planned,
  id: string | undefined,
  sources: Sources,
  evidence: EvidenceBook,
): void {
  if (id === undefined) return;
  const { draft, receipt, index } = importing;
  const { row, content, externalId } = plan;
  for (const end of [plan.from, plan.to]) makeIfMissing(importing, end);
  const before = draft.get('link', id);
  const from = plan.from as EntityId;
  const to = plan.to as EntityId;
  const direction = draft.get('linkType', plan.type)?.defaultDirection ?? 'forward';
  const start: Link = before ?? { ...blankLink(id as LinkId, from, to, plan.type), direction };
  const ids = externalIdsOf(row, externalId, id);
  const ends = before === undefined || row.text('type') !== '' ? { from, to, type: plan.type } : { from, to };
  const after: Link = {
    ...start,
    ...ends,
    ...content.fields,
    externalIds: [...new Set([...start.externalIds, ...ids])],
    custom: { ...start.custom, ...content.custom },
  };
  const changes = fieldChanges(before, after);
  if (!before || changes.length > 0) draft.put('link', after);
  const judged = recordJudgements(importing, { link: id }, content.judgements);
  const outcome = before ? (changes.length + judged.length > 0 ? 'updated' : 'unchanged') : 'added';
  const name = `${index.nameOf(after.from)} ${draft.get('linkType', after.type)?.label ?? after.type} ${index.nameOf(after.to)}`;
  receipt.count('links', row.where(null), { id, name }, outcome, [...changes, ...judged]);
  for (const { source, section, certainty } of content.evidence) {
    sources.makeIfMissing(source);
    evidence.note({ source, section, certainty, note: null, quote: null, entity: null, link: id });
  }
}

function externalIdsOf(row: Row, externalId: string, id: string): string[] {
  const others = row.text('external_ids').split(VALUE_SEPARATOR);
  return [externalId, ...others].map((text) => text.trim()).filter((text) => text !== '' && text !== id);
}
