import { migration0001 } from './0001-first.ts';
import { migration0002 } from './0002-surveys.ts';
import { migration0003 } from './0003-done-on.ts';
import type { Migration } from './migration.ts';

/** Every step, oldest first. Only ever added to. */
export const MIGRATIONS: readonly Migration[] = [migration0001, migration0002, migration0003];

/** The version of files that this program writes. */
export const SCHEMA_VERSION = MIGRATIONS.at(-1)?.version ?? 0;
