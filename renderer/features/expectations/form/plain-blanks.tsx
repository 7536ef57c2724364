import { useId, useState } from 'react';
import type { Blank } from '../../../../shared/expectations/index.ts';
import { Problem } from './blank-button.tsx';
import styles from './form.module.css';

type Of<Kind extends Blank['blank']> = Extract<Blank, { readonly blank: Kind }>;

type ChoiceProps = {
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly onValue: (value: string) => void;
};

/** One of a few, chosen in the sentence. */
export function ChoiceBlank({ label, choices, value, onValue }: ChoiceProps) {
  return (
    <select
      className={styles.blank}
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => onValue(currentTarget.value)}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}

type NumberProps = {
  readonly label: string;
  /** NaN: what stands there cannot be read. */
  readonly value: number;
  readonly problem: string | null;
  readonly onValue: (value: number) => void;
};

/** What is not written as a whole number is none: neither a blank field, nor 1.5, nor 1e3. */
function readWhole(text: string): number {
  const plain = text.trim().replaceAll(',', '');
  return /^\d{1,9}$/.test(plain) ? Number(plain) : Number.NaN;
}

export function NumberBlank({ label, value, problem, onValue }: NumberProps) {
  const id = useId();
  const [text, setText] = useState(Number.isNaN(value) ? '' : String(value));
  return (
    <>
      <input
        className={styles.blank}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : id}
        value={text}
        onFocus={(event) => event.target.select()}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          onValue(readWhole(currentTarget.value));
        }}
      />
      <Problem id={id} text={problem} />
    </>
  );
}

/** So many months a rule begins with when somebody wants an age. */
const USUAL_MONTHS = 12;

type MonthsProps = {
  readonly blank: Of<'months'>;
  readonly value: number | null;
  readonly problem: string | null;
  readonly onValue: (value: number | null) => void;
};

export function MonthsBlank({ blank, value, problem, onValue }: MonthsProps) {
  return (
    <>
      <ChoiceBlank
        label={blank.label}
        choices={[
          { value: 'open', label: blank.open },
          { value: 'months', label: 'no older than' },
        ]}
        value={value === null ? 'open' : 'months'}
        onValue={(next) => onValue(next === 'open' ? null : USUAL_MONTHS)}
      />
      {value === null ? null : (
        <>
          {' '}
          <NumberBlank label={`${blank.label}, in months`} value={value} problem={problem} onValue={onValue} />
          {value === 1 ? ' month' : ' months'}
        </>
      )}
    </>
  );
}
