import { useId, useState } from 'react';
import { useCanEdit } from '../../../state/index.ts';
import { FieldRow } from '../../../ui/field-row.tsx';
import { PickMany } from '../../../ui/pick-many.tsx';
import type { Verdict } from '../../../ui/use-draft.ts';

type Props = {
  readonly label: string;
  readonly value: readonly string[];
  readonly choices: readonly string[];
  readonly onGive: (value: readonly string[]) => Promise<Verdict>;
};

/** Several of a field's own choices. */
export function ChoicesRow({ label, value, choices, onGive }: Props) {
  const id = useId();
  const canEdit = useCanEdit();
  const [problem, setProblem] = useState<string | null>(null);
  const give = async (next: readonly string[]): Promise<void> => setProblem(await onGive(next));
  return (
    <FieldRow label={label} htmlFor={id}>
      <PickMany
        id={id}
        chosen={value.map((choice) => ({ value: choice, label: choice }))}
        options={choices.map((choice) => ({ value: choice, label: choice }))}
        isDisabled={!canEdit}
        problem={problem}
        onAdd={(choice) => void give([...value, choice])}
        onRemove={(choice) => void give(value.filter((other) => other !== choice))}
      />
    </FieldRow>
  );
}
