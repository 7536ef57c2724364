import { Button, Kbd, TextInput } from '@mantine/core';
import { Printer, Search } from 'lucide-react';
import { useState } from 'react';
import { COMMANDS, keyScope, keysOf, MENU_LABELS, MENUS, PART_KEYS, sayKeys } from '../../../shared/commands/index.ts';
import { matchText } from '../../../shared/util/match-text.ts';
import { isInBrowser, platform } from '../../commands/index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import styles from './shortcuts.module.css';

type Line = { readonly what: string; readonly keys: readonly string[]; readonly besides: readonly string[] };
type Group = { readonly title: string; readonly lines: readonly Line[] };

/** Every action that has keys, by menu, and the keys of parts of the screen. */
function allKeys(): Group[] {
  const here = platform();
  const menus = MENUS.map((menu) => ({
    title: MENU_LABELS[menu],
    lines: COMMANDS.filter((command) => command.menu === menu).flatMap((command) => {
      const keys = keysOf(command, here, isInBrowser()).map(
        (each) => `${sayKeys(each, here)}${keyScope(command, each) === 'picture' ? ' (in the picture)' : ''}`,
      );
      return keys.length === 0 ? [] : [{ what: command.label.replace('…', ''), keys, besides: command.aliases }];
    }),
  }));
  const parts = PART_KEYS.map(({ part, lines }) => ({
    title: part,
    lines: lines.map(({ what, keys }) => ({ what, keys: keys.map((each) => sayKeys(each, here)), besides: [] })),
  }));
  return [...menus, ...parts];
}

/** The keys for everything, to be searched or printed and put beside the screen. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const [typed, setTyped] = useState('');
  const isWanted = ({ what, keys, besides }: Line): boolean =>
    typed.trim() === '' || matchText(typed, what, [...besides, ...keys]) > 0;
  const groups = allKeys()
    .map(({ title, lines }) => ({ title, lines: lines.filter(isWanted) }))
    .filter(({ lines }) => lines.length > 0);
  return (
    <Dialog onClose={onClose} title="Keyboard shortcuts" isWide>
      <div className={styles.tools}>
        <TextInput
          className={styles.search ?? ''}
          type="search"
          data-autofocus
          aria-label="Find a shortcut"
          placeholder="Find a shortcut"
          leftSection={<Search size={14} aria-hidden="true" />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button leftSection={<Printer size={14} />} onClick={() => window.print()}>
          Print
        </Button>
      </div>
      {groups.length === 0 ? (
        <EmptyState
          title="No key does that."
          text="Every action can be found by typing in the list of actions, keys or not."
        />
      ) : null}
      <div className={styles.columns} data-keys>
        {groups.map(({ title, lines }) => (
          <section key={title} className={styles.group}>
            <h3>{title}</h3>
            <dl>
              {lines.map(({ what, keys }) => (
                <div key={what} className={styles.line}>
                  <dt>{what}</dt>
                  <dd>
                    {keys.map((each) => (
                      <Kbd key={each} size="xs">
                        {each}
                      </Kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
