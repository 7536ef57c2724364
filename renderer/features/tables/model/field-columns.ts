// Columns that entries and links share: evidence, judgements, the user's own fields.
import { CONFIDENCES, type Confidence, type Knowledge, knowledgeOf } from '../../../../shared/model/confidence.ts';
import type { Entity } from '../../../../shared/model/entity.ts';
import type { Certainty } from '../../../../shared/model/evidence.ts';
import type { CustomValue } from '../../../../shared/model/fields.ts';
import type { Link } from '../../../../shared/model/link.ts';
import type { MapData } from '../../../../shared/model/map-data.ts';
import { newestAssessment } from '../../../../shared/model/map-index.ts';
import type { CustomField } from '../../../../shared/model/vocabulary.ts';
import { inOrder } from '../../../../shared/model/words.ts';
import type { Edit } from '../../../state/index.ts';
import { dateColumn, numberColumn, textColumn, wordColumn, wordsColumn, yesNoColumn } from './build-column.ts';
import type { ColumnOf, Row } from './column.ts';
import { choiceWords, fixedWords, levelWords } from './word-list.ts';

type Item = Entity | Link;
/** Records fields of the item: `entity.update` or `link.update`. */
export type SetFields<I extends Item> = (row: Row<I>, fields: Partial<I>) => readonly Edit[];

const CONFIDENCE_LABELS: Readonly<Record<Confidence, string>> = {
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  none: 'No evidence',
};

const CONFIDENCE = fixedWords(
  'confidence',
  CONFIDENCES.map((value) => ({ value, label: CONFIDENCE_LABELS[value] })),
);

const CERTAINTY = fixedWords('certainty', [
  { value: 'fact', label: 'Stated' },
  { value: 'assumption', label: 'Assumed' },
] satisfies readonly { value: Certainty; label: string }[]);

/** The columns with these ids first, in this order, then all others as they are. */
export function inFront<I extends Item>(first: readonly string[], columns: readonly ColumnOf<I>[]): ColumnOf<I>[] {
  const place = ({ id }: ColumnOf<I>): number => (first.includes(id) ? first.indexOf(id) : first.length);
  return [...columns].sort((a, b) => place(a) - place(b));
}

/** How we know: worked out from the evidence, so it can be read here and is recorded in the details. */
export function knowledgeColumns<I extends Item>(isShown: boolean): ColumnOf<I>[] {
  const known = ({ id, world }: Row<I>): Knowledge => knowledgeOf(world.map, id, world.asAt);
  const group = 'How we know';
  return [
    wordColumn({
      id: 'confidence',
      label: 'Confidence',
      group,
      isShown,
      width: 116,
      words: CONFIDENCE,
      read: (row) => known(row).confidence,
    }),
    wordColumn({
      id: 'certainty',
      label: 'Stated or assumed',
      group,
      words: CERTAINTY,
      read: (row) => known(row).certainty,
    }),
    numberColumn({ id: 'sources', label: 'Sources', group, read: (row) => known(row).sources }),
    dateColumn({ id: 'newest-source', label: 'Newest source', group, read: (row) => known(row).newest }),
  ];
}

/** The newest judgement on each scale. Choosing a level adds a judgement of today; none is overwritten. */
export function scaleColumns<I extends Item>(
  map: Pick<MapData, 'scale'>,
  of: 'entity' | 'link',
  shown: readonly string[],
): ColumnOf<I>[] {
  return inOrder(map.scale.values())
    .filter((scale) => scale.appliesTo.includes(of))
    .map(({ id: scale, label }) =>
      wordColumn({
        id: `scale:${scale}`,
        label,
        group: 'Judgements',
        isShown: shown.includes(scale),
        width: 116,
        words: levelWords(scale),
        read({ id, world }) {
          const value = newestAssessment(world.map, id, scale)?.value ?? null;
          return value === null ? null : String(value);
        },
        write: ({ id }, level) => [
          { edit: 'assessment.add', input: { [of]: id, scale, value: level === null ? null : Number(level) } },
        ],
        none: 'Not set',
      }),
    );
}

export function ownColumns<I extends Item>(
  map: Pick<MapData, 'customField'>,
  of: 'entity' | 'link',
  set: SetFields<I>,
): ColumnOf<I>[] {
  return inOrder(map.customField.values())
    .filter((field) => field.appliesTo === of)
    .map((field) => ownColumn(field, set));
}

function ownColumn<I extends Item>(field: CustomField, set: SetFields<I>): ColumnOf<I> {
  const about = { id: `own:${field.id}`, label: field.label, group: 'Your own fields', isShown: true } as const;
  const value = ({ item }: Row<I>): CustomValue | undefined => item.custom[field.id];
  const write = (row: Row<I>, next: CustomValue | null): readonly Edit[] => {
    const { [field.id]: _, ...others } = row.item.custom;
    const custom = next === null ? others : { ...others, [field.id]: next };
    return set(row, { custom } as Partial<I>);
  };
  const asText = (row: Row<I>): string | null => {
    const own = value(row);
    return typeof own === 'string' ? own : null;
  };
  switch (field.type) {
    case 'text':
      return textColumn({ ...about, read: asText, write });
    case 'number':
      return numberColumn({
        ...about,
        read(row) {
          const own = value(row);
          return typeof own === 'number' ? own : null;
        },
        write,
      });
    case 'date':
      return dateColumn({ ...about, read: asText, write });
    case 'yes-no':
      return yesNoColumn({
        ...about,
        read(row) {
          const own = value(row);
          return typeof own === 'boolean' ? own : null;
        },
        write,
        none: 'Not set',
      });
    case 'choice':
      return wordColumn({ ...about, words: choiceWords(field), read: asText, write, none: 'Not set' });
    case 'choices':
      return wordsColumn({
        ...about,
        words: choiceWords(field),
        read(row) {
          const own = value(row);
          return Array.isArray(own) ? own : [];
        },
        write: (row, keys) => write(row, keys.length === 0 ? null : [...keys]),
      });
  }
}
