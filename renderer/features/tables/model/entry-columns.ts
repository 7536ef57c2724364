// The columns of the table of entries.
import type { Entity, PersonDetails } from '../../../../shared/model/entity.ts';
import type { MapData } from '../../../../shared/model/map-data.ts';
import { linksOf } from '../../../../shared/model/map-index.ts';
import { shownName } from '../../../../shared/model/words.ts';
import {
  CONSENT_CHOICES,
  type Edit,
  LAWFUL_BASIS_CHOICES,
  SHOWN_AS_CHOICES,
  STATUS_CHOICES,
} from '../../../state/index.ts';
import { dateColumn, numberColumn, textColumn, wordColumn, wordsColumn, yesNoColumn } from './build-column.ts';
import type { ColumnOf, Row } from './column.ts';
import { inFront, knowledgeColumns, ownColumns, scaleColumns } from './field-columns.ts';
import { keptColumns } from './kept-columns.ts';
import { entryWords, fixedWords, freeWords, kindWords, vocabularyWords, type Word } from './word-list.ts';

export const STATUS = fixedWords('status', STATUS_CHOICES);

const set = ({ id }: Row<Entity>, fields: Partial<Entity>): readonly Edit[] => [
  { edit: 'entity.update', input: { id, fields } },
];

/** Whether an entry goes by something other than its name: then its names are not for a table. */
const goesByAnother = ({ item }: Row<Entity>): boolean => shownName(item) !== item.name;

const goesByRole = ({ person }: Entity): boolean => person?.shownAs === 'role' && person.role !== null;

/** What is changed is what is shown: of someone who goes by a role the role, and the name only where it says the same. */
function renamed(item: Entity, name: string): Partial<Entity> {
  const { person } = item;
  if (person === null || !goesByRole(item)) return { name };
  return { person: { ...person, role: name }, ...(item.name === person.role ? { name } : {}) };
}

function fieldColumns(): ColumnOf<Entity>[] {
  return [
    textColumn({
      id: 'name',
      label: 'Name',
      group: 'Main',
      isShown: true,
      width: 252,
      read: ({ item }) => shownName(item),
      write: (row, name) => set(row, renamed(row.item, name ?? '')),
      needed: 'An entry needs a name.',
      locked: (row) =>
        goesByAnother(row) && !goesByRole(row.item)
          ? 'This person is not shown by name. Change how they are shown in the details.'
          : null,
    }),
    wordColumn({
      id: 'kind',
      label: 'Kind',
      group: 'Main',
      isShown: true,
      width: 120,
      words: kindWords,
      read: ({ item }) => item.kind,
      write: (row, kind) => (kind === null ? [] : set(row, { kind })),
    }),
    wordColumn({
      id: 'sector',
      label: 'Sector',
      group: 'Main',
      isShown: true,
      width: 184,
      words: vocabularyWords('sector', 'sector'),
      read: ({ item }) => item.sector,
      write: (row, sector) => set(row, { sector }),
      none: 'Not set',
    }),
    wordsColumn({
      id: 'localities',
      label: 'Localities',
      group: 'Main',
      isShown: true,
      width: 152,
      words: vocabularyWords('locality', 'locality'),
      read: ({ item }) => item.localities,
      write: (row, localities) => set(row, { localities: [...localities] }),
    }),
    wordColumn({
      id: 'parent',
      label: 'Part of',
      group: 'Main',
      isShown: true,
      width: 184,
      words: entryWords,
      read: ({ item }) => item.parent,
      write: (row, parent) => set(row, { parent: parent as Entity['parent'] }),
      none: 'Nothing',
    }),
    wordColumn({
      id: 'status',
      label: 'Status',
      group: 'Main',
      isShown: true,
      width: 108,
      words: STATUS,
      read: ({ item }) => item.status,
      write: (row, status) => set(row, { status: status as Entity['status'] }),
    }),
    numberColumn({
      id: 'links',
      label: 'Links',
      group: 'Main',
      isShown: true,
      width: 84,
      read: ({ id, world }) => linksOf(world.map, id).length,
    }),
    wordsColumn({
      id: 'aliases',
      label: 'Also called',
      group: 'Details',
      words: freeWords('other name'),
      isFree: true,
      read: (row) => (goesByAnother(row) ? [] : row.item.aliases),
      write: (row, aliases) => set(row, { aliases: [...aliases] }),
      locked: (row) => (goesByAnother(row) ? 'This person is not shown by name: see the details.' : null),
    }),
    wordColumn({
      id: 'layer',
      label: 'System layer',
      group: 'Details',
      width: 184,
      words: vocabularyWords('layer', 'system layer', true),
      read: ({ item }) => item.layer,
      write: (row, layer) => set(row, { layer }),
      none: 'Not set',
    }),
    wordsColumn({
      id: 'tags',
      label: 'Tags',
      group: 'Details',
      isShown: true,
      words: vocabularyWords('tag', 'tag'),
      read: ({ item }) => item.tags,
      write: (row, tags) => set(row, { tags: [...tags] }),
    }),
    textColumn({
      id: 'description',
      label: 'Description',
      group: 'Details',
      isShown: true,
      isLong: true,
      read: ({ item }) => item.description,
      write: (row, description) => set(row, { description }),
    }),
    textColumn({
      id: 'notes',
      label: 'Notes',
      group: 'Details',
      isLong: true,
      read: ({ item }) => item.notes,
      write: (row, notes) => set(row, { notes }),
    }),
    ...keptColumns(set),
    ...contactColumns(),
  ];
}

