import { basename } from 'node:path';
import { type AppError, AppFailure } from '../../shared/contract/errors.ts';
import type { Keeps } from '../../shared/people/erasing.ts';
import { createMentions } from '../../shared/people/mentions.ts';
import { type ErasureReceipt, planErasure, together } from '../../shared/people/plan-erasure.ts';
import { type Whose, whoIs } from '../../shared/people/whose.ts';
import { type Result, succeed } from '../../shared/util/result.ts';
import { filesBeside, othersWith, remove, textsOfDatabase } from './backups-beside.ts';
import { identifyFile } from './header.ts';
import { SCHEMA_VERSION } from './migrations/index.ts';
import { openStore } from './open.ts';
import type { MapStore } from './store.ts';

/** Erasing somebody from a map file and from what Threadmap put beside it. */

export type BackupOutcome = {
  /** Its name, without the folder. */
  readonly file: string;
  /** rewritten: without the person; deleted: of an older form, which cannot be rewritten; untouched: the person is not in it; unreadable: left, since nobody can tell. */
  readonly outcome: 'rewritten' | 'deleted' | 'untouched' | 'unreadable';
};

export type ErasedEverywhere = ErasureReceipt & {
  readonly backups: readonly BackupOutcome[];
  /** Other map files in the folder that hold the same person: nothing was done to them. */
  readonly copies: readonly string[];
};

export type EraseOptions = {
  /** An id, or the exact name. */
  readonly who: string;
  readonly keeps: Keeps;
  /** Only says what would be done. */
  readonly dryRun: boolean;
  readonly now: string;
};

/**
 * Backups first, the map last: whatever stops it in between, the person is still in the map, and erasing them again finishes it.
 * Each file by itself is changed at once or not at all.
 */
export function eraseEverywhere(store: MapStore, options: EraseOptions): Result<ErasedEverywhere, AppError> {
  const { who, keeps, dryRun, now } = options;
  const asked = whoIs(store.map(), store.log(), who);
  if (!asked.ok) return asked;
  const id = asked.value.entity?.id ?? [...asked.value.ids][0] ?? who;
  const beside = filesBeside(store.path);
  const found = beside.backups.map((path) => openBackup(path, dryRun));
  const opened = found.flatMap(({ backup }) => (backup ? [backup] : []));
  try {
    // A backup may know them by names that the map has forgotten, and the other way round.
    const elsewhere = opened.map((backup) => whoIs(backup.map(), backup.log(), id)).filter((each) => each.ok);
    const also = [asked.value, ...elsewhere.map(({ value }) => value)];
    const backups = found.map(({ path, backup, isOld }): BackupOutcome => {
      if (backup) return { file: basename(path), outcome: eraseBackup(backup, also, keeps, dryRun, now) };
      return { file: basename(path), outcome: isOld ? deleteOld(path, also, dryRun) : 'unreadable' };
    });
    if (!dryRun) for (const path of beside.leftovers) remove(path);
    const plan = (...[map, history]: Parameters<Parameters<MapStore['erase']>[0]>) =>
      planErasure(map, history, id, keeps, also);
    const done = dryRun ? planned(plan(store.map(), store.log())) : store.erase(plan, now);
    if (!done.ok) return done;
    const { ids } = together(asked.value, also);
    const copies = keeps === 'nothing' ? othersWith(store.path, ids).map((path) => basename(path)) : [];
    return succeed({ ...done.value, backups, copies });
  } finally {
    for (const backup of opened) backup.close();
  }
}

type Found = { readonly path: string; readonly backup: MapStore | null; readonly isOld: boolean };

/** A file of an older form is not brought up to date: it would no longer be what it is kept for. */
function openBackup(path: string, dryRun: boolean): Found {
  try {
    const isOld = identifyFile(path, SCHEMA_VERSION).schemaVersion < SCHEMA_VERSION;
    return { path, backup: isOld ? null : openStore(path, { readOnly: dryRun }), isOld };
  } catch (error) {
    if (!(error instanceof AppFailure)) throw error;
    return { path, backup: null, isOld: false };
  }
}

function planned(plan: ReturnType<typeof planErasure>): Result<ErasureReceipt, AppError> {
  return plan.ok ? succeed(plan.value.receipt) : plan;
}

function eraseBackup(
  backup: MapStore,
  also: readonly Whose[],
  keeps: Keeps,
  dryRun: boolean,
  now: string,
): BackupOutcome['outcome'] {
  let isIn = false;
  const plan = (...[map, history]: Parameters<Parameters<MapStore['erase']>[0]>) => {
    const erasure = planErasure(map, history, null, keeps, also);
    if (erasure.ok) isIn = erasure.value.changes.length > 0 || erasure.value.steps.length > 0;
    return erasure;
  };
  if (dryRun) plan(backup.map(), backup.log());
  else backup.erase(plan, now);
  return isIn ? 'rewritten' : 'untouched';
}

/** A file of an older form is only ever looked at. */
function deleteOld(path: string, also: readonly Whose[], dryRun: boolean): BackupOutcome['outcome'] {
  const [first, ...more] = also;
  if (!first) return 'untouched';
  const { ids, known } = together(first, more);
  const mentions = createMentions(known);
  for (const text of textsOfDatabase(path)) {
    if (![...ids].some((id) => text.includes(id)) && mentions.find(text).length === 0) continue;
    if (!dryRun) remove(path);
    return 'deleted';
  }
  return 'untouched';
}
