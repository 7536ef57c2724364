// Questionnaires there and back: forms as they are sent out, filled in as people do, and brought back all at once.

import { expect, test } from 'vitest';
import { readSources } from '../../../electron/workers/reading/read-sources.ts';
import { writeSurveyForm } from '../../../electron/writers/survey-form.ts';
import type { Receipt } from '../../../shared/contract/receipt.ts';
import { planEdit } from '../../../shared/edits/index.ts';
import { formsOf } from '../../../shared/exchange/survey/form.ts';
import { applyChanges } from '../../../shared/model/change.ts';
import { problemsOfMap } from '../../../shared/model/invariants.ts';
import { responsesOf, saySurveys } from '../../../shared/model/knowledge/response.ts';
import { sidesDiffer, sidesOf } from '../../../shared/model/knowledge/sides.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { sequenceOfIds } from '../../../shared/util/uuid.ts';
import { type Cells, filledForm } from '../../support/filled-form.ts';
import { entityNamed, importInto, newMap } from '../../unit/exchange/import/harness.ts';

const NAMES = ['Vision 31', 'Strong Communities Board', '=Danger & Co', 'Sale Forum'];
let calls = 0;
const context = () => ({
  now: '2026-01-02T03:04:05Z',
  today: '2026-01-02',
  newId: sequenceOfIds(`survey ${++calls}`, Date.UTC(2026, 1, calls)),
});

/** A map whose entries are all asked about each other, with a form each. */
async function sentOut(isShared = false): Promise<{ map: MapData; forms: Map<string, Uint8Array> }> {
  const { map: start } = importInto(newMap, { 'e.csv': ['name', ...NAMES] });
  const ids = [...start.entity.keys()];
  const input = { title: 'Who talks to whom', asked: ids, about: ids };
  const outcome = planEdit(start, { edit: 'survey.prepare', input }, context());
  if (!outcome.ok) throw new Error(outcome.error.message);
  const map = applyChanges(start, outcome.value.changes);
  const [survey] = map.survey.values();
  if (!survey) throw new Error('no survey');
  const forms = new Map<string, Uint8Array>();
  for (const form of formsOf(map, survey, isShared))
    forms.set(form.respondent ?? 'anybody', await writeSurveyForm(form));
  return { map, forms };
}

