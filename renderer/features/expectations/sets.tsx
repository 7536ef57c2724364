import { Switch } from '@mantine/core';
import { countOn, EXPECTATION_SETS, type ExpectationSet } from '../../../shared/expectations/index.ts';
import { edit, tellUndoable, useCanEdit, useMap } from '../../state/index.ts';
import styles from './expectations.module.css';

/** Sets that come along, each switched on or off in one step. */
export function Sets() {
  const map = useMap();
  const canEdit = useCanEdit();
  const use = async ({ id, name }: ExpectationSet, isOn: boolean): Promise<void> => {
    const reply = await edit({ edit: 'expectation.use-set', input: { set: id, isOn } });
    if (reply.ok) tellUndoable(`The expectations “${name}” are switched ${isOn ? 'on' : 'off'}.`, reply.value);
  };
  return (
    <div className={styles.sets}>
      {EXPECTATION_SETS.map((set) => {
        const count = countOn(map, set);
        const isPart = count > 0 && count < set.rules.length;
        return (
          <Switch
            key={set.id}
            label={isPart ? `${set.name} (${count} of ${set.rules.length} on)` : set.name}
            description={set.about}
            disabled={!canEdit}
            checked={count === set.rules.length}
            onChange={({ currentTarget: { checked } }) => void use(set, checked)}
          />
        );
      })}
    </div>
  );
}
