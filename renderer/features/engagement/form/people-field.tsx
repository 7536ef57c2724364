import { Input } from '@mantine/core';
import { useId } from 'react';
import { entityOption, findEntityOptions, useMap } from '../../../state/index.ts';
import { PickMany } from '../../../ui/pick-many.tsx';

type Props = {
  readonly label: string;
  /** Ids of entries. */
  readonly chosen: readonly string[];
  readonly onChosen: (ids: readonly string[]) => void;
  readonly autoFocus?: boolean;
};

/** Entries of the map, found by typing part of a name; as many as one likes. */
export function PeopleField({ label, chosen, onChosen, autoFocus = false }: Props) {
  const map = useMap();
  const id = useId();
  return (
    <Input.Wrapper label={label} size="sm" id={id}>
      <PickMany
        id={id}
        isBoxed
        autoFocus={autoFocus}
        chosen={chosen.flatMap((each) => entityOption(map, each) ?? [])}
        options={findEntityOptions}
        placeholder={chosen.length === 0 ? 'Type part of a name' : ''}
        onAdd={(each) => onChosen([...chosen, each])}
        onRemove={(each) => onChosen(chosen.filter((other) => other !== each))}
      />
    </Input.Wrapper>
  );
}