/** Answers by whom they speak of, in the columns behind the name. */
const answering =
  (answers: Readonly<Record<string, readonly string[]>>) =>
  (cells: Cells): Cells =>
    cells.map((row) => {
      const said = answers[(row[0] ?? '').replace(/^'/, '')];
      return said ? row.map((cell, column) => said[column - 1] ?? cell) : row;
    });

function bringBack(map: MapData, files: Readonly<Record<string, Uint8Array>>, skipRejected = false) {
  const read = readSources(
    Object.entries(files).map(([name, bytes]) => ({
      name: `${name}.xlsx`,
      mediaType: '',
      base64: Buffer.from(bytes).toString('base64'),
    })),
    { format: null, createMissing: false, skipRejected },
  );
  if (!read.ok) throw new Error(read.error.message);
  const outcome = planEdit(map, read.value, context());
  if (!outcome.ok) return { map, receipt: (outcome.error.details as { receipt: Receipt }).receipt };
  const after = applyChanges(map, outcome.value.changes);
  expect(problemsOfMap(after)).toEqual([]);
  return { map: after, receipt: outcome.value.report as Receipt };
}

const between = (map: MapData, a: string, b: string) => {
  const ends = [entityNamed(map, a).id, entityNamed(map, b).id];
  const found = [...map.link.values()].filter(({ from, to }) => ends.includes(from) && ends.includes(to));
  expect(found.length).toBeLessThan(2);
  return found[0];
};

const form = (forms: Map<string, Uint8Array>, who: string): Uint8Array => {
  const found = forms.get(who);
  if (!found) throw new Error(`no form of ${who}`);
  return found;
};

test('both sides, one side, against each other, and nobody: what each said is kept', async () => {
  const { map, forms } = await sentOut();
  expect([...forms.keys()].sort()).toEqual([...NAMES].sort());
  const after = bringBack(map, {
    vision: filledForm(
      form(forms, 'Vision 31'),
      answering({
        'Strong Communities Board': ['Yes', 'Weekly', 'Email', 'Meeting', '', '4 Good', 'More', 'Good chair'],
        'Sale Forum': ['Yes', 'Monthly'],
        '=Danger & Co': ['No', '', '', '', '', '', 'Start'],
      }),
    ),
    board: filledForm(
      form(forms, 'Strong Communities Board'),
      answering({ 'Vision 31': ['Yes', 'Monthly', 'Telephone', '', '', '2'], '=Danger & Co': ['yes'] }),
    ),
    forum: filledForm(form(forms, 'Sale Forum'), answering({ 'Vision 31': ['No'] })),
  });
  expect(after.receipt).toMatchObject({ rejected: [], ambiguous: [], links: { added: 3 } });
  const both = between(after.map, 'Vision 31', 'Strong Communities Board');
  expect(both).toMatchObject({ confirmedBy: 'both', direction: 'both', frequency: 'monthly', quality: 2 });
  expect(new Set(both?.methods)).toEqual(new Set(['email', 'meeting', 'telephone']));
  const sides = sidesOf(after.map, both as never);
  const said = Object.values(sides).map((side) => (side.says === 'yes' ? side.reported : null));
  expect(said).toContainEqual({ methods: ['email', 'meeting'], frequency: 'weekly', quality: 4, wish: 'more' });
  expect(said).toContainEqual({ methods: ['telephone'], frequency: 'monthly', quality: 2, wish: null });
  expect(sidesDiffer(sides)).toBe(true);
  expect(between(after.map, 'Vision 31', 'Sale Forum')).toMatchObject({ confirmedBy: 'disputed' });
  // One said No and the other has not answered: no link, and that is known.
  expect(between(after.map, 'Vision 31', '=Danger & Co')).toBeUndefined();
  const one = between(after.map, 'Strong Communities Board', '=Danger & Co');
  expect(one?.confirmedBy).toBe(one?.from === entityNamed(map, 'Strong Communities Board').id ? 'from' : 'to');
  // A blank row and a missing form are unknown.
  expect(between(after.map, 'Sale Forum', 'Strong Communities Board')).toBeUndefined();
  const [response] = responsesOf(after.map);
  expect(response).toMatchObject({ asked: 4, answered: 3, waiting: [entityNamed(map, '=Danger & Co').id] });
  expect(saySurveys(after.map)).toContain(
    '3 of 4 asked answered (75%); links of those who did not answer are unknown.',
  );
  // The same forms once more change nothing.
  const forum = filledForm(form(forms, 'Sale Forum'), answering({ 'Vision 31': ['No'] }));
  expect(bringBack(after.map, { forum }).receipt.applied).toBe(false);
});

test('in whatever turns the forms come back, the links are the same', async () => {
  const { map, forms } = await sentOut();
  const vision = filledForm(form(forms, 'Vision 31'), answering({ 'Sale Forum': ['No'] }));
  const forum = filledForm(form(forms, 'Sale Forum'), answering({ 'Vision 31': ['Yes', 'Daily', 'Email'] }));
  const told = ({ map: after }: { map: MapData }) => {
    const link = between(after, 'Vision 31', 'Sale Forum');
    return { ...link, id: null };
  };
  const together = told(bringBack(map, { vision, forum }));
  expect(together).toMatchObject({ confirmedBy: 'disputed', frequency: 'daily' });
  expect(told(bringBack(bringBack(map, { vision }).map, { forum }))).toEqual(together);
  expect(told(bringBack(bringBack(map, { forum }).map, { vision }))).toEqual(together);
});

test('a corrected form takes the place of the first: Yes for No, and No for Yes', async () => {
  const { map, forms } = await sentOut();
  const says = (who: string, about: string, ...answers: string[]) =>
    filledForm(form(forms, who), answering({ [about]: answers }));
  const first = bringBack(map, {
    a: says('Vision 31', 'Sale Forum', 'Yes', 'Weekly'),
    b: says('Sale Forum', 'Vision 31', 'No'),
  }).map;
  const agreed = bringBack(first, { b: says('Sale Forum', 'Vision 31', 'Yes', 'Monthly') }).map;
  expect(between(agreed, 'Vision 31', 'Sale Forum')).toMatchObject({ confirmedBy: 'both', frequency: 'monthly' });
  const denied = bringBack(agreed, { a: says('Vision 31', 'Sale Forum', 'No') }).map;
  expect(between(denied, 'Vision 31', 'Sale Forum')).toMatchObject({ confirmedBy: 'disputed', frequency: 'monthly' });
});

test('what somebody has recorded of a link stays, and a link written the other way round is the same one', async () => {
  const { map, forms } = await sentOut();
  const lines = ['from,to,type,frequency,confirmed_by', 'Sale Forum,Vision 31,communicates with,Quarterly,from'];
  const known = importInto(map, { 'l.csv': lines }).map;
  const vision = filledForm(form(forms, 'Vision 31'), answering({ 'Sale Forum': ['Yes', 'Daily', 'Email'] }));
  const { map: after, receipt } = bringBack(known, { vision });
  expect(receipt.links).toMatchObject({ added: 0, updated: 1 });
  expect(between(after, 'Vision 31', 'Sale Forum')).toMatchObject({
    direction: 'forward',
    frequency: 'quarterly',
    methods: ['email'],
    confirmedBy: 'both',
  });
});

test('rows in another order, gone, or added; cells left blank; and words that are in no list', async () => {
  const { map, forms } = await sentOut();
  const messy = filledForm(form(forms, 'Vision 31'), (cells) => {
    const filled = answering({
      'Sale Forum': ['', 'Weekly', 'Carrier pigeon'],
      '=Danger & Co': ['Yes', 'now and then'],
    })(cells);
    const [head, rows] = [filled.slice(0, 4), filled.slice(4).filter((row) => (row[0] ?? '') !== '')];
    const kept = rows.filter(([name]) => name !== 'Strong Communities Board').toReversed();
    return [...head, ...kept, ['strong communities  board', 'No'], ['Nobody Known', 'Yes'], ['Sale Forum', 'Perhaps']];
  });
  const refused = bringBack(map, { messy });
  expect(refused.map).toBe(map);
  expect(refused.receipt.rejected.map(({ row, column }) => [row, column])).toEqual([
    [6, 'How often?'],
    [8, 'Who'],
    [9, 'Do you communicate with them?'],
  ]);
  const { map: after, receipt } = bringBack(map, { messy }, true);
  expect(receipt.vocabularyAdded).toEqual([{ vocabulary: 'method', label: 'Carrier pigeon' }]);
  // How often was said, and so that there is contact.
  expect(between(after, 'Vision 31', 'Sale Forum')).toMatchObject({ frequency: 'weekly', methods: ['carrier-pigeon'] });
  const [survey] = after.survey.values();
  const board = entityNamed(after, 'Strong Communities Board').id;
  expect(survey?.answers[0]?.no.map(({ about }) => about)).toEqual([board]);
});

test('in one form for all people pick themselves; where nobody is picked, every answer is refused', async () => {
  const { map, forms } = await sentOut(true);
  const pick = (who: string) => (cells: Cells) =>
    answering({ 'Vision 31': ['Yes', 'Daily'] })(cells.map((row, at) => (at === 1 ? ['Answers of', who] : row)));
  const shared = form(forms, 'anybody');
  const { map: after } = bringBack(map, { forum: filledForm(shared, pick('Sale Forum')) });
  expect(between(after, 'Vision 31', 'Sale Forum')).toMatchObject({ frequency: 'daily' });
  const { receipt } = bringBack(map, { nobody: filledForm(shared, pick('')) });
  expect(receipt.rejected.map(({ reason }) => reason)).toEqual(['it does not say whose answers these are']);
});

test('a form that lost the line that says whose it is, is refused with what to do', async () => {
  const { map, forms } = await sentOut();
  const bare = filledForm(form(forms, 'Vision 31'), (cells) =>
    answering({ 'Sale Forum': ['Yes'] })(cells.map((row, at) => (at === 2 ? [''] : row))),
  );
  expect(() => bringBack(map, { bare })).toThrow(
    /“bare\.xlsx” \(sheet “Answers”\) is a questionnaire without the line that begins “threadmap-survey”.*Copy that line back/,
  );
});

test('the receipt says who has answered and who has not', async () => {
  const { map, forms } = await sentOut();
  const forum = filledForm(form(forms, 'Sale Forum'), answering({ 'Vision 31': ['Yes'] }));
  const { receipt } = bringBack(map, { forum });
  expect(receipt.surveys).toEqual([
    {
      title: 'Who talks to whom',
      asked: 4,
      answered: [{ id: entityNamed(map, 'Sale Forum').id, name: 'Sale Forum' }],
      waiting: ['=Danger & Co', 'Strong Communities Board', 'Vision 31'].map((name) => ({
        id: entityNamed(map, name).id,
        name,
      })),
    },
  ]);
});

test('two files that answer for the same one, and differently, are not guessed between', async () => {
  const { map, forms } = await sentOut();
  const says = (often: string) => filledForm(form(forms, 'Vision 31'), answering({ 'Sale Forum': ['Yes', often] }));
  expect(bringBack(map, { a: says('Daily'), b: says('Daily') }).receipt.rejected).toEqual([]);
  const { receipt } = bringBack(map, { a: says('Daily'), b: says('Weekly') });
  expect(receipt.rejected).toMatchObject([{ source: 'b.xlsx', reason: expect.stringContaining('“a.xlsx” row') }]);
});

test('no cell of a form runs, and the same form gives the same bytes', async () => {
  const { forms } = await sentOut();
  const { forms: again } = await sentOut();
  expect(again.size).toBe(forms.size);
  filledForm(form(forms, 'Vision 31'), (cells) => {
    expect(cells.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    expect(cells.flat()).toContain("'=Danger & Co");
    return cells;
  });
});
