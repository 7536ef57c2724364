import { Button, Menu } from '@mantine/core';
import { ChevronDown, Download } from 'lucide-react';
import type { Axes } from '../../../shared/engagement/ratings/axes.ts';
import { PICTURE_PAPER_FORMATS, savePaper } from '../../commands/index.ts';

type Props = {
  readonly axes: Axes;
  /** The day that arrows lead from; null without arrows. */
  readonly from: string | null;
  /** The day that is shown; null for now. */
  readonly to: string | null;
};

/** The grid on a page, with its arrows and its tables, for internal readers: of all there is, and as all stand now. */
export function SaveGrid({ axes, from, to }: Props) {
  const said = { types: [axes.y, axes.x], from: from === null ? [] : [from] };
  return (
    <Menu position="bottom-end" withinPortal={false} keepMounted={false}>
      <Menu.Target>
        <Button
          size="compact-sm"
          leftSection={<Download size={14} aria-hidden="true" />}
          rightSection={<ChevronDown size={14} aria-hidden="true" />}
          disabled={to !== null}
          title={
            to === null
              ? 'The whole map as it stands now, on a page with its tables'
              : 'A page shows how all stand now: choose “Now”, and arrows from the day'
          }
        >
          Save paper
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {PICTURE_PAPER_FORMATS.map(({ format, label }) => (
          <Menu.Item key={format} onClick={() => void savePaper('grid', format, said)}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
