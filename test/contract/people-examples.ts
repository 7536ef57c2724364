import { testId } from '../support/maps.ts';
import type { Examples } from './example.ts';

/** One example of each request about people. */
export const peopleExamples: Examples<'person.record' | 'person.erase'> = {
  'person.record': {
    params: { who: testId(1) },
    result: {
      file: { name: 'Everything held about a person.json', mediaType: 'application/json', base64: 'e30K' },
      holds: [{ heading: 'Links', count: 2 }],
    },
  },
  'person.erase': {
    params: { who: testId(1), keeps: 'nothing', dryRun: true },
    result: {
      revision: 4,
      keeps: 'nothing',
      wasInMap: true,
      removed: { entity: 1, link: 2 },
      rewritten: { source: 1 },
      steps: { emptied: 3, rewritten: 1 },
      look: [{ record: 'entity', id: testId(2), field: 'notes', times: 1, what: 'entry “Vision 31”' }],
      namesakes: [testId(3)],
      backups: [{ file: 'map (before update from version 1).threadmap', outcome: 'rewritten' }],
      copies: ['map copy.threadmap'],
    },
  },
};
