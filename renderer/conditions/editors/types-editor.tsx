import { Input } from '@mantine/core';
import { useId } from 'react';
import { useLinkTypeOptions } from '../../state/index.ts';
import { PickMany } from '../../ui/pick-many.tsx';

type Props = { readonly types: readonly string[]; readonly onTypes: (types: readonly string[]) => void };

/** Types of links to go along; none means all. */
export function TypesEditor({ types, onTypes }: Props) {
  const options = useLinkTypeOptions();
  const id = useId();
  return (
    <Input.Wrapper label="Over links of these types" size="xs" id={id}>
      <PickMany
        id={id}
        isBoxed
        chosen={options.filter(({ value }) => types.includes(value))}
        options={options}
        placeholder={types.length === 0 ? 'All types' : ''}
        onAdd={(type) => onTypes([...types, type])}
        onRemove={(type) => onTypes(types.filter((each) => each !== type))}
      />
    </Input.Wrapper>
  );
}
