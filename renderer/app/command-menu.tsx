import { Menu } from '@mantine/core';
import { Check } from 'lucide-react';
import { Fragment } from 'react';
import { type CommandId, findCommand } from '../../shared/commands/index.ts';
import { useCommand } from '../commands/index.ts';
import styles from './command-menu.module.css';

/** Items of a menu, from the catalogue; a divider wherever the group changes. */
export function CommandItems({ ids }: { readonly ids: readonly CommandId[] }) {
  return ids.map((id, index) => {
    const before = ids[index - 1];
    const isNewGroup = before !== undefined && findCommand(before)?.group !== findCommand(id)?.group;
    return (
      <Fragment key={id}>
        {isNewGroup ? <Menu.Divider /> : null}
        <CommandItem id={id} />
      </Fragment>
    );
  });
}

function CommandItem({ id }: { readonly id: CommandId }) {
  const command = useCommand(id);
  const hasTick = findCommand(id)?.tick !== 'none';
  return (
    <Menu.Item
      className={styles.item ?? ''}
      disabled={!command.isEnabled}
      leftSection={hasTick ? <span className={styles.tick}>{command.isOn ? <Check size={14} /> : null}</span> : null}
      rightSection={command.keys ? <span className={styles.keys}>{command.keys}</span> : null}
      {...(hasTick ? { role: 'menuitemcheckbox', 'aria-checked': command.isOn } : {})}
      onClick={command.run}
    >
      {command.label}
    </Menu.Item>
  );
}
