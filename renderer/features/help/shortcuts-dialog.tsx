import { Kbd } from '@mantine/core';
import {
  COMMANDS,
  type KeyScope,
  keyScope,
  keysOf,
  MENU_LABELS,
  MENUS,
  sayKeys,
} from '../../../shared/commands/index.ts';
import { isInBrowser, platform } from '../../commands/index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './shortcuts.module.css';

/** The keys of parts of the screen that are no actions of the catalogue. */
const ELSEWHERE = [
  { what: 'Move between cells of a table', keys: ['Arrow keys'] },
  { what: 'Change the cell you are in', keys: ['Enter'] },
  { what: 'Put back what was in the field', keys: ['Escape'] },
  { what: 'Read sentence by sentence', keys: ['Up and Down, or J and K'] },
  { what: 'Go to the names in a sentence', keys: ['Left and Right'] },
  { what: 'Pick out more or fewer words', keys: ['Shift+Right and Shift+Left'] },
];

/** Where keys work that do not work everywhere. */
const WHERE: Readonly<Record<KeyScope, string>> = {
  anywhere: '',
  'outside-text': '',
  picture: ' (in the picture)',
  reader: ' (in the text)',
};

/** Every action that has keys, by menu. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const here = platform();
  return (
    <Dialog onClose={onClose} title="Keyboard shortcuts" isWide>
      <div className={styles.columns}>
        {MENUS.map((menu) => {
          const commands = COMMANDS.filter(
            (command) => command.menu === menu && keysOf(command, here, isInBrowser()).length > 0,
          );
          return commands.length === 0 ? null : (
            <section key={menu} className={styles.group}>
              <h3>{MENU_LABELS[menu]}</h3>
              <dl>
                {commands.map((command) => (
                  <Line
                    key={command.id}
                    what={command.label.replace('…', '')}
                    keys={keysOf(command, here, isInBrowser()).map(
                      (keys) => `${sayKeys(keys, here)}${WHERE[keyScope(command, keys)]}`,
                    )}
                  />
                ))}
              </dl>
            </section>
          );
        })}
        <section className={styles.group}>
          <h3>In tables and fields</h3>
          <dl>
            {ELSEWHERE.map(({ what, keys }) => (
              <Line key={what} what={what} keys={keys} />
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  );
}

function Line({ what, keys }: { readonly what: string; readonly keys: readonly string[] }) {
  return (
    <div className={styles.line}>
      <dt>{what}</dt>
      <dd>
        {keys.map((each) => (
          <Kbd key={each} size="xs">
            {each}
          </Kbd>
        ))}
      </dd>
    </div>
  );
}
