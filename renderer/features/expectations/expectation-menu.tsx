import { Menu } from '@mantine/core';
import { Ellipsis } from 'lucide-react';
import type { CommandId } from '../../../shared/commands/index.ts';
import { useCommand } from '../../commands/index.ts';
import { chooseExpectation } from '../../state/index.ts';
import { IconButton } from '../../ui/icon-button.tsx';

type Props = { readonly id: string; readonly sentence: string };

/** What can be done with one expectation. */
export function ExpectationMenu({ id, sentence }: Props) {
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <IconButton
          size={24}
          label={`What to do with “${sentence}”`}
          // The actions are about the one that is chosen.
          onClick={() => chooseExpectation(id)}
        >
          <Ellipsis size={16} />
        </IconButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Action id="map.change-expectation" label="Change…" />
        <Action id="map.copy-expectation" label="Start from this one…" />
        <Menu.Divider />
        <Action id="map.remove-expectation" label="Remove" />
      </Menu.Dropdown>
    </Menu>
  );
}

function Action({ id, label }: { readonly id: CommandId; readonly label: string }) {
  const { isEnabled, run } = useCommand(id);
  return (
    <Menu.Item disabled={!isEnabled} onClick={run}>
      {label}
    </Menu.Item>
  );
}
