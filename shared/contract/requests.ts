import { z } from 'zod';
import { editCallSchema } from '../edits/index.ts';
import { changeSchema } from '../model/change.ts';
import { json } from '../model/fields.ts';
import { entityIdSchema, linkIdSchema, recordIdSchema, viewIdSchema } from '../model/ids.ts';
import { RECORD_KINDS } from '../model/records.ts';
import { layoutChoiceSchema } from '../model/view.ts';
import { analysisParamsSchema, analysisResultSchema, measuresParamsSchema, measuresResultSchema } from './analysis.ts';
import { answerSchema } from './answer.ts';
import { capabilitiesSchema } from './capabilities.ts';
import { checkParamsSchema, checkResultSchema } from './checking.ts';
import { define, type RequestDefinition } from './define-request.ts';
import { exchangeRequests } from './exchange-requests.ts';
import { lookingSchema } from './looking.ts';
import type { RequestName } from './names.ts';
import {
  erasureSchema,
  personEraseParamsSchema,
  personRecordParamsSchema,
  personRecordResultSchema,
} from './people.ts';
import {
  expectationCheckSchema,
  fileInfoSchema,
  filePayloadSchema,
  historyStateSchema,
  lookSchema,
  placeSchema,
  saidSchema,
  stepSchema,
  suggestionSchema,
  writeResultSchema,
} from './shapes.ts';

export type { Capabilities } from './capabilities.ts';

const nothing = z.strictObject({});
const job = z.string().min(1).max(100);
const path = z.string().min(1).max(4096);

