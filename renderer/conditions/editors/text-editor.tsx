import { TextInput } from '@mantine/core';
import type { TextCondition } from '../../../shared/graph/filters/index.ts';

type Props = { readonly condition: TextCondition; readonly onCondition: (condition: TextCondition) => void };

export function TextEditor({ condition, onCondition }: Props) {
  return (
    <TextInput
      size="xs"
      label="Text"
      description="Whatever its case and punctuation."
      value={condition.text}
      onChange={({ currentTarget }) => onCondition({ ...condition, text: currentTarget.value })}
    />
  );
}
