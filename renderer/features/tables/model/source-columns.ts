// The columns of the register of sources.
import type { Source } from '../../../../shared/model/evidence.ts';
import { readShare, type SourceUse, sayAge, sayRead, sourceUse } from '../../../../shared/model/knowledge/index.ts';
import { firstDayOf } from '../../../../shared/util/dates.ts';
import { type Edit, SOURCE_KIND_CHOICES } from '../../../state/index.ts';
import { dateColumn, numberColumn, textColumn, wordColumn, yesNoColumn } from './build-column.ts';
import type { ColumnOf, Row } from './column.ts';
import { fixedWords } from './word-list.ts';

const set = ({ id }: Row<Source>, fields: Partial<Source>): readonly Edit[] => [
  { edit: 'source.update', input: { id, fields } },
];

const KIND = fixedWords('kind', SOURCE_KIND_CHOICES);

/** A figure that is worked out from the evidence. */
function counted(id: keyof SourceUse, label: string, width = 92): ColumnOf<Source> {
  return numberColumn({
    id,
    label,
    group: 'How we know',
    isShown: true,
    width,
    read: (row) => sourceUse(row.world.map, row.id)[id],
  });
}

function text(key: 'author' | 'notes' | 'website', label: string, isShown: boolean, width: number): ColumnOf<Source> {
  return textColumn({
    id: key,
    label,
    group: key === 'author' ? 'Main' : 'Details',
    isShown,
    width,
    isLong: key === 'notes',
    read: ({ item }) => item[key],
    write: (row, value) => set(row, { [key]: value }),
  });
}

/** Older dates come first, as with the dates themselves; the words say how long ago. */
const age: ColumnOf<Source> = {
  ...textColumn<Source>({
    id: 'age',
    label: 'Age',
    group: 'Main',
    isShown: true,
    width: 104,
    read: ({ item, world }) => (item.date === null ? null : sayAge(item.date, world.asAt)),
  }),
  sort: ({ item }) => (item.date === null ? null : -Number(firstDayOf(item.date).replaceAll('-', ''))),
};

const textRead: ColumnOf<Source> = {
  ...textColumn<Source>({
    id: 'text',
    label: 'Its text',
    group: 'Details',
    isShown: true,
    width: 112,
    read: ({ item }) => sayRead(item),
  }),
  sort: ({ item }) => readShare(item),
};

export const SOURCE_COLUMNS: readonly ColumnOf<Source>[] = [
  textColumn({
    id: 'title',
    label: 'Title',
    group: 'Main',
    isShown: true,
    width: 256,
    read: ({ item }) => item.title,
    write: (row, title) => set(row, { title: title ?? '' }),
    needed: 'A title is needed.',
  }),
  wordColumn({
    id: 'kind',
    label: 'Kind',
    group: 'Main',
    isShown: true,
    width: 100,
    words: KIND,
    read: ({ item }) => item.kind,
    write: (row, kind) => (kind === null ? [] : set(row, { kind: kind as Source['kind'] })),
  }),
  dateColumn({
    id: 'date',
    label: 'Date',
    group: 'Main',
    isShown: true,
    width: 132,
    read: ({ item }) => item.date,
    write: (row, date) => set(row, { date }),
  }),
  age,
  counted('entities', 'Entries'),
  counted('links', 'Links'),
  counted('facts', 'Facts'),
  counted('assumptions', 'Assumptions', 116),
  text('author', 'Written or said by', true, 180),
  textRead,
  yesNoColumn({
    id: 'restricted',
    label: 'Restricted',
    group: 'Details',
    isShown: true,
    width: 104,
    read: ({ item }) => item.restricted,
    write: (row, restricted) => set(row, { restricted: restricted ?? false }),
  }),
  text('website', 'Website', false, 180),
  text('notes', 'Notes', false, 260),
  textColumn({
    id: 'external-ids',
    label: 'Ids elsewhere',
    group: 'Details',
    read: ({ item }) => item.externalIds.join(', '),
  }),
];
