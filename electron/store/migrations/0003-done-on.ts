import type { Migration } from './migration.ts';

/** When the next step of a contact was done. Records in the log have the field too, so that taking back and bringing back work as before. */
export const migration0003: Migration = {
  version: 3,
  name: 'done-on',
  sql: `
ALTER TABLE engagement ADD COLUMN done_on TEXT;
UPDATE step_change SET after = json_set(after, '$.doneOn', NULL)
  WHERE record = 'engagement' AND before IS NULL AND after IS NOT NULL;
UPDATE step_change SET before = json_set(before, '$.doneOn', NULL)
  WHERE record = 'engagement' AND after IS NULL AND before IS NOT NULL;
`,
};
