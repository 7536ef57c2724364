// Starts the real desktop shell, over the real core and real files, on the stand-in for Electron.
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import type { RequestName } from '../../../../shared/contract/names.ts';
import type { RequestParams, RequestResult } from '../../../../shared/contract/requests.ts';
import type { Reply } from '../../../../shared/contract/transport.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { app, type BrowserWindow, ipcMain, resetElectron } from './electron-stand-in.ts';

export type Started = { readonly folder: string; readonly start: (words?: readonly string[]) => Promise<void> };

/** To be called at the beginning of each test; `start` then starts the app with these words on its command line. */
export function prepareDesktop(folder: string = temporaryFolder()): Started {
  resetElectron();
  vi.stubEnv('THREADMAP_SETTINGS', join(folder, 'settings'));
  vi.stubEnv('THREADMAP_DOCUMENTS', folder);
  const { argv } = process;
  onTestFinished(async () => {
    process.argv = argv;
    vi.unstubAllEnvs();
    await quitDesktop();
  });
  return {
    folder,
    async start(words = []) {
      process.argv = ['electron', '--no-sandbox', import.meta.dirname, ...words];
      const { startDesktop } = await import('../../../../electron/main/desktop.ts');
      app.ready.resolve();
      await startDesktop();
    },
  };
}

export async function quitDesktop(): Promise<void> {
  if (app.listenerCount('will-quit') === 0) return;
  const hasQuit = new Promise((done) => app.once('quit', done));
  app.quit();
  await hasQuit;
}

type SenderFrame = BrowserWindow['webContents']['mainFrame'];

/** A request as the page in this window would send it; `senderFrame` makes it come from elsewhere. */
export async function askFrom<Name extends RequestName>(
  { webContents }: Pick<BrowserWindow, 'webContents'>,
  name: Name,
  params: RequestParams<Name>,
  senderFrame: SenderFrame | null = webContents.mainFrame,
): Promise<Reply<RequestResult<Name>>> {
  const handler = ipcMain.handlers.get('threadmap:request');
  if (!handler) throw new Error('nothing listens to the page');
  return (await handler({ sender: webContents, senderFrame }, name, params)) as Reply<RequestResult<Name>>;
}
