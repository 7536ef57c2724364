import { Textarea, TextInput } from '@mantine/core';
import { type KeyboardEvent, useId } from 'react';
import { FieldRow, problemProps } from './field-row.tsx';
import flat from './flat.module.css';
import { useDraft, type Verdict } from './use-draft.ts';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onGive: (text: string) => Verdict | Promise<Verdict>;
  readonly placeholder?: string;
  readonly isLong?: boolean;
  readonly isDisabled?: boolean;
  /** Takes the focus when it appears because somebody asked for it. */
  readonly autoFocus?: boolean;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'url' | 'tel';
};

/** From this many characters on, a text gets the whole width. */
const TALL_FROM = 70;

/** A labelled text that is saved when one leaves it. Enter saves, Escape puts back; in a long text, Ctrl+Enter saves. */
export function TextField(props: Props) {
  const { label, value, onGive, placeholder = 'Not set', isLong = false, isDisabled = false } = props;
  const id = useId();
  const draft = useDraft(value, onGive);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Escape') {
      // The first Escape is the field's; a dialog around it gets the next.
      event.stopPropagation();
      draft.restore();
    }
    if (event.key === 'Enter' && !event.nativeEvent.isComposing && (!isLong || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      draft.commit();
    }
  };
  const shared = {
    id,
    value: draft.text,
    placeholder,
    variant: 'unstyled',
    classNames: { input: flat.input ?? '' },
    disabled: isDisabled,
    error: draft.problem,
    errorProps: problemProps,
    withErrorStyles: false,
    autoFocus: props.autoFocus ?? false,
    onBlur: draft.commit,
    onKeyDown,
  } as const;
  return (
    <FieldRow label={label} htmlFor={id} isTall={isLong && value.length > TALL_FROM}>
      {isLong ? (
        <Textarea {...shared} autosize minRows={1} maxRows={12} onChange={(e) => draft.change(e.target.value)} />
      ) : (
        <TextInput
          {...shared}
          inputMode={props.inputMode ?? 'text'}
          onChange={(event) => draft.change(event.target.value)}
        />
      )}
    </FieldRow>
  );
}
