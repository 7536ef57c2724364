// The columns of the log of engagement.
import { isOpenStep, WHEN_LABELS, WHENS, whenDue } from '../../../../shared/engagement/next-steps.ts';
import type { Engagement } from '../../../../shared/model/engagement.ts';
import { inOrder } from '../../../../shared/model/words.ts';
import { type Edit, getToday } from '../../../state/index.ts';
import { dateColumn, textColumn, wordColumn, wordsColumn, yesNoColumn } from './build-column.ts';
import type { ColumnOf, Row } from './column.ts';
import { entryWords, fixedWords, vocabularyWords, type WordList } from './word-list.ts';

const set = ({ id }: Row<Engagement>, fields: Partial<Engagement>): readonly Edit[] => [
  { edit: 'engagement.update', input: { id, fields } },
];

const WHEN = fixedWords('when', [
  ...WHENS.map((value) => ({ value, label: WHEN_LABELS[value] })),
  { value: 'done', label: 'Done' },
]);

const PLANS: WordList = {
  noun: 'plan',
  options: ({ map }) =>
    inOrder([...map.plan.values()].map(({ id, name, order }) => ({ id, label: name, order }))).map(({ id, label }) => ({
      value: id,
      label,
    })),
  label: ({ map }, key) => map.plan.get(key)?.name ?? '',
  create: null,
  isRanked: false,
};

type TextKey = 'topic' | 'said' | 'feedback' | 'next' | 'owner' | 'byWords';

function text(key: TextKey, label: string, isShown: boolean, width: number, isLong = false): ColumnOf<Engagement> {
  return textColumn({
    id: key,
    label,
    group: 'Main',
    isShown,
    width,
    isLong,
    read: ({ item }) => item[key],
    write: (row, value) => set(row, { [key]: value }),
  });
}

/** How a next step stands; nothing where nothing was promised. */
function stepWord({ item, world }: Row<Engagement>): string | null {
  if (item.next === null) return null;
  return isOpenStep(item) ? whenDue(item.due, world.asAt) : 'done';
}

export const ENGAGEMENT_COLUMNS: readonly ColumnOf<Engagement>[] = [
  {
    ...dateColumn<Engagement>({
      id: 'date',
      label: 'Date',
      group: 'Main',
      isShown: true,
      width: 132,
      read: ({ item }) => item.date,
      write: (row, date) => (date === null ? [] : set(row, { date })),
    }),
  },
  wordColumn({
    id: 'method',
    label: 'Method',
    group: 'Main',
    isShown: true,
    width: 112,
    words: vocabularyWords('method', 'method'),
    read: ({ item }) => item.method,
    write: (row, method) => set(row, { method }),
    none: 'Not set',
  }),
  wordsColumn({
    id: 'met',
    label: 'Who was met',
    group: 'Main',
    isShown: true,
    width: 208,
    words: entryWords,
    read: ({ item }) => item.met,
    // Nobody met is no contact: the cell keeps who was met last.
    write: (row, met) => (met.length === 0 ? [] : set(row, { met: [...met] as Engagement['met'] })),
  }),
  text('topic', 'Topic', true, 152),
  text('said', 'What was said', true, 220, true),
  text('next', 'Next step', true, 200, true),
  text('owner', 'Owner', true, 120),
  dateColumn({
    id: 'due',
    label: 'Due',
    group: 'Main',
    isShown: true,
    width: 132,
    read: ({ item }) => item.due,
    write: (row, due) => set(row, { due }),
  }),
  wordColumn({
    id: 'when',
    label: 'Stands',
    group: 'Main',
    isShown: true,
    width: 116,
    words: WHEN,
    read: stepWord,
  }),
  yesNoColumn({
    id: 'done',
    label: 'Done',
    group: 'Main',
    isShown: true,
    width: 76,
    read: ({ item }) => (item.next === null ? null : item.isDone),
    write: (row, isDone) => set(row, { isDone: isDone ?? false, doneOn: isDone ? getToday() : null }),
    locked: ({ item }) => (item.next === null ? 'There is no next step that could be done. Write one first.' : null),
  }),
  dateColumn({
    id: 'done-on',
    label: 'Done on',
    group: 'Main',
    isShown: true,
    width: 132,
    read: ({ item }) => item.doneOn,
    // A day on which it was done says that it was.
    write: (row, doneOn) => set(row, doneOn === null ? { doneOn } : { doneOn, isDone: true }),
    locked: ({ item }) => (item.next === null ? 'There is no next step that could be done. Write one first.' : null),
  }),
  wordsColumn({
    id: 'by',
    label: 'Met by',
    group: 'Main',
    width: 168,
    words: entryWords,
    read: ({ item }) => item.by,
    write: (row, by) => set(row, { by: [...by] as Engagement['by'] }),
  }),
  text('byWords', 'Met by, and who else', false, 168),
  text('feedback', 'Feedback given', false, 200, true),
  wordColumn({
    id: 'plan',
    label: 'Plan',
    group: 'Details',
    words: PLANS,
    read: ({ item }) => item.plan,
    write: (row, plan) => set(row, { plan: plan as Engagement['plan'] }),
    none: 'None',
  }),
  textColumn({
    id: 'attachments',
    label: 'Attachments',
    group: 'Details',
    width: 200,
    read: ({ item }) => item.attachments.join(', '),
  }),
  yesNoColumn({
    id: 'restricted',
    label: 'Restricted',
    group: 'Details',
    width: 104,
    read: ({ item }) => item.restricted,
    write: (row, restricted) => set(row, { restricted: restricted ?? false }),
  }),
  textColumn({
    id: 'external-ids',
    label: 'Ids elsewhere',
    group: 'Details',
    read: ({ item }) => item.externalIds.join(', '),
  }),
];
