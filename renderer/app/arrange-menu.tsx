import { ActionIcon, Menu } from '@mantine/core';
import { AlignHorizontalJustifyStart } from 'lucide-react';
import type { CommandId } from '../../shared/commands/index.ts';
import { CommandItems } from './command-menu.tsx';

const ITEMS: readonly CommandId[] = [
  'map.pin',
  'map.align-left',
  'map.align-centre',
  'map.align-right',
  'map.align-top',
  'map.align-middle',
  'map.align-bottom',
  'map.distribute-across',
  'map.distribute-down',
  'map.snap',
  'map.snap-drags',
];

/** What can be done with where the selected entries stand. */
export function ArrangeMenu() {
  return (
    <Menu position="bottom-end" keepMounted={false} withinPortal={false}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={28}
          aria-label="Arrange"
          title="Arrange: pin, line up and space out what is selected"
        >
          <AlignHorizontalJustifyStart size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <CommandItems ids={ITEMS} />
      </Menu.Dropdown>
    </Menu>
  );
}
