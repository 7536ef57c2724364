// The desktop shell, put together.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { app, ipcMain, session } from 'electron';
import type { Platform } from '../../shared/commands/index.ts';
import type { RequestResult } from '../../shared/contract/requests.ts';
import type { Reply } from '../../shared/contract/transport.ts';
import { createCore } from '../core/create-core.ts';
import type { Core } from '../core/types.ts';
import { applicationRoot, pageRoot } from '../page/locations.ts';
import { filesFromArguments, filesFromSecondStart } from './files/launch-files.ts';
import { createAnswer } from './ipc/answer.ts';
import { REQUEST_CHANNEL } from './ipc/channels.ts';
import { createMenuInstaller } from './menu/install.ts';
import type { RecentFile } from './menu/template.ts';
import { announceScheme, installProtocol } from './protocol/install.ts';
import { desktopServices } from './services.ts';
import { guardContents, guardSession } from './window/guards.ts';
import { openLink } from './window/open-link.ts';
import { windowOptions } from './window/options.ts';
import { createWindows } from './window/windows.ts';

const PLATFORMS: Readonly<Partial<Record<NodeJS.Platform, Platform>>> = { darwin: 'mac', win32: 'windows' };
const RECENT_IN_MENU = 10;

/** Everything that has to happen before the app is ready; resolves when the first window is asked for. */
export async function startDesktop(): Promise<void> {
  app.setName('Threadmap');
  app.setAppUserModelId('org.threadmap.app');
  const settings = process.env.THREADMAP_SETTINGS || join(app.getPath('appData'), 'Threadmap');
  app.setPath('userData', settings);
  app.enableSandbox();
  announceScheme();

  const files = filesFromArguments(process.argv.slice(1), process.cwd(), isFolder);
  if (!app.requestSingleInstanceLock({ files })) {
    app.quit();
    return;
  }
  app.on('web-contents-created', (_, contents) => guardContents(contents, openLink));
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });

  const core = createCore(desktopServices(settings, () => void refreshRecent()));
  closeBeforeQuitting(core);

  let recent: readonly RecentFile[] = [];
  const installMenu = createMenuInstaller();
  const showMenu = (): void => {
    const front = windows.front();
    installMenu({
      platform: PLATFORMS[process.platform] ?? 'linux',
      state: front?.menuState() ?? null,
      recent,
      forDevelopers: !app.isPackaged,
      run: (command) => void withWindow((window) => window.run(command)),
      openRecent: (path) => void windows.open(path),
    });
  };
  const windows = createWindows({
    core,
    options: (place) => windowOptions(place, join(applicationRoot, 'dist/preload/index.cjs'), iconFile()),
    stateFile: join(settings, 'window.json'),
    onChange: showMenu,
  });
  const withWindow = async (act: (window: NonNullable<ReturnType<typeof windows.front>>) => void): Promise<void> => {
    act(windows.front() ?? (await windows.open(null)));
  };
  const asking = core.connect(() => {});
  const refreshRecent = async (): Promise<void> => {
    const reply = (await asking.handle('app.recent', {})) as Reply<RequestResult<'app.recent'>>;
    recent = reply.ok ? reply.value.files.filter(({ exists }) => exists).slice(0, RECENT_IN_MENU) : [];
    showMenu();
  };
  const openAll = async (paths: readonly string[]): Promise<void> => {
    for (const path of paths) await windows.open(path);
  };

  // A Mac hands files over by an event, and may do so before the app is ready.
  let early: string[] | null = [];
  app.on('open-file', (event, path) => {
    event.preventDefault();
    if (early) early.push(path);
    else void windows.open(path);
  });
  app.on('second-instance', (_event, _words, _folder, data) => {
    const more = filesFromSecondStart(data);
    void (more.length > 0 ? openAll(more) : withWindow((window) => window.toFront()));
  });

  await app.whenReady();
  guardSession(session.defaultSession);
  installProtocol(session.defaultSession, pageRoot);
  const answer = createAnswer(windows);
  ipcMain.handle(REQUEST_CHANNEL, (event, name: unknown, params: unknown) => answer(event, name, params));
  app.on('activate', () => void withWindow((window) => window.toFront()));
  await refreshRecent();
  const first = [...files, ...early];
  early = null;
  await (first.length > 0 ? openAll(first) : windows.open(null));
}

/** What is under way is finished, and the files are let go of. */
function closeBeforeQuitting(core: Core): void {
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void core.close().finally(() => {
      isClosed = true;
      app.quit();
    });
  });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Packed apps carry theirs themselves. */
function iconFile(): string | null {
  const file = join(applicationRoot, 'resources/icons/png/256x256.png');
  return existsSync(file) ? file : null;
}
