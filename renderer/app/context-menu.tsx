import { Menu } from '@mantine/core';
import { Fragment, useRef } from 'react';
import { CONTEXT_MENUS } from '../../shared/commands/index.ts';
import { nameSelection } from '../commands/index.ts';
import { type OpenMenu, openMenu, useOpenMenu, useSelection } from '../state/index.ts';
import styles from './command-menu.module.css';
import { CommandItems } from './command-menu.tsx';

/** The menu that opens where one points, or where the keyboard stands. */
export function ContextMenu() {
  const menu = useOpenMenu();
  return menu ? <Opened key={`${menu.at.x} ${menu.at.y}`} menu={menu} /> : null;
}

function Opened({ menu: { context, at } }: { readonly menu: OpenMenu }) {
  const selection = useSelection();
  const before = useRef(document.activeElement);
  const close = (): void => {
    openMenu(null);
    // The keyboard goes back to where it was, before what was chosen begins.
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
  };
  const about = context === 'ground' ? 'The map' : nameSelection(selection);
  return (
    <Menu
      opened
      onChange={(opened) => !opened && close()}
      position="bottom-start"
      offset={2}
      withinPortal={false}
      alignItemsLabels="none"
      floatingStrategy="fixed"
      // A long menu low on the screen is moved up until all of it shows.
      middlewares={{ flip: true, shift: { mainAxis: true, crossAxis: true, padding: 8 } }}
    >
      <Menu.Target>
        <button
          type="button"
          tabIndex={-1}
          aria-label={about}
          className={styles.spot}
          style={{ left: at.x, top: at.y }}
        />
      </Menu.Target>
      <Menu.Dropdown aria-label={about} className={styles.dropdown ?? ''}>
        {context === 'ground' ? null : <Menu.Label className={styles.about ?? ''}>{about}</Menu.Label>}
        {CONTEXT_MENUS[context].map((ids, index) => (
          <Fragment key={ids[0]}>
            {index > 0 ? <Menu.Divider /> : null}
            <CommandItems ids={ids} isOneGroup />
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
