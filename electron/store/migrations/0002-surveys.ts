import type { Migration } from './migration.ts';

/** Questionnaires: who was asked about whom, who has answered, and who said that there is no link. */
export const migration0002: Migration = {
  version: 2,
  name: 'surveys',
  sql: `
CREATE TABLE survey (
  id TEXT PRIMARY KEY NOT NULL,
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  link_type TEXT NOT NULL REFERENCES link_type (id) DEFERRABLE INITIALLY DEFERRED,
  asked TEXT NOT NULL CHECK (json_valid(asked)),
  about TEXT NOT NULL CHECK (json_valid(about)),
  form TEXT NOT NULL CHECK (json_valid(form)),
  answers TEXT NOT NULL CHECK (json_valid(answers))
) STRICT;
CREATE INDEX survey_source ON survey (source);
`,
};
