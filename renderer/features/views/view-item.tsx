import { Menu } from '@mantine/core';
import { Ellipsis } from 'lucide-react';
import type { CommandId } from '../../../shared/commands/index.ts';
import type { View } from '../../../shared/model/view.ts';
import { useCommand } from '../../commands/index.ts';
import { chooseView, useIsViewChanged } from '../../state/index.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Thumbnail } from './thumbnail.tsx';
import { useViewPicture } from './use-view-picture.ts';
import styles from './views.module.css';

/** One view: its picture, its name, how many entries it shows, and what can be done with it. */
export function ViewItem({ view, isCurrent }: { readonly view: View; readonly isCurrent: boolean }) {
  const isChanged = useIsViewChanged(view);
  const picture = useViewPicture(view);
  return (
    <li className={styles.item} data-current={isCurrent || undefined}>
      <button
        type="button"
        className={styles.choose}
        aria-current={isCurrent || undefined}
        title={view.description ?? undefined}
        onClick={() => chooseView(view.id)}
      >
        <Thumbnail picture={picture} />
        <span className={styles.words}>
          <span className={styles.name}>
            {view.name}
            {isChanged ? (
              <span className={styles.dot}>
                <span className={styles.unseen}> (changed, not saved)</span>
              </span>
            ) : null}
          </span>{' '}
          <span className={styles.count}>
            {picture.entries.toLocaleString('en-GB')}
            <span className={styles.unseen}> {picture.entries === 1 ? 'entry' : 'entries'}</span>
          </span>
        </span>
      </button>
      <ViewMenu view={view} />
    </li>
  );
}

const ACTIONS: readonly (readonly CommandId[])[] = [
  ['view.details', 'view.duplicate'],
  ['view.move-up', 'view.move-down'],
  ['view.delete'],
];

function ViewMenu({ view }: { readonly view: View }) {
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <IconButton
          className={styles.more ?? ''}
          size={24}
          label={`What to do with the view “${view.name}”`}
          // The actions are about the view that is looked through.
          onClick={() => chooseView(view.id)}
        >
          <Ellipsis size={16} />
        </IconButton>
      </Menu.Target>
      <Menu.Dropdown>
        {ACTIONS.map((ids, index) => (
          <div key={ids[0]}>
            {index > 0 ? <Menu.Divider /> : null}
            {ids.map((id) => (
              <Action key={id} id={id} />
            ))}
          </div>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function Action({ id }: { readonly id: CommandId }) {
  const { label, isEnabled, run } = useCommand(id);
  return (
    <Menu.Item disabled={!isEnabled} onClick={run}>
      {label}
    </Menu.Item>
  );
}
