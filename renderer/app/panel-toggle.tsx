import type { ReactNode } from 'react';
import { useCommand } from '../commands/index.ts';
import { IconButton } from '../ui/icon-button.tsx';

type Props = { readonly id: 'view.filter' | 'view.reader' | 'view.inspector'; readonly icon: ReactNode };

/** Shows or hides a side panel. */
export function PanelToggle({ id, icon }: Props) {
  const { label, keys, isOn, run } = useCommand(id);
  return (
    <IconButton label={label} keys={keys} aria-pressed={isOn} onClick={run}>
      {icon}
    </IconButton>
  );
}
