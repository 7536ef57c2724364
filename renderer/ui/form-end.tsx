import { Button, Group } from '@mantine/core';
import styles from './form-end.module.css';

type Props = {
  /** What the button that sends the form does: "Add the link". */
  readonly does: string;
  /** What is wrong, in a sentence; null when nothing is. */
  readonly problem?: string | null;
  readonly onCancel: () => void;
};

/** The foot of a form in a dialog: what is wrong, Cancel, and the button that sends it. */
export function FormEnd({ does, problem = null, onCancel }: Props) {
  return (
    <Group justify="flex-end" gap="sm">
      {problem === null ? null : (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <Button size="sm" onClick={onCancel}>
        Cancel
      </Button>
      <Button size="sm" type="submit" variant="filled">
        {does}
      </Button>
    </Group>
  );
}
