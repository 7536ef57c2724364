import { Switch } from '@mantine/core';
import type { CommandId } from '../../../shared/commands/index.ts';
import { countOn, EXPECTATION_SETS } from '../../../shared/expectations/index.ts';
import { runCommand } from '../../commands/index.ts';
import { useCanEdit, useMap } from '../../state/index.ts';
import styles from './expectations.module.css';

const SWITCHES: Readonly<Record<string, CommandId>> = {
  'communication-review': 'map.expect-communication',
  'governance-review': 'map.expect-governance',
};

/** Sets that come along, each switched on or off in one step. */
export function Sets() {
  const map = useMap();
  const canEdit = useCanEdit();
  return (
    <div className={styles.sets}>
      {EXPECTATION_SETS.map((set) => {
        const count = countOn(map, set);
        const isPart = count > 0 && count < set.rules.length;
        const command = SWITCHES[set.id];
        return (
          <Switch
            key={set.id}
            label={isPart ? `${set.name} (${count} of ${set.rules.length} on)` : set.name}
            description={set.about}
            classNames={{ description: styles.about ?? '' }}
            disabled={!canEdit}
            checked={count === set.rules.length}
            onChange={() => command && runCommand(command)}
          />
        );
      })}
    </div>
  );
}
