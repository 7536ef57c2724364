// The few shapes that nearly all columns have: a text, a number, a date, a word, several words, yes or no.
import { readAmount, readDate, readNumber } from '../../../../shared/exchange/tables/cells.ts';
import { firstDayOf, sayDate } from '../../../../shared/util/dates.ts';
import type { Edit } from '../../../state/index.ts';
import type { ColumnGroup, ColumnOf, Given, TableItem as Item, Row } from './column.ts';
import { fixedWords, rankOf, type WordList } from './word-list.ts';

/** What every column has to say of itself. */
type About = {
  readonly id: string;
  readonly label: string;
  readonly group: ColumnGroup;
  readonly isShown?: boolean;
  readonly width?: number;
};

type Common<I extends Item> = About & { readonly locked?: (row: Row<I>) => string | null };

const free = (): null => null;

function base<I extends Item>(about: Common<I>, width: number) {
  return {
    id: about.id,
    label: about.label,
    group: about.group,
    isShown: about.isShown ?? false,
    width: about.width ?? width,
    isNumber: false,
    locked: about.locked ?? free,
  };
}

const unchanged: Given = { ok: true, edits: [] };

export function textColumn<I extends Item>(
  spec: Common<I> & {
    readonly read: (row: Row<I>) => string | null;
    /** Absent where the text is worked out, not recorded. */
    readonly write?: (row: Row<I>, text: string | null) => readonly Edit[];
    readonly isLong?: boolean;
    /** What to say when the text is taken out; absent where it may be. */
    readonly needed?: string;
  },
): ColumnOf<I> {
  const { write, needed, isLong = false } = spec;
  const text = (row: Row<I>): string => spec.read(row) ?? '';
  return {
    ...base(spec, isLong ? 260 : 160),
    text,
    sort: (row) => spec.read(row),
    filter: { kind: 'text' },
    editor: write
      ? {
          kind: 'text',
          isLong,
          placeholder: '',
          start: text,
          give(row, given) {
            const trimmed = given.trim();
            if (trimmed === text(row)) return unchanged;
            if (trimmed === '' && needed !== undefined) return { ok: false, why: needed };
            return { ok: true, edits: write(row, trimmed === '' ? null : trimmed) };
          },
        }
      : null,
  };
}

export function numberColumn<I extends Item>(
  spec: Common<I> & {
    readonly read: (row: Row<I>) => number | null;
    readonly write?: (row: Row<I>, value: number | null) => readonly Edit[];
    /** How it is shown; plainly, unless said. */
    readonly say?: (row: Row<I>, value: number) => string;
    /** Sums of money, which may be written £1,200 or 1.5m. */
    readonly isMoney?: boolean;
  },
): ColumnOf<I> {
  const { write, say = (_row, value) => String(value), isMoney = false } = spec;
  return {
    ...base(spec, 96),
    isNumber: true,
    text(row) {
      const value = spec.read(row);
      return value === null ? '' : say(row, value);
    },
    sort: spec.read,
    filter: { kind: 'number', value: spec.read },
    editor: write
      ? {
          kind: 'text',
          isLong: false,
          placeholder: isMoney ? '12000' : '12.5',
          start: (row) => String(spec.read(row) ?? ''),
          give(row, given) {
            if (given.trim() === '') return spec.read(row) === null ? unchanged : { ok: true, edits: write(row, null) };
            const number = isMoney ? readAmount(given) : readNumber(given);
            if (!number.ok) return { ok: false, why: `${number.error}.` };
            return number.value === spec.read(row) ? unchanged : { ok: true, edits: write(row, number.value) };
          },
        }
      : null,
  };
}

export function dateColumn<I extends Item>(
  spec: Common<I> & {
    readonly read: (row: Row<I>) => string | null;
    readonly write?: (row: Row<I>, date: string | null) => readonly Edit[];
  },
): ColumnOf<I> {
  const { write } = spec;
  return {
    ...base(spec, 120),
    text(row) {
      const date = spec.read(row);
      return date === null ? '' : sayDate(date);
    },
    sort(row) {
      const date = spec.read(row);
      return date === null ? null : firstDayOf(date);
    },
    filter: { kind: 'date', value: spec.read },
    editor: write
      ? {
          kind: 'text',
          isLong: false,
          placeholder: '2019-03-31',
          start: (row) => spec.read(row) ?? '',
          give(row, given) {
            if (given.trim() === '') return spec.read(row) === null ? unchanged : { ok: true, edits: write(row, null) };
            const date = readDate(given);
            if (!date.ok) return { ok: false, why: `${date.error}.` };
            return date.value === spec.read(row) ? unchanged : { ok: true, edits: write(row, date.value) };
          },
        }
      : null,
  };
}

export function wordColumn<I extends Item>(
  spec: Common<I> & {
    readonly words: WordList;
    readonly read: (row: Row<I>) => string | null;
    readonly write?: (row: Row<I>, key: string | null) => readonly Edit[];
    /** What choosing nothing is called; absent where something must be chosen. */
    readonly none?: string;
  },
): ColumnOf<I> {
  const { words, write } = spec;
  const text = (row: Row<I>): string => {
    const key = spec.read(row);
    return key === null ? '' : words.label(row.world, key);
  };
  return {
    ...base(spec, 140),
    text,
    sort(row) {
      const key = spec.read(row);
      if (key === null) return null;
      return words.isRanked ? rankOf(words, row.world, key) : text(row);
    },
    filter: {
      kind: 'words',
      words,
      keys(row) {
        const key = spec.read(row);
        return key === null ? [] : [key];
      },
    },
    editor: write
      ? {
          kind: 'choice',
          words,
          chosen: spec.read,
          none: spec.none ?? null,
          give: (row, key) => (key === spec.read(row) ? [] : write(row, key)),
        }
      : null,
  };
}

export function wordsColumn<I extends Item>(
  spec: Common<I> & {
    readonly words: WordList;
    readonly read: (row: Row<I>) => readonly string[];
    readonly write?: (row: Row<I>, keys: readonly string[]) => readonly Edit[];
    /** Narrowed down by typing rather than from a list: hardly any two rows share a word. */
    readonly isFree?: boolean;
  },
): ColumnOf<I> {
  const { words, write } = spec;
  const text = (row: Row<I>): string =>
    spec
      .read(row)
      .map((key) => words.label(row.world, key))
      .join(', ');
  return {
    ...base(spec, 160),
    text,
    sort: (row) => text(row) || null,
    filter: spec.isFree ? { kind: 'text' } : { kind: 'words', words, keys: spec.read },
    editor: write
      ? {
          kind: 'choices',
          words,
          chosen: spec.read,
          give(row, keys) {
            const before = spec.read(row);
            const isSame = before.length === keys.length && before.every((key, index) => key === keys[index]);
            return isSame ? [] : write(row, keys);
          },
        }
      : null,
  };
}

const YES_NO = fixedWords('answer', [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]);

export function yesNoColumn<I extends Item>(
  spec: Common<I> & {
    readonly read: (row: Row<I>) => boolean | null;
    readonly write: (row: Row<I>, value: boolean | null) => readonly Edit[];
    /** What choosing neither is called; absent where it is always one of the two. */
    readonly none?: string;
  },
): ColumnOf<I> {
  return wordColumn({
    ...spec,
    width: spec.width ?? 96,
    words: YES_NO,
    read(row) {
      const value = spec.read(row);
      return value === null ? null : value ? 'yes' : 'no';
    },
    write: (row, key) => spec.write(row, key === null ? null : key === 'yes'),
  });
}
