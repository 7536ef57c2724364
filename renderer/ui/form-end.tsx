import { Button, Group } from '@mantine/core';
import styles from './form-end.module.css';

type Props = {
  /** What the button that sends the form does: "Add the link". */
  readonly does: string;
  /** What is wrong, in a sentence; null when nothing is. */
  readonly problem?: string | null;
  /** Smaller, for a form within a panel or a list; otherwise for one in a dialog. */
  readonly isSmall?: boolean;
  readonly onCancel: () => void;
};

/** The foot of a form: what is wrong, Cancel, and the button that sends it. */
export function FormEnd({ does, problem = null, isSmall = false, onCancel }: Props) {
  const size = isSmall ? 'xs' : 'sm';
  return (
    <Group justify="flex-end" gap={isSmall ? 8 : 'sm'} wrap={isSmall ? 'nowrap' : 'wrap'}>
      {problem === null ? null : (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <Button size={size} onClick={onCancel}>
        Cancel
      </Button>
      <Button size={size} type="submit" variant="filled">
        {does}
      </Button>
    </Group>
  );
}
