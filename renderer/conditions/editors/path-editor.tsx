import { Input, NativeSelect, Switch } from '@mantine/core';
import { useId } from 'react';
import type { PathCondition } from '../../../shared/graph/filters/index.ts';
import { entityOption, findEntityOptions, ROUTE_CHOICES, useMap } from '../../state/index.ts';
import { PickOne } from '../../ui/pick-one.tsx';
import { TypesEditor } from './types-editor.tsx';

type Props = { readonly condition: PathCondition; readonly onCondition: (condition: PathCondition) => void };

/** From which entry to which, and along which links. */
export function PathEditor({ condition, onCondition }: Props) {
  return (
    <>
      <EntryField label="From" entry={condition.from} onEntry={(from) => onCondition({ ...condition, from })} />
      <EntryField label="To" entry={condition.to} onEntry={(to) => onCondition({ ...condition, to })} />
      <NativeSelect
        size="xs"
        label="Along links"
        data={ROUTE_CHOICES.map(({ value, label }) => ({ value, label }))}
        value={condition.route}
        onChange={({ currentTarget }) =>
          onCondition({ ...condition, route: currentTarget.value as PathCondition['route'] })
        }
      />
      <TypesEditor types={condition.types} onTypes={(types) => onCondition({ ...condition, types: [...types] })} />
      <Switch
        size="xs"
        label="All shortest paths, not just one"
        checked={condition.every}
        onChange={({ currentTarget: { checked } }) => onCondition({ ...condition, every: checked })}
      />
    </>
  );
}

type EntryProps = { readonly label: string; readonly entry: string; readonly onEntry: (entry: string) => void };

function EntryField({ label, entry, onEntry }: EntryProps) {
  const map = useMap();
  const id = useId();
  return (
    <Input.Wrapper label={label} size="xs" id={id}>
      <PickOne
        id={id}
        isBoxed
        chosen={entityOption(map, entry)}
        options={findEntityOptions}
        placeholder="Type part of a name"
        onPick={(value) => onEntry(value ?? '')}
      />
    </Input.Wrapper>
  );
}
