// One window: its page, its client of the core, and what the menu has to know of it.
import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';
import type { CommandId } from '../../../shared/commands/index.ts';
import type { HostEvent } from '../../../shared/contract/events.ts';
import type { RequestName } from '../../../shared/contract/names.ts';
import type { Reply } from '../../../shared/contract/transport.ts';
import type { Core, CoreClient } from '../../core/types.ts';
import { EVENT_CHANNEL } from '../ipc/channels.ts';
import { afterEvent, afterReply, type MenuState, NO_MAP } from '../menu/state.ts';
import { PAGE_ADDRESS } from '../page-address.ts';

export type AppWindow = {
  readonly window: BrowserWindow;
  readonly client: CoreClient;
  readonly menuState: () => MenuState;
  readonly noteReply: (name: RequestName, reply: Reply<unknown>) => void;
  /** Asks the page for an action; waits for a page that is still loading. */
  readonly run: (command: CommandId) => void;
  /** Loads the page, which asks at once what is open; also to have it ask again. */
  readonly load: () => void;
  readonly toFront: () => void;
};

export function createAppWindow(core: Core, options: BrowserWindowConstructorOptions, onChange: () => void): AppWindow {
  const window = new BrowserWindow(options);
  let state = NO_MAP;
  let hasGreeted = false;
  let wanted: CommandId[] = [];

  const setState = (next: MenuState): void => {
    if (next === state) return;
    state = next;
    onChange();
  };
  const send = (event: HostEvent): void => {
    setState(afterEvent(state, event));
    if (!window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, event);
  };
  const client = core.connect(send);
  const run = (command: CommandId): void => {
    if (hasGreeted) send({ event: 'command.invoked', payload: { command } });
    else wanted.push(command);
  };

  window.once('ready-to-show', () => window.show());
  window.on('focus', onChange);
  window.on('closed', () => void client.close());
  window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) hasGreeted = false;
  });

  return {
    window,
    client,
    menuState: () => state,
    noteReply(name, reply) {
      setState(afterReply(state, name, reply));
      const file = client.file();
      window.setRepresentedFilename(file ?? '');
      if (name !== 'app.hello') return;
      hasGreeted = true;
      const commands = wanted;
      wanted = [];
      // After the answer that is on its way.
      setImmediate(() => commands.forEach(run));
    },
    run,
    load() {
      // Fails when the window is closed while it loads: nobody is left to tell.
      window.loadURL(PAGE_ADDRESS).catch(() => {});
    },
    toFront() {
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
  };
}
