import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { failure } from '../../../shared/contract/errors.ts';
import { endOnlyBetweenWrites } from '../between-writes.ts';
import { writeTrouble } from './file-trouble.ts';

export type Written = {
  /** Where it goes, as it was typed. */
  readonly given: string;
  readonly bytes: Uint8Array;
};

/**
 * Refuses a place where nothing can be written, before any work is done for it.
 * @param map the map file, which is no place to write to
 */
export function checkPlace(folder: string, given: string, map: string): void {
  attempt(given, () => lookAt(folder, given, map));
}

function lookAt(folder: string, given: string, map: string): void {
  const path = resolve(folder, given);
  const parent = statSync(dirname(path), { throwIfNoEntry: false });
  if (!parent?.isDirectory()) {
    throw failure('file-unwritable', `${given} could not be written: there is no folder ${dirname(path)}.`, { path });
  }
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isDirectory())
    throw failure('file-unwritable', `${given} is a folder. Give the name of a file.`, { path });
  if (there && !there.isFile()) {
    throw failure('file-unwritable', `${given} is not an ordinary file. Choose another name.`, { path });
  }
  if (there && realpathSync(path) === realpathSync(resolve(folder, map))) {
    throw failure('refused', `${given} is the map itself. Choose another name.`, { path });
  }
}

/**
 * Writes all of the files or none: whole under other names first, so that no half-written one is ever to be seen. A signal that comes while
 * it writes ends the process after that.
 */
export function writeFiles(folder: string, files: readonly Written[]): void {
  const unfinished: { readonly given: string; readonly from: string; readonly to: string }[] = [];
  const stopWaiting = endOnlyBetweenWrites();
  try {
    for (const { given, bytes } of files) {
      const to = target(resolve(folder, given));
      const from = join(dirname(to), `.${basename(to).slice(0, 100)}.${randomBytes(4).toString('hex')}.part`);
      unfinished.push({ given, from, to });
      attempt(given, () => writeThrough(from, bytes));
    }
    for (const { given, from, to } of unfinished) attempt(given, () => renameSync(from, to));
  } finally {
    for (const { from } of unfinished) rmSync(from, { force: true });
    // Signals are handed over between two turns: one that came meanwhile is heard before nobody listens any more.
    setImmediate(stopWaiting);
  }
}

/** A link keeps being a link: what it leads to is replaced. */
function target(path: string): string {
  return statSync(path, { throwIfNoEntry: false }) ? realpathSync(path) : path;
}

/** Onto the disk, not only on its way there: the name that it gets next must never stand for an empty file. */
function writeThrough(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function attempt(given: string, action: () => void): void {
  try {
    action();
  } catch (error) {
    throw writeTrouble(error, given);
  }
}
