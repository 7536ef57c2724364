// The answer for a meeting, as tables: short lists, each with what is more.
import type { AnswerTable } from '../contract/answer.ts';
import { sayBy } from '../engagement/log.ts';
import { STAND_LABELS, STANDS } from '../engagement/meeting/level-gaps.ts';
import { WHEN_LABELS } from '../engagement/next-steps.ts';
import { COVERED_LABELS } from '../engagement/plans/coverage.ts';
import { sayGap } from '../engagement/ratings/level-matrix.ts';
import { ENGAGEMENT } from '../engagement/ratings/level-pairs.ts';
import type { Engagement } from '../model/engagement.ts';
import type { MapData } from '../model/map-data.ts';
import { levelLabel, termLabel } from '../model/words.ts';
import { sayDate } from '../util/dates.ts';
import { differenceTables } from './difference-tables.ts';
import type { MeetingFound } from './meeting-words.ts';
import type { Asked } from './question.ts';
import { byName } from './say.ts';
import { entriesColumn, entryColumn, numberColumn, tableOf, textColumn } from './tables.ts';

/** A meeting goes through short lists; other questions tell of all. */
const MOST = 50;

/** So many of those whom the plans miss are named. */
const NAMED = 5;

const date = (day: string | null): string | null => (day === null ? null : sayDate(day));

const methodOf = (map: MapData, { method }: Engagement): string =>
  method === null ? 'Contact' : termLabel(map, 'method', method);

export function meetingTables(asked: Asked, found: MeetingFound): AnswerTable[] {
  const { map, asAt } = asked;
  const now = [
    short(
      stepsTable(map, asAt, found),
      '“What is due next” lists all of contacts, “How far the plans are” all of plans.',
    ),
    short(gapsTable(map, found), '“Levels now and wanted” lists all.'),
    influenceTable(found),
    coverageTable(map, found),
  ];
  return found.since === null ? now : [...now, ...sinceTables(map, found)];
}

/** The first of very many, and where the others are. */
function short(table: AnswerTable, others: string): AnswerTable {
  const { rows, note } = table;
  if (rows.length <= MOST) return table;
  const cut = `The first ${MOST} of ${rows.length.toLocaleString('en-GB')}. ${others}`;
  return { ...table, rows: rows.slice(0, MOST), note: note === null ? cut : `${note} ${cut}` };
}

const stepsTable = (map: MapData, asAt: string, { steps }: MeetingFound): AnswerTable =>
  tableOf({
    id: 'steps',
    title: 'Next steps due',
    note: `As at ${sayDate(asAt)}, what is overdue first. A month or a year is overdue once its last day has passed.`,
    columns: [
      textColumn('when', 'Stands'),
      textColumn('due', 'Due'),
      textColumn('next', 'What'),
      textColumn('owner', 'Owner'),
      entriesColumn('with', 'With'),
      textColumn('said', 'From'),
    ],
    rows: steps.map((step) => [
      WHEN_LABELS[step.when],
      date(step.due),
      step.what,
      step.owner,
      [...step.entries],
      step.of === 'plan' ? `Plan “${step.plan.name}”` : `${methodOf(map, step.record)}, ${sayDate(step.record.date)}`,
    ]),
    ifEmpty: 'Nothing is promised that is not done.',
  });

const gapsTable = (map: MapData, { gaps }: MeetingFound): AnswerTable =>
  tableOf({
    id: 'gaps',
    title: 'Not yet as engaged as they should be',
    note: 'The most influential first, then those furthest from it. C is where they stand, D where they should.',
    columns: [entryColumn('entry', 'Entry'), textColumn('influence', 'Influence'), textColumn('gap', 'From, to')],
    rows: gaps.short.map((row) => [
      row.id,
      row.influence === null ? null : levelLabel(map, 'influence', row.influence),
      sayGap(map, ENGAGEMENT, row),
    ]),
    ifEmpty: 'Nobody is known to be short of it.',
  });

const influenceTable = ({ gaps: { byInfluence, unjudged } }: MeetingFound): AnswerTable =>
  tableOf({
    id: 'influence',
    title: 'Engagement by influence',
    note: `Levels are counted, never averaged.${unjudged === 0 ? '' : ` Of ${unjudged.toLocaleString('en-GB')} more, nothing is judged.`}`,
    columns: [textColumn('influence', 'Influence'), ...STANDS.map((stand) => numberColumn(stand, STAND_LABELS[stand]))],
    rows: byInfluence.map((row) => [row.label, ...STANDS.map((stand) => row[stand].length)]),
    ifEmpty: 'Nobody has been judged.',
  });

const coverageTable = (map: MapData, { coverage }: MeetingFound): AnswerTable =>
  tableOf({
    id: 'coverage',
    title: 'Audiences planned for',
    note: 'Of all plans. An audience in two localities counts in both.',
    columns: [
      textColumn('by', 'By'),
      textColumn('which', 'Which'),
      numberColumn('planned', 'Planned for'),
      numberColumn('notPlanned', 'Not planned for'),
      entriesColumn('who', 'Some who are not'),
    ],
    rows: coverage.rows.map(({ by, label, planned, notPlanned }) => [
      COVERED_LABELS[by],
      label,
      planned.length,
      notPlanned.length,
      byName(map, notPlanned).slice(0, NAMED),
    ]),
    ifEmpty: 'There is no audience.',
  });

function sinceTables(map: MapData, found: MeetingFound): AnswerTable[] {
  const { comparison, differences, moved, contacts, done } = found;
  return [
    ...(comparison && differences
      ? differenceTables(map, comparison, differences).map((table) => short(table, '“What has changed” lists all.'))
      : []),
    short(
      tableOf({
        id: 'moved',
        title: 'Ratings and levels that moved',
        columns: [
          entryColumn('entry', 'Entry'),
          textColumn('scale', 'Scale'),
          textColumn('before', 'Before'),
          textColumn('after', 'Now'),
          textColumn('on', 'Judged'),
          textColumn('by', 'By'),
        ],
        rows: moved.map(({ entity, scale, before, now, judged }) => [
          entity,
          map.scale.get(scale)?.label ?? scale,
          levelLabel(map, scale, before),
          levelLabel(map, scale, now),
          sayDate(judged.date),
          judged.by,
        ]),
        ifEmpty: 'None has moved.',
      }),
      'The Grid tab shows all.',
    ),
    short(
      tableOf({
        id: 'contacts',
        title: 'Contacts since',
        columns: [
          textColumn('date', 'Date'),
          entriesColumn('with', 'With'),
          textColumn('how', 'How'),
          textColumn('by', 'By'),
          textColumn('topic', 'Topic'),
          textColumn('next', 'What came next'),
        ],
        rows: contacts.map((record) => [
          sayDate(record.date),
          [...record.met],
          methodOf(map, record),
          sayBy(map, record) || null,
          record.topic,
          record.next,
        ]),
        ifEmpty: 'None is recorded.',
      }),
      'The log lists all.',
    ),
    short(
      tableOf({
        id: 'done',
        title: 'Next steps done',
        note: done.isGuessed
          ? 'Of those without a day nobody has said when they were done: they were due, or promised, since.'
          : null,
        columns: [
          textColumn('next', 'What'),
          textColumn('owner', 'Owner'),
          entriesColumn('with', 'With'),
          textColumn('due', 'Was due'),
          textColumn('doneOn', 'Done on'),
        ],
        rows: done.steps.map((step) => [step.what, step.owner, [...step.entries], date(step.due), date(step.doneOn)]),
        ifEmpty: 'None is known to be done.',
      }),
      'The log lists all.',
    ),
  ];
}
