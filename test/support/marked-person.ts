// A person whose name, other names and words are nowhere else, put into every place of a map that a name can get to.
import type { EditCall } from '../../shared/edits/index.ts';
import { testId, VIEW_ID } from './maps.ts';

export const PERSON = testId(900);
export const BOARD = testId(901);
export const CLUB = testId(902);
export const SOURCE = testId(903);
export const NAME = 'Quillfeather Ashdown';
export const ALIAS = 'Zebulonia';
export const FORMER = 'Quillfeather Marchbanks';
export const EMAIL = 'qa.zorblatt@example.org';
export const PHONE = '0161 496 0123';

/** What must be nowhere once the person has been erased: the name in its forms, and all words of their own. */
export const MARKS: readonly string[] = [
  'Quillfeather',
  'Ashdown',
  'Marchbanks',
  ALIAS,
  'zorblatt',
  '4960123',
  '496 0123',
  'Wintergreen7',
  'Marzipan42',
  'Thistledown99',
  'Gooseberry5',
  'Persimmon3',
  'Staffnumber77',
  'Pumpernickel8',
  'Tamarind6',
  PERSON,
];

const view = { field: 'entry', values: [PERSON] };

const TEXT = `${NAME} spoke first. Then the Board. ASHDOWN, QUILLFEATHER closed. Wrens Club said yes.`;

