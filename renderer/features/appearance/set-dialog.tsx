import { Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { AppError } from '../../../shared/contract/errors.ts';
import { sayRefusal } from '../../state/index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormEnd } from '../../ui/form-end.tsx';

type Words = { readonly name: string; readonly description: string | null };

type Props = {
  readonly title: string;
  readonly initial: Words;
  /** Names that other sets of the map have. */
  readonly taken: readonly string[];
  readonly onClose: () => void;
  /** Null when it was taken, else why not. */
  readonly onGive: (words: Words) => Promise<AppError | null>;
};

/** Asks for the name of a rule set, and what it is for. */
export function SetDialog({ title, initial, taken, onClose, onGive }: Props) {
  const [name, setName] = useState(initial.name);
  const [description, setDescription] = useState(initial.description ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const given = name.trim();
    if (given === '') setProblem('Give it a name.');
    else if (taken.includes(given)) setProblem('Another rule set of this map is called that. Choose another name.');
    else {
      const error = await onGive({ name: given, description: description.trim() === '' ? null : description.trim() });
      if (error) setProblem(sayRefusal(error));
      else onClose();
    }
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="sm">
          <TextInput
            label="Name"
            data-autofocus
            value={name}
            error={problem}
            onChange={({ currentTarget: { value } }) => {
              setName(value);
              setProblem(null);
            }}
          />
          <Textarea
            label="What it shows"
            description="A sentence for those who choose from the list."
            autosize
            minRows={2}
            value={description}
            onChange={({ currentTarget: { value } }) => setDescription(value)}
          />
          <FormEnd does="Save" onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
