/** One step from a version of the file to the next. Never changed once shipped: it imports nothing and spells everything out. */
export type Migration = {
  /** What user_version is afterwards. */
  readonly version: number;
  readonly name: string;
  /** Statements, run in one transaction with all other pending migrations. */
  readonly sql: string;
};
