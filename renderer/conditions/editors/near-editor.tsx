import { NativeSelect, NumberInput } from '@mantine/core';
import type { NearCondition } from '../../../shared/graph/filters/index.ts';
import { WAY_CHOICES } from '../../state/index.ts';
import { EntriesEditor } from './entries-editor.tsx';
import { TypesEditor } from './types-editor.tsx';

type Props = { readonly condition: NearCondition; readonly onCondition: (condition: NearCondition) => void };

/** How far from which entries, and along which links. */
export function NearEditor({ condition, onCondition }: Props) {
  return (
    <>
      <EntriesEditor
        label="From these entries"
        entries={condition.entries}
        onEntries={(entries) => onCondition({ ...condition, entries: [...entries] })}
      />
      <NumberInput
        size="xs"
        label="Steps"
        min={0}
        max={20}
        allowDecimal={false}
        value={condition.steps}
        onChange={(steps) => typeof steps === 'number' && onCondition({ ...condition, steps })}
      />
      <NativeSelect
        size="xs"
        label="Direction"
        data={WAY_CHOICES.map(({ value, label }) => ({ value, label }))}
        value={condition.way}
        onChange={({ currentTarget }) =>
          onCondition({ ...condition, way: currentTarget.value as NearCondition['way'] })
        }
      />
      <TypesEditor types={condition.types} onTypes={(types) => onCondition({ ...condition, types: [...types] })} />
    </>
  );
}
