import { z } from 'zod';
import { type AppError, appError } from '../contract/errors.ts';
import { omittedSchema } from '../contract/shapes.ts';
import { createEntityIndex } from '../exchange/tables/entity-index.ts';
import { mappingSchema } from '../exchange/tables/mapping.ts';
import { recognise } from '../exchange/tables/recognise.ts';
import { type Table, type TableKind, tableSchema } from '../exchange/tables/table.ts';
import type { MapData } from '../model/map-data.ts';
import { textSetting } from '../model/settings.ts';
import { type Result, refuse, succeed } from '../util/result.ts';
import { defineEdit, type EditContext } from './edit.ts';
import { importAnswers } from './import-answers.ts';
import { type Importing, placeKey } from './import-context.ts';
import { createDraft } from './import-draft.ts';
import { importEngagements } from './import-engagements.ts';
import { importEntities } from './import-entities.ts';
import { createEvidence } from './import-evidence.ts';
import { finishImport } from './import-finish.ts';
import { createLinkFinder, importLinks } from './import-links.ts';
import { keepMappings, saidOf, unfound } from './import-mappings.ts';
import { noteParters, parterSeer } from './import-parters.ts';
import { openReceipt, type ReceiptBook, type Where } from './import-receipt.ts';
import { type KnownTable, rowsOf } from './import-rows.ts';
import { createSources } from './import-sources.ts';
import { createWords } from './import-words.ts';

const inputSchema = z.strictObject({
  tables: z.array(tableSchema).min(1),
  /** Makes entries for names that nothing matches, instead of rejecting the row. */
  createMissing: z.boolean().optional(),
  /** Takes the rows that are sound, instead of nothing at all. */
  skipRejected: z.boolean().optional(),
  /** What the files hold beside, and is not taken. */
  omitted: z.array(omittedSchema).optional(),
  /** What the readers of the files took otherwise than it stands. */
  assumed: z.array(omittedSchema).optional(),
  /** What columns mean, where their headers do not say. */
  mapping: mappingSchema.optional(),
  /** Keeps that in the map, for tables with the same headers. */
  keepMapping: z.boolean().optional(),
  /** What the user has decided about cells that may mean several things. */
  choices: z
    .array(
      z.strictObject({
        source: z.string(),
        sheet: z.string().nullable(),
        row: z.int(),
        column: z.string().nullable(),
        id: z.string(),
      }),
    )
    .optional(),
});
export type ImportTablesInput = z.infer<typeof inputSchema>;

/** Brings tables in as one step. Unless rows may be skipped, one that cannot be read means that nothing is changed. */
export const importTablesEdit = defineEdit<ImportTablesInput>({
  name: 'import.tables',
  does: 'Brings tables of entries, links, sources, evidence and contacts into the map.',
  input: inputSchema,
  plan(map, input, context) {
    const known = knownTables(map, input);
    if (!known.ok) return known;
    const receipt = openReceipt(
      known.value.map(({ table, kind }) => ({
        source: table.source,
        sheet: table.sheet,
        table: kind,
        rows: table.rows.length,
      })),
    );
    const importing = startImport(map, input, context, receipt);
    for (const { what, why } of input.omitted ?? []) receipt.omit(what, why);
    for (const { what, why } of input.assumed ?? []) receipt.assume(what, why);
    for (const table of input.tables)
      if (saidOf(map, table, input.mapping)?.kind === 'none')
        receipt.omit(nameOf(table), 'it was chosen to be left out');
    for (const { table } of known.value)
      if (table.rows.length === 0) receipt.omit(nameOf(table), 'it has headers and no rows below them');
    for (const { what, why } of unfound(input.mapping, input.tables)) receipt.caution(what, why);
    noteIgnoredColumns(known.value, receipt);
    for (const { table, parters } of known.value) noteParters(table, parters, receipt);
    bringIn(importing, known.value);
    importing.words.settle();
    if (input.keepMapping) keepMappings(importing.draft, input.tables, input.mapping, context.newId);
    return finishImport({ ...importing, label: labelOf(input.tables), changes: importing.draft.changes() });
  },
});

