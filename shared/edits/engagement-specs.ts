import type { RecordOf } from '../model/records.ts';
import type { RecordEditSpec } from './record-edits.ts';
import { lastOrder, quoted } from './record-specs.ts';

/** How plans and records of engagement are completed, named and kept. */

export const planSpec: RecordEditSpec<'plan'> = {
  record: 'plan',
  noun: 'plan',
  nouns: 'plans',
  complete: (map, given: Partial<RecordOf<'plan'>>, context) =>
    ({
      id: context.newId(),
      audience: [],
      owner: null,
      started: null,
      ended: null,
      headings: {},
      order: lastOrder(map.plan),
      ...given,
    }) as RecordOf<'plan'>,
  title: (_map, plan) => `plan ${quoted(plan.name)}`,
};

export const engagementSpec: RecordEditSpec<'engagement'> = {
  record: 'engagement',
  noun: 'engagement record',
  nouns: 'engagement records',
  complete: (_map, given: Partial<RecordOf<'engagement'>>, context) =>
    ({
      id: context.newId(),
      externalIds: [],
      date: context.today,
      method: null,
      by: [],
      byWords: null,
      links: [],
      topic: null,
      said: null,
      feedback: null,
      next: null,
      owner: null,
      due: null,
      isDone: false,
      doneOn: null,
      attachments: [],
      plan: null,
      restricted: false,
      ...given,
    }) as RecordOf<'engagement'>,
  // What is not done was not done on a day.
  settle: (_map, engagement) => (engagement.isDone ? engagement : { ...engagement, doneOn: null }),
  title: (_map, engagement) => `engagement on ${engagement.date}`,
};
