// The shape of a database as text, for comparing: every table, column, index and reference, whatever the spacing of its SQL.
import type Database from 'better-sqlite3';

export function schemaOf(db: Database.Database): string {
  const rows = db
    .prepare(
      "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type DESC, name",
    )
    .pluck()
    .all() as string[];
  return `${rows.map((sql) => `${sql.replace(/\s+/g, ' ').replace(/\( /g, '(').replace(/ \)/g, ')').replace(/, /g, ',\n  ')};`).join('\n\n')}\n`;
}
