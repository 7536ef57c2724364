import { Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { fieldOf } from '../../../../shared/graph/fields/index.ts';
import type { RangeCondition } from '../../../../shared/graph/filters/index.ts';
import { isPartialDate } from '../../../../shared/util/dates.ts';
import { useMap } from '../../../state/index.ts';

type Props = { readonly condition: RangeCondition; readonly onCondition: (condition: RangeCondition) => void };
type Bound = RangeCondition['from'];

/** From a number or a date to another; an empty field leaves that end open. */
export function RangeEditor({ condition, onCondition }: Props) {
  const map = useMap();
  const isDate = (fieldOf(map, condition.field)?.date ?? null) !== null;
  return (
    <Group gap="sm" grow align="flex-start">
      <BoundField
        label="From"
        isDate={isDate}
        bound={condition.from}
        onBound={(from) => onCondition({ ...condition, from })}
      />
      <BoundField label="To" isDate={isDate} bound={condition.to} onBound={(to) => onCondition({ ...condition, to })} />
    </Group>
  );
}

type FieldProps = {
  readonly label: string;
  readonly isDate: boolean;
  readonly bound: Bound;
  readonly onBound: (bound: Bound) => void;
};

function BoundField({ label, isDate, bound, onBound }: FieldProps) {
  const [text, setText] = useState(bound === null ? '' : String(bound));
  const read = readBound(text, isDate);
  return (
    <TextInput
      size="xs"
      label={label}
      placeholder={isDate ? 'such as 2019-03' : 'a number'}
      inputMode={isDate ? 'text' : 'decimal'}
      value={text}
      error={read === undefined ? (isDate ? 'Write 2019, 2019-03 or 2019-03-31' : 'Write a number') : null}
      onChange={({ currentTarget }) => {
        setText(currentTarget.value);
        const next = readBound(currentTarget.value, isDate);
        if (next !== undefined) onBound(next);
      }}
    />
  );
}

/** Null for an open end; undefined for what cannot be read. */
function readBound(text: string, isDate: boolean): Bound | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (isDate) return isPartialDate(trimmed) ? trimmed : undefined;
  const number = Number(trimmed.replace(',', ''));
  return Number.isFinite(number) ? number : undefined;
}
