import { Button, Menu } from '@mantine/core';
import { ChevronDown, Network } from 'lucide-react';
import type { CommandId } from '../../shared/commands/index.ts';
import { columnChoices, type Grouping, groupChoices } from '../../shared/graph/groups/index.ts';
import { groupingOf, isLayoutId, LAYOUT_IDS, type LayoutId, layoutLabels } from '../../shared/graph/layouts/index.ts';
import { membershipMode, membershipModes } from '../../shared/graph/membership/index.ts';
import { shownNameOf } from '../../shared/model/words.ts';
import { chooseLayout, useCommand } from '../commands/index.ts';
import { useLook, useMap, useSelection, useView } from '../state/index.ts';
import { CommandItems } from './command-menu.tsx';
import styles from './layout-menu.module.css';

const AFTERWARDS: readonly CommandId[] = ['map.lay-out', 'map.tidy'];
const MEMBERS: readonly CommandId[] = [
  'view.membership-links',
  'view.membership-hulls',
  'view.membership-members',
  'view.membership-boards',
];

/** The ways of laying out, each with what it does; and the settings of those that have any. */
export function LayoutMenu() {
  const view = useView();
  const again = useCommand('map.lay-out');
  const name = view?.layout.name ?? 'organic';
  const current = isLayoutId(name) ? name : 'organic';
  return (
    <Menu position="bottom-end" width={340} keepMounted={false} withinPortal={false}>
      <Menu.Target>
        <Button
          size="compact-xs"
          className={styles.button ?? ''}
          leftSection={<Network size={14} />}
          rightSection={<ChevronDown size={14} />}
          disabled={!again.isEnabled}
          aria-label={`Layout: ${layoutLabels[current].label.toLowerCase()}`}
          title={again.whyNot ?? `Layout: ${layoutLabels[current].label.toLowerCase()}`}
        >
          <span className={styles.current}>Layout: {layoutLabels[current].label.toLowerCase()}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {LAYOUT_IDS.map((id) => (
          <LayoutItem key={id} id={id} isCurrent={id === current} />
        ))}
        <Menu.Divider />
        <CommandItems ids={AFTERWARDS} />
        <Menu.Divider />
        <MembersItem />
      </Menu.Dropdown>
    </Menu>
  );
}

/** A menu beside the menu: as items of their own they would not fit on a small screen. */
function MembersItem() {
  const mode = membershipMode(useLook().options);
  return (
    <Menu.Sub position="left-end">
      <Menu.Sub.Target>
        <Menu.Sub.Item>
          Members of boards: <span className={styles.now}>{membershipModes[mode].label.toLowerCase()}</span>
        </Menu.Sub.Item>
      </Menu.Sub.Target>
      <Menu.Sub.Dropdown>
        <CommandItems ids={MEMBERS} />
      </Menu.Sub.Dropdown>
    </Menu.Sub>
  );
}

type ItemProps = { readonly id: LayoutId; readonly isCurrent: boolean };

function LayoutItem({ id, isCurrent }: ItemProps) {
  if (id === 'columns' || id === 'grouped') return <ByItem id={id} isCurrent={isCurrent} />;
  return (
    <Menu.CheckboxItem checked={isCurrent} onChange={() => chooseLayout(id)} closeMenuOnClick>
      <Words id={id} />
    </Menu.CheckboxItem>
  );
}

/** What a layout is called, and what it does; rings say around whom. */
function Words({ id }: { readonly id: LayoutId }) {
  const map = useMap();
  const [selected] = useSelection().entities;
  const { label, does } = layoutLabels[id];
  const whom = selected === undefined ? ' around an entry…' : ` around ${shownNameOf(map, selected)}`;
  const around = id === 'rings' ? whom : '';
  return (
    <span className={styles.words}>
      <span className={styles.label}>{label + around}</span>
      <span className={styles.does}>{does}</span>
    </span>
  );
}

/** Columns and groups by this or that: a menu beside the menu. */
function ByItem({ id, isCurrent }: { readonly id: 'columns' | 'grouped'; readonly isCurrent: boolean }) {
  const map = useMap();
  const view = useView();
  const by = isCurrent && view ? groupingOf(view.layout) : null;
  const choices: readonly Grouping[] = id === 'columns' ? columnChoices(map) : groupChoices(map);
  return (
    <Menu.Sub position="left-start">
      <Menu.Sub.Target>
        <Menu.Sub.Item className={styles.indented ?? ''}>
          <Words id={id} />
        </Menu.Sub.Item>
      </Menu.Sub.Target>
      <Menu.Sub.Dropdown>
        {choices.map((choice) => (
          <Menu.CheckboxItem
            key={choice.id}
            checked={choice.id === by}
            onChange={() => chooseLayout(id, { by: choice.id })}
            closeMenuOnClick
          >
            By {choice.label}
          </Menu.CheckboxItem>
        ))}
      </Menu.Sub.Dropdown>
    </Menu.Sub>
  );
}
