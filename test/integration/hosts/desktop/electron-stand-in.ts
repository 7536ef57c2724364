// Stands in for the `electron` module where its binary cannot run: the same calls, remembered, and the same events, sent by tests.
// Only what electron/main uses; the compiler holds electron/main to the real types.
import { EventEmitter } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';

type Rectangle = { x: number; y: number; width: number; height: number };
type Frame = { parent: unknown; routingId: number; processId: number; url: string };

let lastId = 0;

export class StandInContents extends EventEmitter {
  readonly id = ++lastId;
  readonly mainFrame: Frame = { parent: null, routingId: 1, processId: this.id, url: 'app://threadmap/' };
  readonly sent: { channel: string; message: unknown }[] = [];
  openHandler: ((details: { url: string }) => { action: string }) | undefined;

  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler;
  }
  send(channel: string, message: unknown): void {
    this.sent.push({ channel, message });
  }
  getURL(): string {
    return this.mainFrame.url;
  }
}

export class BrowserWindow extends EventEmitter {
  static all: BrowserWindow[] = [];
  static focused: BrowserWindow | null = null;
  static getFocusedWindow(): BrowserWindow | null {
    return BrowserWindow.focused;
  }

  readonly webContents = new StandInContents();
  readonly options: Record<string, unknown> & { webPreferences: Record<string, unknown> };
  bounds: Rectangle;
  address = '';
  representedFilename = '';
  isGone = false;
  isMaximisedNow = false;
  readonly restore = vi.fn();
  readonly show = vi.fn();

  constructor(options: Record<string, unknown> & Rectangle & { webPreferences: Record<string, unknown> }) {
    super();
    this.options = options;
    const { x, y, width, height } = options;
    this.bounds = { x, y, width, height };
    BrowserWindow.all.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  loads = 0;
  loadURL(address: string): Promise<void> {
    this.loads++;
    this.address = address;
    this.webContents.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false });
    return Promise.resolve();
  }
  focus(): void {
    BrowserWindow.focused = this;
    this.emit('focus');
  }
  maximize(): void {
    this.isMaximisedNow = true;
  }
  isMaximized(): boolean {
    return this.isMaximisedNow;
  }
  isMinimized(): boolean {
    return false;
  }
  isDestroyed(): boolean {
    return this.isGone;
  }
  getNormalBounds(): Rectangle {
    return this.bounds;
  }
  setRepresentedFilename(path: string): void {
    this.representedFilename = path;
  }
  /** As when a user closes it. */
  closeByUser(): void {
    this.emit('close', {});
    this.isGone = true;
    BrowserWindow.all = BrowserWindow.all.filter((other) => other !== this);
    if (BrowserWindow.focused === this) BrowserWindow.focused = null;
    this.emit('closed');
    if (BrowserWindow.all.length === 0) app.emit('window-all-closed');
  }
}

class StandInApp extends EventEmitter {
  isPackaged = false;
  /** Whether this start is the only one. */
  isFirst = true;
  ready = Promise.withResolvers<void>();
  readonly calls: string[] = [];
  handedOver: unknown;
  readonly quit = vi.fn(() => {
    let isPrevented = false;
    this.emit('will-quit', { preventDefault: () => (isPrevented = true) });
    if (!isPrevented) this.emit('quit');
  });
  readonly addRecentDocument = vi.fn();
  readonly setPath = vi.fn();

  setName(): void {}
  setAppUserModelId(): void {}
  getPath(name: string): string {
    return join(tmpdir(), `threadmap-no-such-${name}`);
  }
  enableSandbox(): void {
    this.calls.push('enableSandbox');
  }
  requestSingleInstanceLock(data: unknown): boolean {
    this.handedOver = data;
    return this.isFirst;
  }
  whenReady(): Promise<void> {
    this.calls.push('whenReady');
    return this.ready.promise;
  }
}
export const app = new StandInApp();

export const protocol = {
  registerSchemesAsPrivileged: vi.fn((schemes: unknown) => void app.calls.push(`scheme ${JSON.stringify(schemes)}`)),
};

type Handler = (event: unknown, ...words: unknown[]) => unknown;
export const ipcMain = {
  handlers: new Map<string, Handler>(),
  handle(channel: string, handler: Handler): void {
    ipcMain.handlers.set(channel, handler);
  },
};

export class StandInSession extends EventEmitter {
  readonly protocol = { handle: vi.fn() };
  onRequest: ((contents: unknown, permission: string, answer: (is: boolean) => void) => void) | undefined;
  onCheck: ((contents: unknown, permission: string) => boolean) | undefined;
  onDevice: (() => boolean) | undefined;
  setPermissionRequestHandler(handler: StandInSession['onRequest']): void {
    this.onRequest = handler;
  }
  setPermissionCheckHandler(handler: StandInSession['onCheck']): void {
    this.onCheck = handler;
  }
  setDevicePermissionHandler(handler: () => boolean): void {
    this.onDevice = handler;
  }
}
export const session = { defaultSession: new StandInSession() };

export const screen = {
  areas: [{ x: 0, y: 0, width: 1920, height: 1040 }],
  getPrimaryDisplay: () => ({ workArea: screen.areas[0] }),
  getAllDisplays: () => screen.areas.map((workArea) => ({ workArea })),
};

export const shell = { openExternal: vi.fn(() => Promise.resolve()), showItemInFolder: vi.fn() };

export const dialog = {
  showOpenDialog: vi.fn(() => Promise.resolve({ canceled: true, filePaths: [] as string[] })),
  showSaveDialog: vi.fn(() => Promise.resolve({ canceled: true, filePath: '' })),
  showMessageBox: vi.fn(() => Promise.resolve({ response: 0 })),
};

export type MenuItem = {
  id?: string;
  label?: string;
  role?: string;
  enabled?: boolean;
  submenu?: MenuItem[];
  click?: () => void;
};
export const Menu = {
  shown: [] as MenuItem[],
  buildFromTemplate: (template: MenuItem[]) => template,
  setApplicationMenu(template: MenuItem[]): void {
    Menu.shown = template;
  },
};

/** The item of the menu that is up now. */
export function menuItem(id: string, items: readonly MenuItem[] = Menu.shown): MenuItem | undefined {
  for (const item of items) {
    const found = item.id === id ? item : menuItem(id, item.submenu ?? []);
    if (found) return found;
  }
  return undefined;
}

/** As if nothing had happened yet. */
export function resetElectron(): void {
  app.removeAllListeners();
  app.ready = Promise.withResolvers<void>();
  app.isFirst = true;
  app.calls.length = 0;
  app.quit.mockClear();
  app.addRecentDocument.mockClear();
  BrowserWindow.all = [];
  BrowserWindow.focused = null;
  session.defaultSession = new StandInSession();
  ipcMain.handlers.clear();
  screen.areas = [{ x: 0, y: 0, width: 1920, height: 1040 }];
  Menu.shown = [];
  shell.openExternal.mockClear();
  for (const show of Object.values(dialog)) show.mockClear();
}
