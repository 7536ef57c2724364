// The columns of the table of links.
import type { Link } from '../../../../shared/model/link.ts';
import type { MapData } from '../../../../shared/model/map-data.ts';
import { sayMoney } from '../../../../shared/model/money.ts';
import { CATEGORIES } from '../../../../shared/model/vocabulary.ts';
import { CONFIRMATION_CHOICES, type Edit, QUALITY_CHOICES, STRENGTH_CHOICES } from '../../../state/index.ts';
import { numberColumn, textColumn, wordColumn, wordsColumn, yesNoColumn } from './build-column.ts';
import type { ColumnOf, Row } from './column.ts';
import { STATUS } from './entry-columns.ts';
import { inFront, knowledgeColumns, ownColumns, scaleColumns } from './field-columns.ts';
import { keptColumns } from './kept-columns.ts';
import { entryWords, fixedWords, linkTypeWords, vocabularyWords, type Word } from './word-list.ts';

const set = ({ id }: Row<Link>, fields: Partial<Link>): readonly Edit[] => [
  { edit: 'link.update', input: { id, fields } },
];

/** Shorter than the details say it: the heads of the columns beside it say which end is which. */
const DIRECTION = fixedWords('direction', [
  { value: 'forward', label: 'One way' },
  { value: 'both', label: 'Both ways' },
  { value: 'none', label: 'No direction' },
]);

const CONFIRMED_BY = fixedWords('answer', CONFIRMATION_CHOICES);

const CATEGORY = fixedWords(
  'category',
  CATEGORIES.map((key) => ({ value: key, label: key.charAt(0).toUpperCase() + key.slice(1) })),
);

/** A judgement from 1 to 5 that the link itself holds: shown as a figure, chosen in words. */
function judged(key: 'strength' | 'quality', label: string, levels: readonly Word[]): ColumnOf<Link> {
  const read = ({ item }: Row<Link>): number | null => item[key];
  return {
    ...numberColumn<Link>({ id: key, label, group: 'Main', isShown: true, width: 104, read }),
    editor: {
      kind: 'choice',
      words: fixedWords(label.toLowerCase(), levels),
      chosen: (row) => (read(row) === null ? null : String(read(row))),
      none: 'Not set',
      give(row, level) {
        const value = level === null ? null : Number(level);
        return value === read(row) ? [] : set(row, { [key]: value });
      },
    },
  };
}

function end(key: 'from' | 'to', label: string): ColumnOf<Link> {
  return wordColumn({
    id: key,
    label,
    group: 'Main',
    isShown: true,
    width: 224,
    words: entryWords,
    read: ({ item }) => item[key],
    write: (row, id) => (id === null ? [] : set(row, { [key]: id })),
  });
}

function text(key: 'purpose' | 'reason' | 'notes' | 'role', label: string, isShown = false): ColumnOf<Link> {
  return textColumn({
    id: key,
    label,
    group: key === 'purpose' ? 'Main' : 'Details',
    isShown,
    isLong: key !== 'role',
    read: ({ item }) => item[key],
    write: (row, value) => set(row, { [key]: value }),
  });
}

function fieldColumns(): ColumnOf<Link>[] {
  return [
    end('from', 'From'),
    wordColumn({
      id: 'type',
      label: 'Link',
      group: 'Main',
      isShown: true,
      width: 168,
      words: linkTypeWords,
      read: ({ item }) => item.type,
      write: (row, type) => (type === null ? [] : set(row, { type })),
    }),
    end('to', 'To'),
    wordColumn({
      id: 'status',
      label: 'Status',
      group: 'Main',
      isShown: true,
      width: 108,
      words: STATUS,
      read: ({ item }) => item.status,
      write: (row, status) => set(row, { status: status as Link['status'] }),
    }),
    wordColumn({
      id: 'direction',
      label: 'Direction',
      group: 'Main',
      isShown: true,
      width: 116,
      words: DIRECTION,
      read: ({ item }) => item.direction,
      write: (row, direction) => set(row, { direction: direction as Link['direction'] }),
    }),
    wordsColumn({
      id: 'methods',
      label: 'Methods',
      group: 'Main',
      isShown: true,
      words: vocabularyWords('method', 'method'),
      read: ({ item }) => item.methods,
      write: (row, methods) => set(row, { methods: [...methods] }),
    }),
    wordColumn({
      id: 'frequency',
      label: 'How often',
      group: 'Main',
      isShown: true,
      words: vocabularyWords('frequency', 'frequency', true),
      read: ({ item }) => item.frequency,
      write: (row, frequency) => set(row, { frequency }),
      none: 'Not set',
    }),
    judged('strength', 'Strength', STRENGTH_CHOICES),
    judged('quality', 'Quality', QUALITY_CHOICES),
    text('purpose', 'Purpose', true),
    wordColumn({
      id: 'category',
      label: 'Category',
      group: 'Details',
      words: CATEGORY,
      read: ({ item, world }) => world.map.linkType.get(item.type)?.category ?? 'other',
    }),
    text('reason', 'Reason'),
    text('notes', 'Notes'),
    text('role', 'Role or seat'),
    wordsColumn({
      id: 'tags',
      label: 'Tags',
      group: 'Details',
      words: vocabularyWords('tag', 'tag'),
      read: ({ item }) => item.tags,
      write: (row, tags) => set(row, { tags: [...tags] }),
    }),
    numberColumn({
      id: 'amount',
      label: 'Amount',
      group: 'Details',
      width: 112,
      read: ({ item }) => item.amount,
      write: (row, amount) => set(row, { amount }),
      say: ({ world }, amount) => sayMoney(world.map, amount),
      isMoney: true,
    }),
    numberColumn({
      id: 'weight',
      label: 'Weight',
      group: 'Details',
      read: ({ item }) => item.weight,
      write: (row, weight) => set(row, { weight }),
    }),
    yesNoColumn({
      id: 'single-point-of-contact',
      label: 'Single point of contact',
      group: 'Details',
      width: 176,
      read: ({ item }) => item.singlePointOfContact,
      write: (row, value) => set(row, { singlePointOfContact: value ?? false }),
    }),
    wordColumn({
      id: 'confirmed-by',
      label: 'Confirmed by',
      group: 'How we know',
      words: CONFIRMED_BY,
      read: ({ item }) => item.confirmedBy,
      write: (row, by) => set(row, { confirmedBy: by as Link['confirmedBy'] }),
      none: 'Nobody yet',
    }),
    ...keptColumns(set),
  ];
}

/** What is looked at most comes first; the rest follow as they are listed. */
const FIRST = [
  'from',
  'type',
  'to',
  'status',
  'confidence',
  'methods',
  'frequency',
  'direction',
  'strength',
  'quality',
];

/** The columns of a map's links. They change only when the map's scales or own fields do. */
export function linkColumns(map: Pick<MapData, 'scale' | 'customField'>): ColumnOf<Link>[] {
  return inFront(FIRST, [
    ...fieldColumns(),
    ...knowledgeColumns<Link>(true),
    ...scaleColumns<Link>(map, 'link', []),
    ...ownColumns<Link>(map, 'link', set),
  ]);
}
