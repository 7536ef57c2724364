// Examples of requests for what a worker works out.
import type { RequestResult } from '../../shared/contract/requests.ts';
import { testId, VIEW_ID } from '../support/maps.ts';
import type { Examples } from './example.ts';

const entity = testId(1) as RequestResult<'search.find'>['results'][number]['entity'];

export const workExamples: Examples<
  'analysis.run' | 'analysis.measures' | 'expectation.check' | 'question.ask' | 'layout.run' | 'import.look'
> = {
  'analysis.run': {
    params: {
      job: 'analysis-1',
      measure: 'brokerage',
      settings: {
        directed: true,
        weighted: false,
        normalised: false,
        categories: ['governance'],
        types: [],
        statuses: ['existing', 'planned'],
        field: 'sector',
        seed: 'community',
      },
    },
    result: {
      revision: 7,
      analysis: {
        measure: 'brokerage',
        settings: {
          directed: true,
          weighted: false,
          normalised: false,
          categories: ['governance'],
          types: [],
          statuses: ['existing'],
          field: 'sector',
          seed: 'community',
        },
        scope: {
          sentence: '2 links counted, by their direction: 1 stated in a source, 1 assumption.',
          notes: [],
          entries: 3,
          isolates: 0,
          links: 2,
          ties: 2,
          facts: 1,
          assumptions: 1,
          withoutEvidence: 0,
          confirmed: 0,
          restricted: 0,
          leftOut: { types: 4, existing: 0, planned: 1, proposed: 0, ended: 0, loops: 0, weightless: 0 },
        },
        columns: [{ key: 'liaison', label: 'Liaison' }],
        rows: [{ id: entity, name: 'Health and Wellbeing Board', value: null, liaison: 2 }],
      },
    },
  },
  'import.look': {
    params: {
      job: 'look-1',
      files: [{ name: 'people.csv', mediaType: 'text/csv', base64: 'bmFtZQo=' }],
      format: null,
      mapping: { tables: [{ sheet: null, kind: 'entities', columns: { Charity: 'name', Ref: null } }] },
    },
    result: {
      formats: [{ source: 'people.csv', format: 'csv' }],
      tables: [
        {
          source: 'people.csv',
          sheet: null,
          rows: 1,
          kind: 'entities',
          columns: [{ header: 'Charity', as: 'name', samples: ['Ashmere Walkers'], parter: null }],
          problem: null,
        },
      ],
      omitted: [{ what: 'sheet “Old”', why: 'it is hidden' }],
    },
  },
  'analysis.measures': {
    params: { job: 'measures-1', measures: ['betweenness'] },
    result: {
      revision: 7,
      measures: [
        {
          measure: 'betweenness',
          values: [
            [testId(1), 2.5],
            [testId(2), null],
          ],
        },
      ],
    },
  },
  'expectation.check': {
    params: { job: 'check-1', rule: null },
    result: {
      revision: 7,
      checked: [
        {
          id: testId(4),
          sentence: 'Every group answers to somebody',
          met: false,
          checked: 2,
          failures: [{ record: 'entity', id: testId(1), name: 'Vision 31', why: 'It answers to nobody.' }],
          problem: null,
        },
      ],
    },
  },
  'question.ask': {
    params: { job: 'question-1', question: 'members', about: [entity], from: [], to: [], types: [] },
    result: {
      revision: 7,
      answer: {
        question: 'members',
        answer: 'No member is recorded.',
        tables: [
          {
            id: 'members',
            title: 'Members',
            note: 'None is recorded.',
            columns: [{ key: 'member', label: 'Member', holds: 'entry' }],
            rows: [],
          },
        ],
        entities: [entity],
        links: [],
        trust: {
          scope: 'Links of membership: none exists now.',
          links: 0,
          facts: 0,
          assumptions: 0,
          withoutEvidence: 0,
          leftOut: { planned: 0, proposed: 0, ended: 0 },
          confirmed: 0,
          response: null,
          unknowns: [],
        },
        also: {},
      },
    },
  },
  'layout.run': {
    params: {
      job: 'layout-1',
      view: VIEW_ID,
      entities: [entity],
      links: null,
      layout: { name: 'rings', options: { around: entity } },
      afresh: false,
    },
    result: { places: [{ entity, x: 1.5, y: -20 }] },
  },
};
