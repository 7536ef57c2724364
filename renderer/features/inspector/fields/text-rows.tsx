import { sayDate } from '../../../../shared/util/dates.ts';
import { useCanEdit } from '../../../state/index.ts';
import { TextField } from '../../../ui/text-field.tsx';
import type { Verdict } from '../../../ui/use-draft.ts';
import { type Read, readDate, readNumber } from './read-values.ts';

/** Rows for values that are typed. `onGive` gets the value that was read, and answers why it was refused, if it was. */
type Give<Value> = (value: Value) => Verdict | Promise<Verdict>;

function giveRead<Value>(read: Read<Value>, give: Give<Value>): Verdict | Promise<Verdict> {
  return 'problem' in read ? read.problem : give(read.value);
}

type TextRowProps = {
  readonly label: string;
  readonly value: string | null;
  readonly onGive: Give<string | null>;
  readonly isLong?: boolean;
  readonly inputMode?: 'text' | 'email' | 'url' | 'tel';
  readonly placeholder?: string;
};

export function TextRow({ label, value, onGive, ...rest }: TextRowProps) {
  const canEdit = useCanEdit();
  return (
    <TextField
      label={label}
      value={value ?? ''}
      isDisabled={!canEdit}
      onGive={(text) => onGive(text === '' ? null : text)}
      {...rest}
    />
  );
}

type DateRowProps = { readonly label: string; readonly value: string | null; readonly onGive: Give<string | null> };

export function DateRow({ label, value, onGive }: DateRowProps) {
  const canEdit = useCanEdit();
  return (
    <TextField
      label={label}
      value={value === null ? '' : sayDate(value)}
      isDisabled={!canEdit}
      onGive={(text) => giveRead(readDate(text), onGive)}
    />
  );
}

type NumberRowProps = { readonly label: string; readonly value: number | null; readonly onGive: Give<number | null> };

export function NumberRow({ label, value, onGive }: NumberRowProps) {
  const canEdit = useCanEdit();
  return (
    <TextField
      label={label}
      value={value === null ? '' : String(value)}
      inputMode="decimal"
      isDisabled={!canEdit}
      onGive={(text) => giveRead(readNumber(text), onGive)}
    />
  );
}
