import type { Migration } from './migration.ts';

/** What migrating needs of a connection. */
type Target = {
  readonly exec: (sql: string) => unknown;
  readonly pragma: (text: string, options?: { simple: boolean }) => unknown;
};

/** Brings a file up to the newest version, in the transaction that the caller holds. Gives the versions it went through. */
export function migrate(db: Target, migrations: readonly Migration[]): number[] {
  const from = Number(db.pragma('user_version', { simple: true }));
  const pending = migrations.filter(({ version }) => version > from);
  for (const { version, sql } of pending) {
    db.exec(sql);
    db.pragma(`user_version = ${version}`);
  }
  return pending.map(({ version }) => version);
}
