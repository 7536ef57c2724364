import { Textarea, type TextareaProps } from '@mantine/core';
import type { Ref } from 'react';

type Props = Omit<TextareaProps, 'autosize' | 'minRows' | 'onChange'> & {
  readonly onText: (text: string) => void;
  readonly ref?: Ref<HTMLTextAreaElement>;
};

/** A field for a line or more: as high as what is in it. */
export function GrowingText({ onText, ...props }: Props) {
  return <Textarea autosize minRows={1} {...props} onChange={(event) => onText(event.target.value)} />;
}
