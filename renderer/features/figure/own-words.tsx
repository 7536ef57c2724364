import { TriangleAlert } from 'lucide-react';
import { useCanEdit } from '../../state/index.ts';
import { TextButton } from '../../ui/text-button.tsx';
import styles from './figure.module.css';

type Props = {
  /** The field whose words they are, for those who hear the buttons alone. */
  readonly of: string;
  /** How the figure is another than when they were written; null where it is not. */
  readonly change: string | null;
  readonly onKeep: () => Promise<string | null>;
  readonly onGoBack: () => Promise<string | null>;
};

/** What can be done about words that somebody wrote: go back to those that are made, or keep them though the figure has changed. */
export function OwnWords({ of, change, onKeep, onGoBack }: Props) {
  const canEdit = useCanEdit();
  return (
    <div className={styles.ownWords}>
      {change === null ? null : (
        <p className={styles.changed}>
          <TriangleAlert size={15} aria-hidden="true" />
          <span>{change}</span>
        </p>
      )}
      {change === null ? null : (
        <TextButton disabled={!canEdit} aria-label={`${of}: keep it as it is`} onClick={() => void onKeep()}>
          Keep it as it is
        </TextButton>
      )}
      <TextButton
        disabled={!canEdit}
        aria-label={`${of}: go back to the generated words`}
        onClick={() => void onGoBack()}
      >
        Go back to the generated words
      </TextButton>
    </div>
  );
}
