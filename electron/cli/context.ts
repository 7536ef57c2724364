import { realpathSync } from 'node:fs';
import { applicationRoot } from '../page/locations.ts';

/** What a command knows of where it was typed, and how it speaks before it is done. */
export type Context = {
  /** The folder that relative paths start from. */
  readonly folder: string;
  readonly isJson: boolean;
  /** A line on standard output, at once. */
  readonly say: (line: string) => void;
  /** How far slow work has come. */
  readonly progress: (done: number | null, message: string) => void;
};

/** Where the user stands. `npm run` changes into the project's folder first, and leaves a note of where it was called. */
export function standingFolder(environment: NodeJS.ProcessEnv, folder: string): string {
  const called = environment.npm_lifecycle_event === 'threadmap' ? environment.INIT_CWD : undefined;
  return called !== undefined && isProjectFolder(folder) ? called : folder;
}

function isProjectFolder(folder: string): boolean {
  return realpathSync(folder) === realpathSync(applicationRoot);
}