function contactColumns(): ColumnOf<Entity>[] {
  const column = (key: 'website' | 'email' | 'phone' | 'address', label: string): ColumnOf<Entity> =>
    textColumn({
      id: key,
      label,
      group: 'Contact',
      read: ({ item }) => item[key],
      write: (row, text) => set(row, { [key]: text }),
    });
  return [
    column('website', 'Website'),
    column('email', 'Email'),
    column('phone', 'Telephone'),
    column('address', 'Address'),
  ];
}

function personColumns(): ColumnOf<Entity>[] {
  const setPerson = (row: Row<Entity>, fields: Partial<PersonDetails>): readonly Edit[] =>
    row.item.person === null ? [] : set(row, { person: { ...row.item.person, ...fields } });
  const shared = {
    group: 'Person',
    locked: ({ item }: Row<Entity>) => (item.person === null ? 'Only people have this.' : null),
  } as const;
  const text = (id: string, key: 'role' | 'source', label: string): ColumnOf<Entity> =>
    textColumn({
      ...shared,
      id,
      label,
      read: ({ item }) => item.person?.[key] ?? null,
      write: (row, value) => setPerson(row, { [key]: value }),
    });
  const date = (id: string, key: 'noticeGiven' | 'reviewDate', label: string): ColumnOf<Entity> =>
    dateColumn({
      ...shared,
      id,
      label,
      read: ({ item }) => item.person?.[key] ?? null,
      write: (row, value) => setPerson(row, { [key]: value }),
    });
  const word = (
    id: string,
    key: 'shownAs' | 'lawfulBasis' | 'consent',
    label: string,
    choices: readonly Word[],
    more: { readonly none?: string } = {},
  ): ColumnOf<Entity> =>
    wordColumn({
      ...shared,
      ...more,
      id,
      label,
      words: fixedWords(label.toLowerCase(), choices),
      read: ({ item }) => item.person?.[key] ?? null,
      write: (row, value) => setPerson(row, { [key]: value }),
    });
  return [
    word('shown-as', 'shownAs', 'Shown as', SHOWN_AS_CHOICES),
    text('role', 'role', 'Role'),
    yesNoColumn({
      ...shared,
      id: 'resident',
      label: 'Resident',
      read: ({ item }) => item.person?.isResident ?? null,
      write: (row, isResident) => setPerson(row, { isResident: isResident ?? false }),
    }),
    word('lawful-basis', 'lawfulBasis', 'Lawful basis', LAWFUL_BASIS_CHOICES, { none: 'Not set' }),
    text('person-source', 'source', 'Details come from'),
    date('notice-given', 'noticeGiven', 'Notice given'),
    word('consent', 'consent', 'Consent', CONSENT_CHOICES),
    date('review-date', 'reviewDate', 'Review date'),
  ];
}

/** What is looked at most comes first; the rest follow as they are listed. */
const FIRST = [
  'name',
  'kind',
  'sector',
  'links',
  'confidence',
  'parent',
  'localities',
  'status',
  'tags',
  'description',
];

/** The columns of a map's entries. They change only when the map's scales or own fields do. */
export function entryColumns(map: Pick<MapData, 'scale' | 'customField'>): ColumnOf<Entity>[] {
  return inFront(FIRST, [
    ...fieldColumns(),
    ...knowledgeColumns<Entity>(true),
    ...scaleColumns<Entity>(map, 'entity', ['influence']),
    ...personColumns(),
    ...ownColumns<Entity>(map, 'entity', set),
  ]);
}
