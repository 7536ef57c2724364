import { Input } from '@mantine/core';
import { useId } from 'react';
import { entityOption, findEntityOptions, useMap } from '../../state/index.ts';
import { PickMany } from '../../ui/pick-many.tsx';

type Props = {
  readonly label: string;
  readonly entries: readonly string[];
  readonly onEntries: (entries: readonly string[]) => void;
};

/** Entries, found by typing part of a name. */
export function EntriesEditor({ label, entries, onEntries }: Props) {
  const map = useMap();
  const id = useId();
  return (
    <Input.Wrapper label={label} size="xs" id={id}>
      <PickMany
        id={id}
        isBoxed
        chosen={entries.map((entry) => entityOption(map, entry)).filter((option) => option !== null)}
        options={findEntityOptions}
        placeholder="Type part of a name"
        onAdd={(entry) => onEntries([...entries, entry])}
        onRemove={(entry) => onEntries(entries.filter((each) => each !== entry))}
      />
    </Input.Wrapper>
  );
}