/** Every request the interface can make: one value from which the hosts, the client's types and the contract tests derive. */
export const requests = {
  'app.hello': define(
    'app',
    'Says who serves the page, what it can do, and which map this window has open.',
    nothing,
    z.strictObject({
      version: z.string(),
      capabilities: capabilitiesSchema,
      file: fileInfoSchema.nullable(),
      /** Today's date on the host, YYYY-MM-DD: ages count from it when a map sets no as-at date. */
      today: z.string(),
    }),
  ),
  'app.recent': define(
    'app',
    'Lists the maps opened lately, newest first.',
    nothing,
    z.strictObject({
      files: z.array(z.strictObject({ path: z.string(), name: z.string(), opened: z.string(), exists: z.boolean() })),
    }),
  ),
  'app.forget-recent': define('app', 'Takes a map off the list of recent ones.', z.strictObject({ path }), nothing),
  'file.choose-open': define(
    'app',
    'Asks the user for a map file to open.',
    nothing,
    z.strictObject({ path: z.string().nullable() }),
  ),
  'file.choose-new': define(
    'app',
    'Asks the user where a new map file should be.',
    z.strictObject({ suggested: z.string().min(1).max(255) }),
    z.strictObject({ path: z.string().nullable() }),
  ),
  'file.browse': define(
    'app',
    'Lists the folders and map files in a folder of the host, for choosing a file in the page.',
    z.strictObject({ folder: path.nullable() }),
    z.strictObject({
      folder: z.string(),
      parent: z.string().nullable(),
      folders: z.array(z.strictObject({ name: z.string(), path: z.string() })),
      files: z.array(z.strictObject({ name: z.string(), path: z.string(), modified: z.string() })),
    }),
  ),
  'file.save': define(
    'app',
    'Saves made files where the user says. Path null: the user thought better of it.',
    z.strictObject({ files: z.array(filePayloadSchema).min(1) }),
    z.strictObject({ paths: z.array(z.string()) }),
  ),
  'file.reveal': define('app', 'Shows a file in the file manager.', z.strictObject({ path }), nothing),
  'map.open': define('app', 'Opens a map file in this window.', z.strictObject({ path }), fileInfoSchema),
  'map.create': define(
    'app',
    'Makes a new map file, empty or from the sample, and opens it in this window.',
    z.strictObject({ path, sample: z.literal('trafford').nullable(), replace: z.boolean() }),
    fileInfoSchema,
  ),
  'map.close': define('app', 'Closes the map of this window.', nothing, nothing),
  'map.load': define(
    'read',
    'The whole map, for the mirror in the page; of snapshots how much they hold.',
    nothing,
    z.strictObject({
      file: fileInfoSchema,
      revision: z.int(),
      records: z.partialRecord(z.enum(RECORD_KINDS), z.array(z.json())),
      history: historyStateSchema,
    }),
  ),
  'map.edit': define(
    'write',
    'Makes one or more edits as one step of the history.',
    z.strictObject({ edits: z.array(editCallSchema).min(1).max(10_000), label: z.string().min(1).max(200).optional() }),
    writeResultSchema,
  ),
  'map.undo': define('write', 'Takes back the last step.', nothing, writeResultSchema),
  'map.redo': define('write', 'Brings back the step that was last taken back.', nothing, writeResultSchema),
  'map.walk': define(
    'write',
    'Goes to the map as it was after a step: takes back, or brings back, everything in between at once.',
    z.strictObject({ to: z.int().min(0) }),
    writeResultSchema,
  ),
  'map.history': define(
    'read',
    'The steps of the history, newest first.',
    z.strictObject({
      before: z.int().optional(),
      limit: z.int().min(1).max(1000),
      /** Ids of records: only steps that touched one of them, or something that names it. */
      about: z.array(z.string().min(1).max(200)).min(1).max(500).optional(),
    }),
    z.strictObject({ steps: z.array(stepSchema), history: historyStateSchema }),
  ),
  'map.step': define(
    'read',
    'What one step of the history changed.',
    z.strictObject({ revision: z.int() }),
    z.strictObject({ changes: z.array(changeSchema) }),
  ),
  'snapshot.read': define(
    'read',
    'What a snapshot holds: a whole map in the JSON exchange form.',
    z.strictObject({ id: recordIdSchema }),
    z.strictObject({ map: json }),
  ),
  'map.check': define(
    'read',
    'Checks the file and every record in it.',
    nothing,
    z.strictObject({
      ok: z.boolean(),
      problems: z.array(z.strictObject({ record: z.string(), id: z.string(), field: z.string(), message: z.string() })),
      expectations: z.array(expectationCheckSchema),
    }),
  ),
  'search.find': define(
    'read',
    'Finds entries by name, alias, description or notes, best first.',
    z.strictObject({ text: z.string().max(500), limit: z.int().min(1).max(200) }),
    z.strictObject({
      results: z.array(
        z.strictObject({
          entity: entityIdSchema,
          /** The name or alias that matched, or null when it was the description or the notes. */
          matched: z.string().nullable(),
          where: z.enum(['name', 'alias', 'description', 'notes', 'id']),
        }),
      ),
    }),
  ),
  'duplicates.find': define(
    'read',
    'Finds pairs of entries that may be one thing entered twice, surest first. Reports progress under the job.',
    z.strictObject({ job }),
    z.strictObject({ suggestions: z.array(suggestionSchema) }),
  ),
  'question.ask': define(
    'read',
    'Answers one of the questions about the map. Reports progress under the job, and can be cancelled by it.',
    z.strictObject({
      job,
      question: z.string().min(1).max(100),
      /** Ids of entries or types of link, or keys of words, as the question needs them. */
      about: saidSchema,
      from: saidSchema,
      to: saidSchema,
      types: saidSchema,
      /** Of which state of the map, where it is not the map as it is recorded. */
      at: lookingSchema.nullable().optional(),
    }),
    /** As the map stood at this revision. */
    z.strictObject({ revision: z.int(), answer: answerSchema }),
  ),
  'layout.run': define(
    'read',
    'Works out where entries stand. Reports progress under the job, and can be cancelled by it.',
    z.strictObject({
      job,
      view: viewIdSchema,
      /** Only these entries, in any order; all of the view when null. */
      entities: z.array(entityIdSchema).nullable(),
      /** With `entities`: only these links among them; all when null. */
      links: z.array(linkIdSchema).nullable().default(null),
      /** Another layout than the view's own, which stays as it is; null: the view's own. */
      layout: layoutChoiceSchema.nullable().default(null),
      /** How the view is looked at where that is not saved; null: as it is saved. */
      look: lookSchema.nullable().optional(),
      /** Of which state of the map, where it is not the map as it is recorded. */
      at: lookingSchema.nullable().optional(),
      /** True: work out every place anew but those of pinned entries. False: keep the places that are stored and fill in the rest. */
      afresh: z.boolean(),
    }),
    z.strictObject({ places: z.array(placeSchema) }),
  ),
  'analysis.run': define(
    'read',
    'Works a measure out over the map. Reports progress under the job, and can be cancelled by it.',
    analysisParamsSchema,
    analysisResultSchema,
  ),
  'analysis.measures': define(
    'read',
    'Works measures out as rules and filters read them. Reports progress under the job, and can be cancelled by it.',
    measuresParamsSchema,
    measuresResultSchema,
  ),
  'expectation.check': define(
    'read',
    'Checks the expectations that are on, or one rule. Reports progress under the job, and can be cancelled by it.',
    checkParamsSchema,
    checkResultSchema,
  ),
  'person.record': define(
    'read',
    'Everything held about a person, as a JSON file with headings in plain words.',
    personRecordParamsSchema,
    personRecordResultSchema,
  ),
  'person.erase': define(
    'write',
    'Erases a person from the map, its history and backups beside the file, or says what that would do. No undo.',
    personEraseParamsSchema,
    erasureSchema,
  ),
  'job.cancel': define('app', 'Stops a job that is under way.', z.strictObject({ job }), nothing),
  'source.read': define(
    'read',
    'Reads a document (text, Markdown, Word, PDF, a transcript) to plain text, with marks for its headings and pages.',
    z.strictObject({ job, file: filePayloadSchema }),
    z.strictObject({ title: z.string(), text: z.string() }),
  ),
  ...exchangeRequests,
} as const satisfies { readonly [Name in RequestName]: RequestDefinition };

export type RequestParams<Name extends RequestName> = z.input<(typeof requests)[Name]['params']>;
export type RequestResult<Name extends RequestName> = z.output<(typeof requests)[Name]['result']>;