/** Steps that leave the person in every kind of record, in the history, and in what was removed again. */
export function markedSteps(): EditCall[][] {
  const update = (record: string, id: string, fields: object): EditCall => ({
    edit: `${record}.update`,
    input: { id, fields },
  });
  return [
    [
      { edit: 'entity.add', input: { id: BOARD, kind: 'group', name: 'Sale Board' } },
      { edit: 'entity.add', input: { id: CLUB, name: 'Wrens Club' } },
    ],
    [
      {
        edit: 'entity.add',
        input: {
          id: PERSON,
          kind: 'person',
          name: `Cllr ${FORMER}`,
          aliases: [ALIAS],
          externalIds: ['Staffnumber77'],
          email: EMAIL,
          phone: PHONE,
          notes: 'Wintergreen7',
        },
      },
    ],
    [update('entity', PERSON, { name: NAME })],
    [
      { edit: 'link.add', input: { id: testId(910), from: PERSON, to: BOARD, type: 'member-of', notes: 'Marzipan42' } },
      { edit: 'link.add', input: { id: testId(911), from: CLUB, to: BOARD, notes: `Begun by ${NAME}’s aunt` } },
    ],
    [
      {
        edit: 'source.add',
        input: {
          id: SOURCE,
          title: `Notes of ${NAME}`,
          author: ALIAS,
          text: TEXT,
          read: [{ start: 0, end: TEXT.indexOf(' ASHDOWN') }],
        },
      },
    ],
    [
      { edit: 'evidence.add', input: { id: testId(920), source: SOURCE, entity: PERSON, quote: 'Thistledown99' } },
      { edit: 'evidence.add', input: { id: testId(921), source: SOURCE, link: testId(910), note: 'Persimmon3' } },
      {
        edit: 'evidence.add',
        input: {
          id: testId(922),
          source: SOURCE,
          entity: CLUB,
          quote: 'Wrens Club said yes.',
          place: { start: TEXT.indexOf('Wrens'), end: TEXT.length },
        },
      },
      { edit: 'assessment.add', input: { entity: PERSON, scale: 'influence', value: 4, why: 'Gooseberry5' } },
      {
        edit: 'assessment.add',
        input: { entity: BOARD, scale: 'trust', value: 2, by: NAME, why: `as ${FORMER} says` },
      },
    ],
    [
      {
        edit: 'engagement.add',
        input: { id: testId(930), met: [PERSON, BOARD], said: `${NAME} will write`, owner: NAME, links: [testId(910)] },
      },
      { edit: 'engagement.add', input: { id: testId(931), met: [PERSON], said: 'Gooseberry5' } },
      {
        edit: 'engagement.add',
        input: {
          id: testId(932),
          met: [BOARD],
          by: [PERSON],
          byWords: ALIAS,
          next: `Ring ${PHONE.replace('0161', '+44 161')}`,
          attachments: ['https://example.org/files/Quillfeather%20Ashdown.pdf'],
        },
      },
    ],
    [
      { edit: 'source.add', input: { id: testId(990), title: `Questionnaire of ${NAME}`, kind: 'survey' } },
      {
        edit: 'survey.add',
        input: {
          id: testId(991),
          source: testId(990),
          asked: [PERSON, BOARD, CLUB],
          about: [PERSON, BOARD, CLUB],
          answers: [
            { by: PERSON, date: '2026-02', no: [{ about: CLUB, wish: 'start', note: 'Pumpernickel8' }] },
            {
              by: CLUB,
              date: '2026-03',
              no: [
                { about: PERSON, wish: null, note: 'Tamarind6' },
                { about: BOARD, wish: 'start', note: `Ask ${NAME} first` },
              ],
            },
          ],
        },
      },
    ],
    [
      { edit: 'term.add', input: { vocabulary: 'tag', label: `${NAME}'s patch` } },
      { edit: 'customField.add', input: { label: `Known to ${NAME}`, type: 'choice', choices: [NAME, 'Nobody'] } },
    ],
    [
      update('entity', BOARD, {
        tags: ['quillfeather-ashdowns-patch'],
        custom: { 'known-to-quillfeather-ashdown': NAME },
        notes: `Led by "${NAME}"\nand ${EMAIL.toUpperCase()}.`,
        parent: null,
      }),
      update('entity', CLUB, { parent: BOARD, aliases: [`${FORMER} Club`] }),
    ],
    [
      update('view', VIEW_ID, {
        title: `What ${NAME} leads`,
        filter: {
          groups: [{ conditions: [view, { field: 'name', text: NAME }] }],
          focus: { entries: [PERSON], steps: 1 },
        },
        rules: [{ paints: 'colour', when: view }],
        options: { note: ALIAS, about: { [PERSON]: NAME } },
      }),
      {
        edit: 'view.place',
        input: {
          view: VIEW_ID,
          places: [
            { entity: PERSON, x: 1, y: 2 },
            { entity: CLUB, x: 3, y: 4 },
          ],
        },
      },
      { edit: 'ruleSet.add', input: { name: `Rules of ${NAME}`, rules: [{ when: view }] } },
      { edit: 'notSame.add', input: { a: PERSON, b: CLUB, why: 'Gooseberry5' } },
      { edit: 'setting.add', input: { id: 'description', value: `Kept for ${NAME}` } },
    ],
    [
      {
        edit: 'plan.add',
        input: {
          id: testId(935),
          name: `Offer with ${NAME}`,
          audience: [PERSON, BOARD],
          owner: ALIAS,
          headings: {
            from: PERSON,
            message: `${NAME} says: walk with us`,
            insight: `as ${FORMER} told`,
            activities: [
              {
                ...{ id: 'a', what: `Ask ${NAME}`, message: null, method: null, messenger: PERSON, start: null },
                ...{ due: null, isDone: false, responsible: [NAME], accountable: [ALIAS], consulted: [], informed: [] },
              },
            ],
            theirs: { kept: [NAME, 'and more'] },
          },
        },
      },
    ],
    [{ edit: 'snapshot.take', input: { id: testId(940), name: `Before ${NAME} left`, notes: FORMER } }],
    [
      {
        edit: 'entity.add',
        input: { id: testId(950), kind: 'person', name: 'Quillfeather  Ashdown'.replace('  ', ' ') },
      },
    ],
    [{ edit: 'entity.merge', input: { keep: PERSON, others: [testId(950)] } }],
    [{ edit: 'source.add', input: { id: testId(960), title: `Letter from ${NAME.toUpperCase()}` } }],
    [{ edit: 'source.remove', input: { ids: [testId(960)] } }],
    [
      {
        edit: 'import.tables',
        input: {
          tables: [
            {
              source: `List of ${NAME}.csv`,
              sheet: null,
              headerRow: 1,
              headers: ['name', 'kind', 'notes', 'tags', `Met ${FORMER}`],
              rows: [
                { row: 2, cells: [NAME, 'Person', 'Wintergreen7 and Marzipan42', `Friends of ${NAME}`, 'yes'] },
                { row: 3, cells: ['Wrens Club', 'Organisation', '', `Friends of ${NAME}`, 'yes'] },
              ],
            },
            {
              source: 'log.csv',
              sheet: NAME,
              headerRow: 1,
              headers: ['date', 'met', 'said', 'next', 'owner', 'done on'],
              rows: [
                { row: 2, cells: ['2026-03-01', NAME, 'Gooseberry5', 'Write', ALIAS, ''] },
                { row: 3, cells: ['2026-03-02', 'Wrens Club', `${NAME} came too`, `Ring ${NAME}`, NAME, '2026-03-09'] },
              ],
            },
          ],
        },
      },
    ],
    [{ edit: 'entity.add', input: { id: testId(970), name: 'Added after' } }],
  ];
}
