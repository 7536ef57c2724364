import { Menu } from '@mantine/core';
import { Fragment } from 'react';
import { type CommandId, findCommand } from '../../shared/commands/index.ts';
import { useCommand } from '../commands/index.ts';
import styles from './command-menu.module.css';

type Props = {
  readonly ids: readonly CommandId[];
  /** The menu groups by its own lights: no divider between these. */
  readonly isOneGroup?: boolean;
};

/** Items of a menu, from the catalogue; a divider wherever the group changes. */
export function CommandItems({ ids, isOneGroup = false }: Props) {
  return ids.map((id, index) => {
    const before = ids[index - 1];
    const isNewGroup = !isOneGroup && before !== undefined && findCommand(before)?.group !== findCommand(id)?.group;
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
  const shared = {
    className: styles.item ?? '',
    // What cannot be done now can still be come to, so that the keyboard and a screen reader learn why not.
    'aria-disabled': !command.isEnabled || undefined,
    title: command.whyNot ?? undefined,
    rightSection: command.keys ? <span className={styles.keys}>{command.keys}</span> : null,
  };
  if (findCommand(id)?.tick === 'none') {
    return (
      <Menu.Item {...shared} closeMenuOnClick={command.isEnabled} onClick={command.run}>
        {command.label}
      </Menu.Item>
    );
  }
  return (
    <Menu.CheckboxItem {...shared} checked={command.isOn} onChange={command.run} closeMenuOnClick={command.isEnabled}>
      {command.label}
    </Menu.CheckboxItem>
  );
}
