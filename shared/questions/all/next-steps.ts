import { byOwner, type NextStep, nextStepsIn, WHEN_LABELS, WHENS, type When } from '../../engagement/next-steps.ts';
import type { MapData } from '../../model/map-data.ts';
import { termLabel } from '../../model/words.ts';
import { countOf } from '../../util/count-of.ts';
import { sayDate } from '../../util/dates.ts';
import { trustIn } from '../counting.ts';
import { type Asked, onlyAbout, type Question } from '../question.ts';
import { byName, listOf, namesOf } from '../say.ts';
import { entriesColumn, numberColumn, tableOf, textColumn } from '../tables.ts';

/** So many overdue steps are named in the answer. */
const NAMED = 3;

export const nextSteps: Question = {
  id: 'next-steps',
  title: 'What is due next',
  asks: 'What has been promised and is not done: what is overdue, what is due this week and later, and by whom?',
  heading: 'Communication',
  needs: [onlyAbout('Only of contacts with')],
  isInternal: true,
  answer(asked) {
    const { map, about, asAt } = asked;
    const steps = nextStepsIn(map, asAt, about);
    const owners = byOwner(steps);
    return {
      answer: sayAll(asked, steps),
      tables: [
        tableOf({
          id: 'steps',
          title: 'Next steps, what is due first',
          note: `As at ${sayDate(asAt)}. A month or a year is overdue once its last day has passed; weeks end on Sunday.`,
          columns: [
            textColumn('when', 'Stands'),
            textColumn('due', 'Due'),
            textColumn('next', 'What'),
            textColumn('owner', 'Owner'),
            entriesColumn('with', 'Promised to'),
            textColumn('said', 'At'),
          ],
          rows: steps.map(({ record, when }) => [
            WHEN_LABELS[when],
            record.due === null ? null : sayDate(record.due),
            record.next,
            record.owner,
            [...record.met],
            `${record.method === null ? 'Contact' : termLabel(map, 'method', record.method)}, ${sayDate(record.date)}`,
          ]),
          ifEmpty: 'Nothing is promised that is not done.',
        }),
        tableOf({
          id: 'owners',
          title: 'By whom',
          columns: [
            textColumn('owner', 'Owner'),
            ...WHENS.map((when) => numberColumn(when, WHEN_LABELS[when])),
            numberColumn('all', 'Together'),
          ],
          rows: owners.map(({ owner, steps: own }) => [
            owner ?? 'Nobody is named',
            ...WHENS.map((when) => countIn(own, when)),
            own.length,
          ]),
          ifEmpty: 'Nothing is promised that is not done.',
        }),
      ],
      entities: byName(map, new Set(steps.flatMap(({ record }) => record.met))) as never[],
      links: [...new Set(steps.flatMap(({ record }) => record.links))],
      trust: trustOf(asked, steps),
      also: {},
    };
  },
};

const countIn = (steps: readonly NextStep[], when: When): number => steps.filter((step) => step.when === when).length;

function trustOf(asked: Asked, steps: readonly NextStep[]) {
  const { map } = asked;
  const without = (isWithout: (step: NextStep) => boolean): number => steps.filter(isWithout).length;
  const unowned = without(({ record }) => record.owner === null);
  const undated = without(({ record }) => record.due === null);
  const trust = trustIn(asked, {
    lookedAt: '',
    counted: { all: [], links: [] },
    unknowns: [
      ...(unowned > 0 ? [`Who sees to ${countOf(unowned, 'next step', 'next steps')}.`] : []),
      ...(undated > 0 ? [`By when ${countOf(undated, 'next step is', 'next steps are')} due.`] : []),
      'What was promised and never written down.',
    ],
  });
  const done = [...map.engagement.values()].filter(({ next, isDone }) => next !== null && isDone).length;
  return {
    ...trust,
    scope: `${countOf(map.engagement.size, 'record', 'records')} of engagement; ${countOf(done, 'next step that is done is', 'next steps that are done are')} left out. Links do not count.`,
  };
}

function sayAll({ map, about, asAt }: Asked, steps: readonly NextStep[]): string {
  const whose = about.length === 0 ? '' : ` of contacts with ${namesOf(map, byName(map, new Set(about)))}`;
  if (map.engagement.size === 0)
    return 'Not recorded: the map has no record of engagement. To answer this, record whom you meet and what comes next.';
  if (steps.length === 0) return `Nothing is promised that is not done${whose}.`;
  const counts = WHENS.map((when) => ({ when, count: countIn(steps, when) })).filter(({ count }) => count > 0);
  const parts = counts.map(({ when, count }) => `${count.toLocaleString('en-GB')} ${WORDS[when]}`);
  const late = steps.filter(({ when }) => when === 'overdue');
  const named = late.slice(0, NAMED).map((step) => sayStep(map, step));
  const rest = late.length - named.length;
  return [
    `${countOf(steps.length, 'next step', 'next steps')}${whose} ${steps.length === 1 ? 'is' : 'are'} not done as at ${sayDate(asAt)}: ${listOf(parts)}.`,
    ...(named.length > 0
      ? [`Overdue longest: ${named.join('; ')}${rest > 0 ? `; and ${countOf(rest, 'other', 'others')}` : ''}.`]
      : []),
  ].join(' ');
}

const WORDS: Readonly<Record<When, string>> = {
  overdue: 'overdue',
  'this-week': 'due this week',
  later: 'due later',
  'no-date': 'without a date',
};

function sayStep(map: MapData, { record }: NextStep): string {
  const owner = record.owner === null ? 'nobody is named' : record.owner;
  return `“${record.next}” (${owner}; for ${namesOf(map, [...record.met])}; due ${sayDate(record.due ?? '')})`;
}
