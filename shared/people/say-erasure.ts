// What an erasure did, or would do, in sentences: for the command line and the window.
import type { ErasureTold } from '../contract/people.ts';
import { countOf } from '../util/count-of.ts';

const NOUNS: Readonly<Record<string, readonly [string, string]>> = {
  entity: ['entry', 'entries'],
  link: ['link', 'links'],
  source: ['source', 'sources'],
  evidence: ['piece of evidence', 'pieces of evidence'],
  assessment: ['rating', 'ratings'],
  engagement: ['engagement record', 'engagement records'],
  survey: ['questionnaire', 'questionnaires'],
  plan: ['plan', 'plans'],
  view: ['view', 'views'],
  position: ['place in a view', 'places in views'],
  snapshot: ['snapshot', 'snapshots'],
  expectation: ['expectation', 'expectations'],
  receipt: ['record of an import', 'records of imports'],
  mapping: ['mapping of columns', 'mappings of columns'],
  notSame: ['pair that is not the same', 'pairs that are not the same'],
  ruleSet: ['rule set', 'rule sets'],
  setting: ['setting', 'settings'],
  term: ['word', 'words'],
  customField: ['field', 'fields'],
};

function sayCounts(counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts).map(([kind, count]) => {
    const [one, many] = NOUNS[kind] ?? [kind, kind];
    return countOf(count, one, many);
  });
  const last = parts.pop();
  return last === undefined ? 'nothing' : parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
}

const isEmpty = (counts: Readonly<Record<string, number>>): boolean => Object.keys(counts).length === 0;

/** One sentence a line. @param isToCome as it will be, not as it was */
export function sayErasure(told: ErasureTold, isToCome: boolean): string[] {
  const { keeps, wasInMap, removed, rewritten, steps, look, namesakes, backups, copies } = told;
  const was = (done: string, toCome: string): string => (isToCome ? toCome : done);
  const lines: string[] = [];
  if (!wasInMap) lines.push('The person was no longer in the map, only in its history.');
  if (keeps === 'role')
    lines.push(
      was(
        'Their name and free text are gone; the role, links and ratings stay.',
        'Their name and free text will go; the role, links and ratings stay.',
      ),
    );
  if (!isEmpty(removed)) lines.push(`${was('Gone', 'Will go')}: ${sayCounts(removed)}.`);
  if (!isEmpty(rewritten))
    lines.push(`${was('Kept, without the person', 'Will stay, without the person')}: ${sayCounts(rewritten)}.`);
  const touched = steps.emptied + steps.rewritten;
  if (touched > 0)
    lines.push(
      `${countOf(touched, 'step', 'steps')} of the history ${touched === 1 ? was('no longer holds', 'will no longer hold') : was('no longer hold', 'will no longer hold')} anything of the person; everything else can still be taken back.`,
    );
  const backupsThat = (were: ErasureTold['backups'][number]['outcome']) =>
    backups.filter(({ outcome }) => outcome === were);
  const [changed, deleted, unreadable] = [backupsThat('rewritten'), backupsThat('deleted'), backupsThat('unreadable')];
  if (changed.length > 0)
    lines.push(
      `${was('Rewritten', 'Will be rewritten')} beside the file: ${changed.map(({ file }) => file).join(', ')}.`,
    );
  if (deleted.length > 0)
    lines.push(
      `${was('Deleted', 'Will be deleted')} beside the file, since their older form cannot be rewritten: ${deleted.map(({ file }) => file).join(', ')}.`,
    );
  if (unreadable.length > 0)
    lines.push(
      `Beside the file lies what cannot be opened and may hold the person: delete it yourself if you do not need it: ${unreadable.map(({ file }) => file).join(', ')}.`,
    );
  if (copies.length > 0)
    lines.push(`The same person is in other map files of this folder, which stay as they are: ${copies.join(', ')}.`);
  if (namesakes.length > 0)
    lines.push(
      `${countOf(namesakes.length, 'other entry has', 'other entries have')} the same name: what is theirs ${was('was', 'will be')} left as it is.`,
    );
  if (look.length > 0) {
    lines.push(
      'A part of the name stands here, and may be somebody else’s. Look, and change it by hand where it is theirs:',
    );
    for (const { what, field, times } of look)
      lines.push(`  ${what}, ${field}${times > 1 ? `, ${countOf(times, 'time', 'times')}` : ''}`);
  }
  if (!isToCome)
    lines.push('It cannot be taken back. Copies that were sent or kept elsewhere are not reached from here.');
  return lines;
}
