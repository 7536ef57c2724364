import { z } from 'zod';
import { type AppError, appError } from '../contract/errors.ts';
import { type Change, previewChanges } from '../model/change.ts';
import type { MapData } from '../model/map-data.ts';
import { refuse, succeed } from '../util/result.ts';
import { copyViewEdit } from './copy-view.ts';
import type { EditContext, EditDefinition, Outcome } from './edit.ts';
import { engagementSpec, planSpec } from './engagement-specs.ts';
import { expectationEdits } from './expectations.ts';
import { houseStyleEdit } from './house-style.ts';
import { importMapEdit } from './import-map.ts';
import { importTablesEdit } from './import-tables.ts';
import { mergeEdit } from './merge/index.ts';
import { clearPlacesEdit, placeEdit } from './place.ts';
import { recordEdits } from './record-edits.ts';
import * as specs from './record-specs.ts';
import { renameSnapshotEdit, snapshotSpec, takeSnapshotEdit } from './snapshots.ts';
import { prepareSurveyEdit } from './survey.ts';

/** Every change a user can make, by name. */
export const EDITS: ReadonlyMap<string, EditDefinition<never>> = new Map(
  [
    ...recordEdits(specs.entitySpec),
    ...recordEdits(specs.linkSpec),
    ...recordEdits(specs.sourceSpec),
    ...recordEdits(specs.evidenceSpec),
    // A judgement is never overwritten: a new one is added, a mistaken one removed.
    ...recordEdits(specs.assessmentSpec).filter((edit) => !edit.name.endsWith('.update')),
    ...recordEdits(planSpec),
    ...recordEdits(engagementSpec),
    ...recordEdits(specs.viewSpec),
    ...recordEdits(specs.ruleSetSpec),
    ...recordEdits(specs.settingSpec),
    ...recordEdits(specs.kindSpec),
    ...recordEdits(specs.linkTypeSpec),
    ...recordEdits(specs.scaleSpec),
    ...recordEdits(specs.termSpec),
    ...recordEdits(specs.customFieldSpec),
    ...recordEdits(specs.notSameSpec),
    ...recordEdits(specs.surveySpec),
    // What a snapshot holds is the map's to say.
    ...recordEdits(snapshotSpec).filter((edit) => edit.name.endsWith('.remove')),
    takeSnapshotEdit as unknown as EditDefinition<never>,
    renameSnapshotEdit as unknown as EditDefinition<never>,
    ...expectationEdits,
    houseStyleEdit as unknown as EditDefinition<never>,
    prepareSurveyEdit as unknown as EditDefinition<never>,
    mergeEdit as unknown as EditDefinition<never>,
    copyViewEdit as unknown as EditDefinition<never>,
    placeEdit as unknown as EditDefinition<never>,
    clearPlacesEdit as unknown as EditDefinition<never>,
    importTablesEdit as unknown as EditDefinition<never>,
    importMapEdit as unknown as EditDefinition<never>,
  ].map((edit) => [edit.name, edit]),
);

/** One edit as a request names it. */
export const editCallSchema = z.strictObject({ edit: z.string().min(1), input: z.json() });
export type EditCall = { readonly edit: string; readonly input: unknown };

function invalid(name: string, error: z.ZodError): AppError {
  const issues = error.issues.map((issue) => ({ field: issue.path.map(String).join('.'), message: issue.message }));
  const [first] = issues;
  const where = first ? `${first.field === '' ? '' : `${first.field}: `}${first.message}` : 'it is not as expected';
  return appError('invalid', `${name} was given something it cannot use: ${where}.`, { issues });
}

/** Plans one edit on a map: checks its input, then asks the edit. */
export function planEdit(map: MapData, call: EditCall, context: EditContext): Outcome {
  const definition = EDITS.get(call.edit);
  if (!definition) return refuse(appError('invalid', `There is no edit called “${call.edit}”.`));
  const input = definition.input.safeParse(call.input);
  return input.success ? definition.plan(map, input.data, context) : refuse(invalid(call.edit, input.error));
}

/**
 * Plans several edits as one step: each sees what those before it did, and all are refused when one is.
 * @param label what the step is called in the history; by default the first edit's own label
 */
export function planEdits(map: MapData, calls: readonly EditCall[], context: EditContext, label?: string): Outcome {
  let current = map;
  const changes: Change[] = [];
  const created: string[] = [];
  const labels: string[] = [];
  let report: unknown;
  for (const call of calls) {
    const outcome = planEdit(current, call, context);
    if (!outcome.ok) return outcome;
    current = previewChanges(current, outcome.value.changes);
    changes.push(...outcome.value.changes);
    created.push(...outcome.value.created);
    labels.push(outcome.value.label);
    report ??= outcome.value.report;
  }
  const [first = 'Change'] = labels;
  const title = label ?? (labels.length > 1 ? `${first} and ${labels.length - 1} more` : first);
  return succeed({ label: title, changes, created, ...(report === undefined ? {} : { report }) });
}
