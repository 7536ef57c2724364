import { NativeSelect } from '@mantine/core';
import { entityOption, findEntityOptions, useMap } from '../../state/index.ts';
import { PickMany } from '../../ui/pick-many.tsx';
import { BY_NAME, EACH_OTHER, type Group } from './groups.ts';
import styles from './survey.module.css';

type Props = {
  readonly label: string;
  readonly groups: readonly Group[];
  /** Offered first, where they can be those who are asked. */
  readonly eachOther?: boolean;
  readonly value: string;
  readonly named: readonly string[];
  readonly onValue: (value: string) => void;
  readonly onNamed: (ids: readonly string[]) => void;
};

/** A group of entries, or some by name. */
export function WhoField({ label, groups, eachOther = false, value, named, onValue, onNamed }: Props) {
  const map = useMap();
  return (
    <div className={styles.who}>
      <NativeSelect
        size="sm"
        label={label}
        value={value}
        onChange={({ currentTarget }) => onValue(currentTarget.value)}
        data={[
          ...(eachOther ? [{ value: EACH_OTHER, label: 'All others who are asked' }] : []),
          ...groups.map((group) => ({ value: group.value, label: `${group.label} (${group.ids.length})` })),
          { value: BY_NAME, label: 'Some, by name…' },
        ]}
      />
      {value === BY_NAME ? (
        <PickMany
          isBoxed
          label={`${label}, by name`}
          chosen={named.flatMap((id) => entityOption(map, id) ?? [])}
          options={findEntityOptions}
          placeholder={named.length === 0 ? 'Type part of a name' : ''}
          onAdd={(id) => onNamed([...named, id])}
          onRemove={(id) => onNamed(named.filter((other) => other !== id))}
        />
      ) : null}
    </div>
  );
}
