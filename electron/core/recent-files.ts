import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeAtomically } from './atomic-file.ts';

/** How many maps the list of recent ones keeps. */
const LIMIT = 20;

const recentSchema = z.array(z.object({ path: z.string(), opened: z.string() }));
export type Recent = z.infer<typeof recentSchema>[number];

export type RecentFiles = {
  /** Newest first. */
  readonly list: () => Promise<readonly Recent[]>;
  readonly note: (path: string, opened: string) => Promise<void>;
  readonly forget: (path: string) => Promise<void>;
};

/** The maps opened lately, kept in a file of the settings folder; kept nowhere when there is no such folder. */
export function createRecentFiles(settingsFolder: string | null): RecentFiles {
  if (settingsFolder === null) {
    return { list: () => Promise.resolve([]), note: () => Promise.resolve(), forget: () => Promise.resolve() };
  }
  const file = join(settingsFolder, 'recent-maps.json');
  // One change at a time, so that two windows opening maps at once lose neither.
  let last: Promise<unknown> = Promise.resolve();
  const read = async (): Promise<Recent[]> => {
    try {
      return recentSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    } catch {
      // Missing or spoilt: an empty list is no loss worth stopping for.
      return [];
    }
  };
  const change = (alter: (list: readonly Recent[]) => readonly Recent[]): Promise<void> => {
    const next = last.then(async () => {
      await writeAtomically(file, `${JSON.stringify(alter(await read()), null, 2)}\n`);
    });
    last = next.catch(() => undefined);
    return next;
  };
  const without = (list: readonly Recent[], path: string) => list.filter((item) => item.path !== path);
  return {
    list: () => last.then(read),
    note: (path, opened) => change((list) => [{ path, opened }, ...without(list, path)].slice(0, LIMIT)),
    forget: (path) => change((list) => without(list, path)),
  };
}
