import { Textarea } from '@mantine/core';
import { type Ref, useId } from 'react';
import { problemProps } from './field-row.tsx';
import flat from './flat.module.css';
import styles from './title-field.module.css';
import { useDraft, type Verdict } from './use-draft.ts';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onGive: (text: string) => Verdict | Promise<Verdict>;
  readonly isDisabled?: boolean;
  readonly ref?: Ref<HTMLTextAreaElement>;
};

/** A heading that can be typed over: wraps like text, never holds a line break. Enter saves, Escape puts back. */
export function TitleField({ label, value, onGive, isDisabled = false, ref }: Props) {
  const id = useId();
  const draft = useDraft(value, onGive);
  return (
    <div className={styles.title}>
      <Textarea
        ref={ref ?? null}
        id={id}
        autosize
        minRows={1}
        variant="unstyled"
        classNames={{ input: `${flat.input} ${styles.input}` }}
        aria-label={label}
        error={draft.problem}
        errorProps={problemProps}
        withErrorStyles={false}
        disabled={isDisabled}
        value={draft.text}
        onChange={(event) => draft.change(event.target.value.replace(/[\r\n]+/g, ' '))}
        onBlur={draft.commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
            event.preventDefault();
            draft.commit();
          }
          if (event.key === 'Escape') {
            event.stopPropagation();
            draft.restore();
          }
        }}
      />
    </div>
  );
}
