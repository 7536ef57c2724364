import { NativeSelect } from '@mantine/core';
import type { Ambiguous } from '../../../../shared/contract/receipt.ts';
import { countOf } from '../../../../shared/util/count-of.ts';
import { TextButton } from '../../../ui/text-button.tsx';
import styles from './merge-map.module.css';
import type { Same } from './use-merge.ts';

type Props = {
  readonly unclear: readonly Ambiguous[];
  readonly same: readonly Same[];
  readonly onSay: (same: readonly Same[]) => void;
};

const ANOTHER = 'another';

/** Entries of the other map that may be one of several of this one, or none of them. */
export function WhichEntry({ unclear, same, onSay }: Props) {
  const idOf = ({ theirs }: Ambiguous): string => theirs ?? '';
  const say = (item: Ambiguous, value: string): void => {
    const others = same.filter(({ theirs }) => theirs !== idOf(item));
    if (value !== '') onSay([...others, { theirs: idOf(item), id: value === ANOTHER ? null : value }]);
  };
  const sayAll = (): void => onSay([...same, ...unclear.map((item) => ({ theirs: idOf(item), id: null }))]);
  return (
    <section aria-label="Which entry is meant">
      <h3 className={styles.title}>
        {countOf(unclear.length, 'entry may be one of this map', 'entries may be one of this map')}
      </h3>
      <ul className={styles.unclear}>
        {unclear.map((item) => (
          <li key={idOf(item)}>
            <span>“{item.value}” is</span>
            <NativeSelect
              size="xs"
              aria-label={`${item.value}: which entry it is`}
              data={[
                { value: '', label: 'Choose…' },
                ...item.candidates.map(({ id, name }) => ({ value: id, label: name })),
                { value: ANOTHER, label: 'Another entry' },
              ]}
              value=""
              onChange={(event) => say(item, event.currentTarget.value)}
            />
          </li>
        ))}
      </ul>
      {unclear.length > 1 ? <TextButton onClick={sayAll}>All of them are other entries</TextButton> : null}
    </section>
  );
}
