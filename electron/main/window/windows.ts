// All windows: one a map.

import { basename } from 'node:path';
import { type BrowserWindowConstructorOptions, dialog, screen, type WebContents } from 'electron';
import type { AppError } from '../../../shared/contract/errors.ts';
import type { RequestResult } from '../../../shared/contract/requests.ts';
import type { Reply } from '../../../shared/contract/transport.ts';
import type { Core } from '../../core/types.ts';
import { isSameFile } from '../files/same-file.ts';
import { type AppWindow, createAppWindow } from './app-window.ts';
import { placeWindow, type WindowState } from './place.ts';
import { readWindowState, writeWindowState } from './remember.ts';

export type Windows = {
  /** Shows this map in a window of its own, the start screen without one. A map that is open already comes to the front. */
  readonly open: (path: string | null) => Promise<AppWindow>;
  readonly front: () => AppWindow | null;
  readonly ofContents: (contents: WebContents) => AppWindow | undefined;
  readonly withFile: (path: string | null) => AppWindow | undefined;
};

export type WindowsParts = {
  readonly core: Core;
  readonly options: (place: WindowState) => BrowserWindowConstructorOptions;
  /** Where size and place are remembered. */
  readonly stateFile: string;
  /** Something that the menu shows is different now. */
  readonly onChange: () => void;
};

export function createWindows({ core, options, stateFile, onChange }: WindowsParts): Windows {
  /** The one used last comes first. */
  let all: readonly AppWindow[] = [];

  const add = (): AppWindow => {
    const areas = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map((display) => display.workArea);
    const { maximised, ...place } = placeWindow(readWindowState(stateFile), areas, all.length);
    const made = createAppWindow(core, options({ maximised, ...place }), onChange);
    const { window } = made;
    if (maximised) window.maximize();
    all = [made, ...all];
    window.on('focus', () => {
      all = [made, ...all.filter((other) => other !== made)];
      onChange();
    });
    window.on('close', () => {
      writeWindowState(stateFile, { ...window.getNormalBounds(), maximised: window.isMaximized() });
    });
    window.on('closed', () => {
      all = all.filter((other) => other !== made);
      onChange();
    });
    return made;
  };

  const withFile = (path: string | null): AppWindow | undefined => {
    if (path === null) return undefined;
    return all.find(({ client }) => {
      const file = client.file();
      return file !== null && isSameFile(file, path);
    });
  };

  return {
    async open(path) {
      const known = withFile(path);
      if (known) {
        known.toFront();
        return known;
      }
      // A window that shows the start screen is as good as a new one.
      const idle = path === null ? undefined : all.find(({ client }) => client.file() === null);
      const target = idle ?? add();
      const refusal = path === null ? null : await openIn(target, path);
      if (refusal === null || !idle) target.load();
      idle?.toFront();
      if (refusal && path !== null) sayWhy(target, path, refusal);
      return target;
    },
    front: () => all[0] ?? null,
    ofContents: (contents) => all.find(({ window }) => window.webContents === contents),
    withFile,
  };
}

async function openIn({ client, noteReply }: AppWindow, path: string): Promise<AppError | null> {
  const reply = (await client.handle('map.open', { path })) as Reply<RequestResult<'map.open'>>;
  noteReply('map.open', reply);
  return reply.ok ? null : reply.error;
}

function sayWhy({ window }: AppWindow, path: string, error: AppError): void {
  void dialog.showMessageBox(window, {
    type: 'warning',
    message: `“${basename(path)}” was not opened.`,
    detail: error.message,
  });
}
