import { Button, Menu } from '@mantine/core';
import { ChevronDown, Download } from 'lucide-react';
import type { CommandId } from '../../../shared/commands/index.ts';
import { useCommand } from '../../commands/index.ts';

/** What can be made of the log: reminders for a calendar, or a table. */
export function SaveMenu() {
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <Button
          size="compact-sm"
          leftSection={<Download size={14} aria-hidden="true" />}
          rightSection={<ChevronDown size={14} aria-hidden="true" />}
        >
          Save
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Item id="file.export-steps" label="Next steps for a calendar (.ics)" />
        <Item id="file.export-log" label="The log as Excel" />
        <Item id="file.export-log-csv" label="The log as CSV" />
      </Menu.Dropdown>
    </Menu>
  );
}

function Item({ id, label }: { readonly id: CommandId; readonly label: string }) {
  const command = useCommand(id);
  return (
    <Menu.Item
      aria-disabled={!command.isEnabled || undefined}
      title={command.whyNot ?? command.description}
      closeMenuOnClick={command.isEnabled}
      onClick={command.run}
    >
      {label}
    </Menu.Item>
  );
}
