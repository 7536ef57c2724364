// Brings tables of contacts in: who was met, when, what was said and what comes next.

import { readAttachment } from '../engagement/attachments.ts';
import { methodCalled } from '../engagement/methods.ts';
import { type Read, readDate, readLine, readYesNo } from '../exchange/tables/cells.ts';
import type { Engagement } from '../model/engagement.ts';
import { recordIdSchema } from '../model/ids.ts';
import { shownName } from '../model/words.ts';
import { sayDate } from '../util/dates.ts';
import { foldText } from '../util/fold.ts';
import { refuse, succeed } from '../util/result.ts';
import { engagementSpec } from './engagement-specs.ts';
import { fieldChanges, given, type Importing, makeIfMissing } from './import-context.ts';
import { createPeople } from './import-people.ts';
import { type Row, readText } from './import-rows.ts';

const DONE = new Set(['done', 'complete', 'completed', 'closed', 'finished']);
const NOT_DONE = new Set([
  'open',
  'outstanding',
  'not started',
  'not done',
  'in progress',
  'ongoing',
  'due',
  'overdue',
]);

/** Whether it is done; some lists say only when. */
function readDone(text: string): Read<{ readonly isDone: boolean; readonly doneOn?: string }> {
  const word = foldText(text);
  if (DONE.has(word)) return succeed({ isDone: true });
  if (NOT_DONE.has(word)) return succeed({ isDone: false });
  const said = readYesNo(text);
  if (said.ok) return succeed({ isDone: said.value });
  const date = readDate(text);
  return date.ok ? succeed({ isDone: true, doneOn: date.value }) : said;
}

function readAttachments(text: string): Read<string[]> {
  const all: string[] = [];
  for (const each of text.split(/[|\n]/).filter((part) => part.trim() !== '')) {
    const read = readAttachment(each);
    if (!read.ok) return refuse(read.error.replace(/\.$/, ''));
    all.push(read.value);
  }
  return succeed(all);
}

/** So many of those who were met are named in the receipt. */
const NAMED = 3;

export function importEngagements(importing: Importing, rows: readonly Row[]): void {
  if (rows.length === 0) return;
  const { draft, receipt, words, context } = importing;
  const people = createPeople(importing);
  const byId = new Map<string, string>();
  const byKey = new Map<string, string>();
  const know = (record: Engagement): void => {
    for (const id of [record.id, ...record.externalIds]) byId.set(id, record.id);
    if (!byKey.has(keyOf(record))) byKey.set(keyOf(record), record.id);
  };
  for (const record of draft.base.engagement.values()) know(record);
  const plans = new Map([...draft.base.plan.values()].map(({ id, name }) => [foldText(name), id]));
  const readPlan = (text: string): Read<string> => {
    const plan = plans.get(foldText(text));
    return plan === undefined ? refuse(`“${text}” is no plan of this map`) : succeed(plan);
  };
  /** Events of calendars that are still to come, by their file. */
  const toCome = new Map<string, number>();

  const nameOf = ({ met, date }: Engagement): string => {
    const names = met.slice(0, NAMED).flatMap((id) => draft.get('entity', id) ?? []);
    const more = met.length - names.length;
    return `Contact with ${names.map(shownName).join(', ')}${more > 0 ? ` and ${more} more` : ''}, ${sayDate(date)}`;
  };

  const takeRow = (row: Row): void => {
    importing.step();
    importing.step();
    const date = row.read('date', readDate);
    if (row.text('date') === '') row.complain('date', 'a date is missing');
    const who = people.of(row);
    if (who.isCalendar && date !== undefined && date > context.today) {
      toCome.set(row.table.source, (toCome.get(row.table.source) ?? 0) + 1);
      return;
    }
    const id = row.text('id');
    const next = row.read('next', readText);
    const done = row.read('done', readDone);
    const doneOn = row.read('done_on', readDate) ?? done?.doneOn;
    if (doneOn !== undefined && done?.isDone === false)
      row.complain('done_on', `it has a day, and “${row.text('done')}” says that it is not done`);
    const fields: Partial<Engagement> = given({
      date,
      method: row.read('method', (text) => words.term('method', methodCalled(readLine(text)))),
      byWords: who.byWords ?? undefined,
      topic: row.read('topic', readText),
      said: row.read('said', readText),
      feedback: row.read('feedback', readText),
      next,
      owner: row.read('owner', readText),
      due: row.read('due', readDate),
      isDone: doneOn === undefined ? done?.isDone : true,
      doneOn: done?.isDone === false ? null : doneOn,
      attachments: row.read('attachments', readAttachments),
      plan: row.read('plan', readPlan),
      restricted: row.read('restricted', readYesNo),
    }) as Partial<Engagement>;
    if (row.isBad() || date === undefined) {
      row.report(receipt);
      return;
    }
    for (const each of [...who.met, ...who.by]) makeIfMissing(importing, each);
    const isNewUuid = !byId.has(id) && recordIdSchema.safeParse(id).success;
    const fresh = engagementSpec.complete(
      draft.base,
      {
        id: (isNewUuid ? id : context.newId()) as Engagement['id'],
        externalIds: id === '' || isNewUuid ? [] : [id],
        met: [...who.met] as Engagement['met'],
        by: [...who.by] as Engagement['by'],
        ...fields,
      },
      context,
    );
    const target = byId.get(id) ?? (id === '' ? byKey.get(keyOf(fresh)) : undefined);
    const before = target === undefined ? undefined : draft.get('engagement', target);
    // Blank cells never erase: who was met stays where the row says nobody else.
    const after: Engagement = before
      ? { ...before, ...fields, met: fresh.met, by: fresh.by.length > 0 ? fresh.by : before.by }
      : fresh;
    const isSame = before !== undefined && fieldChanges(before, after).length === 0;
    if (!isSame) draft.put('engagement', after);
    know(after);
    const outcome = before ? (isSame ? 'unchanged' : 'updated') : 'added';
    receipt.countOther('engagement', outcome);
    receipt.contact(row.where(null), { id: after.id, name: nameOf(after) }, outcome, fieldChanges(before, after));
  };

  for (const row of rows) takeRow(row);
  for (const [source, count] of toCome)
    receipt.omit(
      `${count} ${count === 1 ? 'event' : 'events'} of ${source}`,
      `they are after ${sayDate(context.today)}: what has not happened yet is no contact`,
    );
}

/** Two rows without an id are the same contact when they say the same day, people, method and topic. */
function keyOf({ date, met, method, topic }: Engagement): string {
  return JSON.stringify([date, [...met].sort(), method, foldText(topic ?? '')]);
}