function knownTables(map: MapData, { tables, mapping }: ImportTablesInput): Result<KnownTable[], AppError> {
  const known: KnownTable[] = [];
  const see = parterSeer(map);
  for (const table of tables) {
    const said = saidOf(map, table, mapping);
    if (said?.kind === 'none') continue;
    const recognised = recognise(table, said);
    if (!recognised.ok) {
      const where = table.sheet === null ? '' : ` (sheet “${table.sheet}”)`;
      const message = `“${table.source}”${where} cannot be imported. ${recognised.error}`;
      return refuse(appError('unreadable', message, { source: table.source }));
    }
    const parters = see(table, recognised.value, said);
    known.push({ table, ...recognised.value, parters });
  }
  return succeed(known);
}

function startImport(map: MapData, input: ImportTablesInput, context: EditContext, receipt: ReceiptBook): Importing {
  const draft = createDraft(map);
  return {
    draft,
    receipt,
    words: createWords(draft, receipt),
    index: createEntityIndex(map.entity.values()),
    context,
    createMissing: input.createMissing ?? false,
    skipRejected: input.skipRejected ?? false,
    choices: new Map(input.choices?.map(({ id, ...where }) => [placeKey(where), id])),
    day: textSetting(map, 'as-at') ?? context.today,
    ghosts: new Map<string, Where>(),
    missing: new Map(),
    judged: new Map(),
    step: stepper(
      input.tables.reduce((sum, { rows }) => sum + 2 * rows.length, 0),
      context.report,
    ),
  };
}

/** So often it is told how far an import is. */
const TOLD_EVERY = 500;

function stepper(total: number, report: EditContext['report']): () => void {
  let steps = 0;
  return () => {
    steps++;
    if (steps % TOLD_EVERY === 0) report?.(Math.min(1, steps / total));
  };
}

/** Entries first, then sources, links, evidence and contacts, whatever the order of the files: what a row refers to is there. */
function bringIn(importing: Importing, tables: readonly KnownTable[]): void {
  const rows = (kind: TableKind) => tables.filter((table) => table.kind === kind).flatMap(rowsOf);
  const sources = createSources(importing);
  const evidence = createEvidence(importing, sources);
  const links = createLinkFinder(importing);
  importEntities(importing, rows('entities'));
  sources.take(rows('sources'));
  importLinks(importing, rows('links'), sources, evidence, links);
  evidence.take(rows('evidence'), links.byId);
  evidence.finish();
  importEngagements(importing, rows('engagements'));
  importAnswers(importing, rows('answers'), sources);
}

/** Says which columns hold values and go nowhere. */
function noteIgnoredColumns(tables: readonly KnownTable[], receipt: ReceiptBook): void {
  for (const { table, kind, roles } of tables) {
    roles.forEach((role, at) => {
      if ('leftOut' in role) {
        receipt.omit(`column “${role.leftOut}” of ${nameOf(table)}`, role.why);
        return;
      }
      if ('column' in role || table.rows.every(({ cells }) => (cells[at] ?? '').trim() === '')) return;
      if ('unnamed' in role) receipt.omit(`column ${at + 1} of ${nameOf(table)}`, 'it has no header');
      else if (kind !== 'entities' && kind !== 'links')
        receipt.omit(`column “${role.own}” of ${nameOf(table)}`, `${kind} have no fields of one's own`);
    });
  }
}

const nameOf = ({ source, sheet }: Table): string => (sheet === null ? source : `${source}, sheet “${sheet}”`);

function labelOf(tables: readonly Table[]): string {
  const files = [...new Set(tables.map(({ source }) => source))];
  return files.length === 1 ? `Import “${files[0]}”` : `Import ${files.length} files`;
}
