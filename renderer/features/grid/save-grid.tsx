import { Button, Menu } from '@mantine/core';
import { ChevronDown, Download } from 'lucide-react';
import { type Axes, USUAL_AXES } from '../../../shared/engagement/ratings/axes.ts';
import { PICTURE_PAPER_FORMATS, savePaper } from '../../commands/index.ts';

/** The grid of influence and interest on a page, with its tables, for internal readers. */
export function SaveGrid({ axes }: { readonly axes: Axes }) {
  const isUsual = axes.x === USUAL_AXES.x && axes.y === USUAL_AXES.y;
  return (
    <Menu position="bottom-end" withinPortal={false} keepMounted={false}>
      <Menu.Target>
        <Button
          size="compact-sm"
          leftSection={<Download size={14} aria-hidden="true" />}
          rightSection={<ChevronDown size={14} aria-hidden="true" />}
          disabled={!isUsual}
          title={
            isUsual
              ? 'The whole map as it stands now, on a page with its tables'
              : 'On a page stand influence, upwards, and interest: choose these'
          }
        >
          Save paper
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {PICTURE_PAPER_FORMATS.map(({ format, label }) => (
          <Menu.Item key={format} onClick={() => void savePaper('grid', format)}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
