// One example of every request and of every event. A name that lacks one does not compile.

import type { EventPayload } from '../../shared/contract/events.ts';
import type { EventName } from '../../shared/contract/names.ts';
import type { RequestResult } from '../../shared/contract/requests.ts';
import type { EntityId } from '../../shared/model/ids.ts';
import { NOW, testId, VIEW_ID } from '../support/maps.ts';
import type { Examples } from './example.ts';
import { peopleExamples } from './people-examples.ts';
import { workExamples } from './work-examples.ts';

const entity = testId(1) as RequestResult<'search.find'>['results'][number]['entity'];
const file = { path: '/maps/trafford.threadmap', name: 'trafford', readOnly: false, schemaVersion: 1 };
const history = { undo: 'Add “Vision 31”', redo: null };
const written = { revision: 3, label: 'Add “Vision 31”', created: [testId(1)] };
const payload = { name: 'trafford.svg', mediaType: 'image/svg+xml', base64: 'PHN2Zy8+' };
const where = { source: 'people.csv', sheet: null, row: 7, column: 'influence' };

export const requestExamples: Examples = {
  ...peopleExamples,
  'app.hello': {
    params: {},
    result: {
      version: '0.1.0',
      capabilities: { nativeDialogs: false, nativeMenu: false, revealFile: false },
      file,
      today: '2026-03-01',
    },
  },
  'app.recent': {
    params: {},
    result: { files: [{ path: file.path, name: file.name, opened: NOW, exists: true }] },
  },
  'app.forget-recent': { params: { path: file.path }, result: {} },
  'file.choose-open': { params: {}, result: { path: file.path } },
  'file.choose-new': { params: { suggested: 'My map.threadmap' }, result: { path: null } },
  'file.browse': {
    params: { folder: null },
    result: {
      folder: '/maps',
      parent: '/',
      folders: [{ name: 'older', path: '/maps/older' }],
      files: [{ name: 'trafford.threadmap', path: file.path, modified: NOW }],
    },
  },
  'file.save': { params: { files: [payload] }, result: { paths: ['/maps/trafford.svg'] } },
  'file.reveal': { params: { path: file.path }, result: {} },
  'map.open': { params: { path: file.path }, result: file },
  'map.create': { params: { path: file.path, sample: 'trafford', replace: false }, result: file },
  'map.close': { params: {}, result: {} },
  'map.load': {
    params: {},
    result: { file, revision: 3, records: { setting: [{ id: 'title', value: 'Trafford' }] }, history },
  },
  'map.edit': {
    params: { edits: [{ edit: 'entity.add', input: { name: 'Vision 31', aliases: [] } }], label: 'Add one' },
    result: { ...written, report: { rows: 1 } },
  },
  'map.undo': { params: {}, result: { ...written, created: [] } },
  'map.redo': { params: {}, result: { ...written, created: [] } },
  'map.walk': { params: { to: 2 }, result: { ...written, label: 'Take back 2 steps', created: [] } },
  'map.step': {
    params: { revision: 3 },
    result: { changes: [{ record: 'entity', id: testId(1), before: { notes: null }, after: { notes: 'New' } }] },
  },
  'snapshot.read': { params: { id: testId(4) }, result: { map: { entities: [], links: [] } } },
  'map.history': {
    params: { before: 4, limit: 50, about: [testId(1)] },
    result: {
      steps: [{ revision: 3, kind: 'undo', state: 'done', label: 'Undo: Add', at: NOW, target: 2, changes: 1 }],
      history,
    },
  },
  'map.check': {
    params: {},
    result: {
      ok: false,
      problems: [{ record: 'entity', id: testId(1), field: 'kind', message: 'there is no kind “planet”' }],
      expectations: [
        {
          id: testId(2),
          sentence: 'Every board answers to somebody',
          met: false,
          checked: 3,
          failures: [{ record: 'entity', id: testId(1), name: 'A board', why: 'No link says whom it answers to.' }],
          problem: null,
        },
      ],
    },
  },
  'search.find': {
    params: { text: 'hwb', limit: 10 },
    result: { results: [{ entity, matched: 'HWB', where: 'alias' }] },
  },
  'duplicates.find': {
    params: { job: 'duplicates-1' },
    result: {
      suggestions: [
        { a: entity, b: testId(2) as typeof entity, score: 0.93, reason: 'The same words in another order' },
      ],
    },
  },
  ...workExamples,
  'job.cancel': { params: { job: 'layout-1' }, result: {} },
  'source.read': {
    params: { job: 'reading-1', file: { name: 'notes.txt', mediaType: 'text/plain', base64: 'SGVsbG8uCg==' } },
    result: { title: 'Notes', text: 'Hello.' },
  },
  'import.run': {
    params: {
      job: 'import-1',
      files: [{ name: 'people.csv', mediaType: 'text/csv', base64: 'bmFtZQo=' }],
      format: null,
      dryRun: true,
      createMissing: false,
      skipRejected: false,
    },
    result: {
      revision: 3,
      receipt: {
        sources: [{ source: 'people.csv', sheet: null, table: 'entities', rows: 1 }],
        entities: {
          added: 0,
          updated: 1,
          unchanged: 0,
          details: [
            {
              ...where,
              id: testId(1),
              name: 'Vision 31',
              outcome: 'updated',
              fields: [{ field: 'notes', old: null, new: 'New' }],
            },
          ],
        },
        links: { added: 0, updated: 0, unchanged: 0, details: [] },
        others: { source: { added: 1, updated: 0, unchanged: 0 } },
        rejected: [{ ...where, reason: '9 is not on the scale “Influence”' }],
        ambiguous: [
          { ...where, value: 'Steering Group', candidates: [{ id: testId(1), name: 'Steering Group' }], theirs: null },
        ],
        vocabularyAdded: [{ vocabulary: 'tag', label: 'New' }],
        assumed: [],
        cautions: [],
        surveys: [],
        omitted: [{ what: 'column “x”', why: 'it is empty' }],
        contacts: [],
        differences: [],
        removed: [],
        applied: false,
      },
    },
  },
  'merge.run': {
    params: {
      job: 'merge-1',
      file: { name: 'copy.threadmap', mediaType: 'application/vnd.sqlite3', base64: 'U1FMaXRl' },
      dryRun: true,
    },
    result: {
      revision: 3,
      receipt: {
        sources: [{ source: 'copy.threadmap', sheet: null, table: 'map', rows: 1 }],
        entities: { added: 0, updated: 1, unchanged: 0, details: [] },
        links: { added: 0, updated: 0, unchanged: 0, details: [] },
        others: {},
        rejected: [],
        ambiguous: [],
        vocabularyAdded: [],
        assumed: [],
        cautions: [],
        surveys: [],
        omitted: [],
        differences: [
          {
            record: 'entity',
            id: testId(1),
            theirId: testId(1),
            name: 'entry “Vision 31”',
            field: 'name',
            here: 'Vision 31',
            there: 'Vision 2031',
            hereAt: null,
            thereAt: '2026-03-03T09:00:00.000Z',
            taken: 'there',
          },
        ],
        contacts: [],
        removed: [{ record: 'link', id: testId(3), name: 'link “A funds B”' }],
        applied: false,
      },
      past: { at: '2026-03-01T09:00:00.000Z', label: 'Add “Vision 31”' },
    },
  },
  'figure.preview': {
    params: { job: 'figure-1', view: VIEW_ID, look: null, at: null, audience: 'partners' },
    result: {
      svg: '<svg/>',
      further: ['<svg/>'],
      width: 1122.5,
      height: 793.7,
      paper: 'a4',
      words: {
        title: 'A map',
        scope: '2 entries, 1 link.',
        altText: 'A map of 2 entries.',
        description: [{ heading: 'What is in it', paragraphs: ['Two.'] }],
      },
      facts: 'facts partners 2 1 1a2b3c 4d5e6f',
      outOfDate: { altText: null, longDescription: null },
      names: [
        {
          entity: testId(1) as EntityId,
          name: 'Steering Group',
          box: { left: 1, top: 2, right: 3, bottom: 4 },
          centre: { x: 2, y: 3 },
          isMoved: false,
        },
      ],
      nameUnit: 12,
      warnings: [{ code: 'no-sources', text: 'No source is named.', at: [{ part: 'sources' }] }],
      omitted: [{ what: '2 people', why: 'hidden from partners' }],
    },
  },
  'survey.forms': {
    params: { job: 'forms-1', survey: '01993a00-0000-7000-8000-000000000031', isShared: false },
    result: { files: [{ name: 'Who talks to whom - Vision 31.xlsx', mediaType: 'application/zip', base64: '' }] },
  },
  'export.make': {
    params: {
      job: 'export-1',
      format: 'svg',
      view: VIEW_ID,
      look: {
        filter: {},
        rules: [{ paints: 'size', field: null, how: { by: 'same', look: 2 }, isOn: true }],
        options: {},
      },
      audience: 'partners',
      date: '2026-03-01',
      name: 'trafford',
      question: { id: 'meeting', about: [], from: ['2026-02-01'], to: [], types: [] },
      figure: { everyView: true, dpi: 300, settings: { paper: 'a3', marking: 'official' } },
    },
    result: {
      files: [payload],
      omitted: [{ what: '2 people', why: 'hidden from partners' }],
      warnings: ['The alternative text was written when the picture showed 1 entry; now it shows 2.'],
    },
  },
};

export const eventExamples: { readonly [Name in EventName]: EventPayload<Name> } = {
  'map.changed': {
    revision: 3,
    label: 'Add “Vision 31”',
    at: NOW,
    changes: [{ record: 'entity', id: testId(1), before: { notes: null }, after: { notes: 'New' } }],
    history,
  },
  'map.closed': { reason: 'The file has been moved.' },
  'job.progress': { job: 'layout-1', done: 0.5, message: 'Working out where everything stands' },
  'command.invoked': { command: 'edit.undo' },
};
