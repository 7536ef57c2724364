import { TextInput } from '@mantine/core';
import { isPartialDate } from '../../../shared/util/dates.ts';
import { useDraft } from '../../ui/use-draft.ts';
import styles from './timeline.module.css';

type Props = { readonly date: string; readonly onGive: (date: string) => void };

/** The date that is looked at, to be typed. */
export function DateField({ date, onGive }: Props) {
  const draft = useDraft(date, (text) => {
    if (!isPartialDate(text)) return 'Write it as 2019, 2019-03 or 2019-03-31.';
    onGive(text);
    return null;
  });
  return (
    <TextInput
      className={styles.date ?? ''}
      size="xs"
      aria-label="Date"
      value={draft.text}
      error={draft.problem}
      onChange={(event) => draft.change(event.target.value)}
      onBlur={draft.commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) draft.commit();
        else if (event.key === 'Escape') {
          event.stopPropagation();
          draft.restore();
        }
      }}
    />
  );
}
