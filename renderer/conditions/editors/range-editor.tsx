import { Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { readDate } from '../../../shared/exchange/tables/cells.ts';
import { fieldOf } from '../../../shared/graph/fields/index.ts';
import type { RangeCondition } from '../../../shared/graph/filters/index.ts';
import { firstDayOf, lastDayOf } from '../../../shared/util/dates.ts';
import { useMap } from '../../state/index.ts';

type Props = {
  readonly condition: RangeCondition;
  readonly onCondition: (condition: RangeCondition) => void;
  /** Told whether what stands in the fields can be asked for. */
  readonly onReadable: (isReadable: boolean) => void;
};
type Bound = RangeCondition['from'];

/** From a number or a date to another, written as people write them; an empty field leaves that end open. */
export function RangeEditor({ condition, onCondition, onReadable }: Props) {
  const map = useMap();
  const isDate = (fieldOf(map, condition.field)?.date ?? null) !== null;
  const [texts, setTexts] = useState({ from: written(condition.from), to: written(condition.to) });
  const from = readBound(texts.from, isDate);
  const to = readBound(texts.to, isDate);
  const give = (next: typeof texts): void => {
    setTexts(next);
    const bounds = { from: readBound(next.from, isDate), to: readBound(next.to, isDate) };
    const isReadable = bounds.from !== undefined && bounds.to !== undefined && !isBackwards(bounds.from, bounds.to);
    onReadable(isReadable);
    if (isReadable) onCondition({ ...condition, from: bounds.from ?? null, to: bounds.to ?? null });
  };
  const problem = (bound: Bound | undefined): string | null =>
    bound === undefined ? (isDate ? 'Write 2019, March 2019 or 31/03/2019' : 'Write a number') : null;
  const backwards = isBackwards(from, to) ? (isDate ? 'This is before “From”' : 'This is less than “From”') : null;
  return (
    <Group gap="sm" grow align="flex-start">
      <BoundField
        label="From"
        isDate={isDate}
        text={texts.from}
        problem={problem(from)}
        onText={(text) => give({ ...texts, from: text })}
      />
      <BoundField
        label="To"
        isDate={isDate}
        text={texts.to}
        problem={problem(to) ?? backwards}
        onText={(text) => give({ ...texts, to: text })}
      />
    </Group>
  );
}

type FieldProps = {
  readonly label: string;
  readonly isDate: boolean;
  readonly text: string;
  readonly problem: string | null;
  readonly onText: (text: string) => void;
};

function BoundField({ label, isDate, text, problem, onText }: FieldProps) {
  return (
    <TextInput
      size="xs"
      label={label}
      placeholder={isDate ? 'such as March 2019' : 'a number'}
      inputMode={isDate ? 'text' : 'decimal'}
      value={text}
      error={problem}
      onChange={({ currentTarget }) => onText(currentTarget.value)}
    />
  );
}

const written = (bound: Bound): string => (bound === null ? '' : String(bound));

/** Null for an open end; undefined for what cannot be read. */
function readBound(text: string, isDate: boolean): Bound | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (isDate) {
    const date = readDate(trimmed);
    return date.ok ? date.value : undefined;
  }
  const number = Number(trimmed.replace(/^£/, '').replaceAll(',', ''));
  return Number.isFinite(number) ? number : undefined;
}

function isBackwards(from: Bound | undefined, to: Bound | undefined): boolean {
  if (typeof from === 'number' && typeof to === 'number') return to < from;
  return typeof from === 'string' && typeof to === 'string' && lastDayOf(to) < firstDayOf(from);
}
