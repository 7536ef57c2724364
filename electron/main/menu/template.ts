// The native menu as data, made from the catalogue of actions. Pure: the same on every platform but for what it puts where.
import type { MenuItemConstructorOptions } from 'electron';
import {
  COMMANDS,
  type Command,
  type CommandId,
  MENU_LABELS,
  MENUS,
  type Menu,
  type Platform,
  parseKeys,
} from '../../../shared/commands/index.ts';
import type { MenuState } from './state.ts';

export type RecentFile = { readonly path: string; readonly name: string };

export type MenuInput = {
  readonly platform: Platform;
  /** Of the window in front; null when there is none, as a Mac allows. */
  readonly state: MenuState | null;
  readonly recent: readonly RecentFile[];
  /** Shows what only who builds Threadmap needs. */
  readonly forDevelopers: boolean;
  readonly run: (command: CommandId) => void;
  readonly openRecent: (path: string) => void;
};

type Item = MenuItemConstructorOptions;
const divider: Item = { type: 'separator' };

export function menuTemplate(input: MenuInput): Item[] {
  const menus = MENUS.map((menu): Item => ({ id: menu, label: MENU_LABELS[menu], submenu: itemsOf(menu, input) }));
  const help = menus.pop();
  const window: Item = { role: 'windowMenu', label: 'Window' };
  return [...(input.platform === 'mac' ? [appMenu(input)] : []), ...menus, window, ...(help ? [help] : [])];
}

function itemsOf(menu: Menu, input: MenuInput): Item[] {
  const groups = Map.groupBy(
    COMMANDS.filter((command) => command.menu === menu && !isInAppMenu(command, input.platform)),
    (command) => command.group,
  );
  const sections = [...groups].map(([group, commands]) => [
    ...commands.map((command) => commandItem(command, input)),
    ...additions(`${menu}/${group}`, input),
  ]);
  sections.push(...endings(menu, input));
  return sections
    .filter((section) => section.length > 0)
    .flatMap((section, i) => (i > 0 ? [divider, ...section] : section));
}

function commandItem(command: Command, { platform, state, run }: MenuInput): Item {
  const accelerator = acceleratorOf(command, platform);
  return {
    id: command.id,
    label: labelOf(command, state),
    enabled: isEnabled(command, state),
    click: () => run(command.id as CommandId),
    // The page acts on the keys itself, in every host; here they are only shown. (A Mac's menu hears of a key after the page.)
    ...(accelerator === null ? {} : { accelerator, registerAccelerator: false }),
  };
}

function labelOf(command: Command, state: MenuState | null): string {
  const what = command.id === 'edit.undo' ? state?.undo : command.id === 'edit.redo' ? state?.redo : null;
  // An ampersand would be taken for the mark of a menu's key.
  return what ? `${command.label}: ${what.replaceAll('&', '&&')}` : command.label;
}

function isEnabled(command: Command, state: MenuState | null): boolean {
  if (command.needsMap && !state?.hasMap) return false;
  if (command.writes && !state?.canWrite) return false;
  if (command.id === 'edit.undo') return state?.undo != null;
  if (command.id === 'edit.redo') return state?.redo != null;
  return true;
}

/** In Electron's spelling. Keys that work only in the picture are not the menu's: a Mac would take them from text fields. */
function acceleratorOf(command: Command, platform: Platform): string | null {
  for (const keys of command.keys[platform]) {
    const { mod, shift, alt, key } = parseKeys(keys);
    const isPlain = !mod && !alt;
    if (isPlain && (key.length === 1 || platform === 'mac')) continue;
    return [mod ? 'CommandOrControl' : '', alt ? 'Alt' : '', shift ? 'Shift' : '', key].filter(Boolean).join('+');
  }
  return null;
}

/** What belongs to a group besides our own actions. */
function additions(place: string, { recent, openRecent }: MenuInput): Item[] {
  if (place === 'file/open') {
    const items = recent.map(
      ({ path, name }): Item => ({
        label: name.replaceAll('&', '&&'),
        toolTip: path,
        click: () => openRecent(path),
      }),
    );
    return [{ id: 'recent', label: 'Open recent', enabled: items.length > 0, submenu: items }];
  }
  if (place === 'edit/history') {
    return [divider, { role: 'cut', label: 'Cut' }, { role: 'copy', label: 'Copy' }, { role: 'paste', label: 'Paste' }];
  }
  return [];
}

/** What stands at the end of a menu: the size of the interface itself (not of the picture), and what the platform expects. */
function endings(menu: Menu, { platform, forDevelopers }: MenuInput): Item[][] {
  if (menu === 'file') {
    const close: Item = { role: 'close', label: 'Close window', accelerator: 'CommandOrControl+Shift+W' };
    return [
      [
        close,
        ...(platform === 'mac' ? [] : [{ role: 'quit', label: platform === 'windows' ? 'Exit' : 'Quit' } as const]),
      ],
    ];
  }
  if (menu !== 'view') return [];
  return [
    [
      { role: 'zoomIn', label: 'Larger text' },
      { role: 'zoomOut', label: 'Smaller text' },
      { role: 'resetZoom', label: 'Usual text size' },
    ],
    [{ role: 'togglefullscreen', label: 'Full screen' }],
    forDevelopers ? [{ role: 'reload' }, { role: 'toggleDevTools' }] : [],
  ];
}

function isInAppMenu(command: Command, platform: Platform): boolean {
  return platform === 'mac' && command.id === 'help.about';
}

function appMenu(input: MenuInput): Item {
  const about = COMMANDS.find(({ id }) => id === 'help.about');
  return {
    label: 'Threadmap',
    submenu: [
      ...(about ? [commandItem(about, input), divider] : []),
      { role: 'services' },
      divider,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      divider,
      { role: 'quit' },
    ],
  };
}
