// What the core may ask of the desktop.
import { app, shell } from 'electron';
import type { ShellServices } from '../core/types.ts';
import { applicationVersion } from '../page/locations.ts';
import { chooseNew, chooseOpen, saveFiles } from './dialogs/dialogs.ts';

export function desktopServices(settingsFolder: string, noteOpened: (path: string) => void): ShellServices {
  const documentsFolder = process.env.THREADMAP_DOCUMENTS || app.getPath('documents');
  return {
    version: applicationVersion(),
    capabilities: { nativeDialogs: true, nativeMenu: true, revealFile: true },
    settingsFolder,
    documentsFolder,
    now: () => new Date(),
    chooseOpen,
    chooseNew: (suggested) => chooseNew(documentsFolder, suggested),
    saveFiles: (files) => saveFiles(documentsFolder, files),
    reveal: (path) => {
      shell.showItemInFolder(path);
      return Promise.resolve();
    },
    noteOpened(path) {
      app.addRecentDocument(path);
      noteOpened(path);
    },
  };
}
