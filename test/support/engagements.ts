// Records of engagement for tests.
import { added, type Change } from '../../shared/model/change.ts';
import type { Engagement } from '../../shared/model/engagement.ts';
import { testId } from './maps.ts';

/** @param number makes the id: one for each record of a map */
export function anEngagement(number: number, said: Partial<Engagement>): Change {
  return added('engagement', {
    id: testId(number) as Engagement['id'],
    externalIds: [],
    date: '2019-01-05',
    method: 'interview',
    met: [],
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
    ...said,
  });
}
