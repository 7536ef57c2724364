import { Radio } from '@mantine/core';
import styles from './choose-one.module.css';

type Props = {
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly onValue: (value: string) => void;
};

/** One of a few choices, all of them in sight. */
export function ChooseOne({ label, choices, value, onValue }: Props) {
  return (
    <Radio.Group size="xs" label={label} value={value} onChange={onValue}>
      <div className={styles.choices}>
        {choices.map((choice) => (
          <Radio key={choice.value} size="xs" value={choice.value} label={choice.label} />
        ))}
      </div>
    </Radio.Group>
  );
}
