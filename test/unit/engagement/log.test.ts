import { describe, expect, it } from 'vitest';
import { planEdits } from '../../../shared/edits/index.ts';
import { buildRecord, draftOf, EMPTY_DRAFT } from '../../../shared/engagement/draft.ts';
import { newestFirst, recordsSeen, sayRecord, wordsOfRecord } from '../../../shared/engagement/log.ts';
import { byOwner, nextStepsIn, whenDue } from '../../../shared/engagement/next-steps.ts';
import { applyChanges } from '../../../shared/model/change.ts';
import { anEngagement } from '../../support/engagements.ts';
import { anEntity, editContext, mapOf } from '../../support/maps.ts';

const one = anEntity(1, { name: 'Vision 31' });
const two = anEntity(2, { name: 'Food bank' });
const map = mapOf(
  [one, two],
  [],
  [
    anEngagement(1, {
      met: [one.id],
      date: '2026-11-20',
      next: 'Send the minutes',
      owner: 'Link worker',
      due: '2026-11-25',
    }),
    anEngagement(2, { met: [two.id], date: '2026-11-24', next: 'Ring again', owner: 'link worker', due: '2026-11-29' }),
    anEngagement(3, { met: [one.id, two.id], date: '2026-11', next: 'Plan a visit', due: '2026-12' }),
    anEngagement(4, { met: [two.id], date: '2026-11-01', next: 'Think', owner: 'Chair' }),
    anEngagement(5, { met: [two.id], date: '2026-11-02', next: 'Done long ago', isDone: true, due: '2020' }),
  ],
);
const TODAY = '2026-11-26';
const given = { map, today: TODAY, newId: editContext().newId, record: null };

describe('next steps', () => {
  it('stand by when they are due: a month is overdue once its last day has passed, a week ends on Sunday', () => {
    expect(nextStepsIn(map, TODAY).map(({ record, when }) => [record.next, when])).toEqual([
      ['Send the minutes', 'overdue'],
      ['Ring again', 'this-week'],
      ['Plan a visit', 'later'],
      ['Think', 'no-date'],
    ]);
    expect(whenDue('2026-11', '2026-11-30')).toBe('this-week');
    expect(whenDue('2026-11', '2026-12-01')).toBe('overdue');
  });

  it('are of whoever has promised them, however the name is written; nobody’s come last', () => {
    const groups = byOwner(nextStepsIn(map, TODAY)).map(({ owner, steps }) => [owner, steps.length]);
    expect(groups).toEqual([
      ['Link worker', 2],
      ['Chair', 1],
      [null, 1],
    ]);
  });

  it('are those of some entries where that is asked', () => {
    expect(nextStepsIn(map, TODAY, [one.id]).map(({ record }) => record.next)).toEqual([
      'Send the minutes',
      'Plan a visit',
    ]);
  });
});

describe('the log', () => {
  it('begins with what is newest, and holds records of whom somebody is in view', () => {
    expect(newestFirst(map.engagement.values()).map(({ date }) => date)).toEqual([
      '2026-11-24',
      '2026-11-20',
      '2026-11-02',
      '2026-11-01',
      '2026-11',
    ]);
    expect(recordsSeen(map, new Set([one.id as string]))).toHaveLength(2);
  });

  it('says a record in a line and in all its words', () => {
    const [record] = recordsSeen(map, new Set([one.id as string]));
    if (!record) throw new Error('it is there');
    expect(sayRecord(map, record)).toBe('Interview with Vision 31, 20 November 2026');
    expect(wordsOfRecord(map, record)).toBe(
      'Vision 31 | Interview | Send the minutes | Link worker | 20 November 2026',
    );
  });
});

describe('a record that is written', () => {
  const draft = {
    ...EMPTY_DRAFT,
    date: 'yesterday',
    method: 'Visit',
    met: [one.id, two.id],
    due: 'Friday',
    next: 'Ring',
  };

  it('is kept with the new word for its method, as one record or one each, in one step', () => {
    for (const isEach of [false, true]) {
      const built = buildRecord({ ...draft, isEach }, given);
      if (!built.ok) throw new Error(built.why);
      const planned = planEdits(map, built.edits as never, editContext());
      if (!planned.ok) throw new Error(planned.error.message);
      const after = applyChanges(map, planned.value.changes);
      const fresh = built.ids.map((id) => after.engagement.get(id));
      expect(fresh.map((record) => record?.met)).toEqual(isEach ? [[one.id], [two.id]] : [[one.id, two.id]]);
      for (const record of fresh) {
        expect(record).toMatchObject({ date: '2026-11-25', method: 'visit', due: '2026-11-27', next: 'Ring' });
        if (record) expect(buildRecord(draftOf(record), { ...given, map: after, record })).toMatchObject({ ok: true });
      }
    }
  });

  it.each([
    [{ met: [] }, 'met', 'who was met'],
    [{ date: 'soon' }, 'date', 'not a date'],
    [{ due: 'soon' }, 'due', 'not a date'],
    [{ next: ' ' }, 'next', 'what is due'],
    [{ attachments: ['javascript:x'] }, 'attachments', 'neither an address'],
  ] as const)('says what is wrong with %j', (fields, field, words) => {
    const built = buildRecord({ ...draft, ...fields }, given);
    expect(built).toMatchObject({ ok: false, field });
    if (!built.ok) expect(built.why).toContain(words);
  });
});
