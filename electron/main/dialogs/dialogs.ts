// Native dialogs, as the core asks for them.
import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { BrowserWindow, dialog, type FileFilter, type OpenDialogOptions, type SaveDialogOptions } from 'electron';
import type { FilePayload } from '../../../shared/contract/shapes.ts';
import { plainFileName, withMapEnding } from './file-names.ts';
import { writeWhole } from './write-files.ts';

const MAPS: FileFilter = { name: 'Threadmap maps', extensions: ['threadmap'] };
const ALL: FileFilter = { name: 'All files', extensions: ['*'] };

export async function chooseOpen(): Promise<string | null> {
  const { filePaths } = await open({ title: 'Open a map', properties: ['openFile'], filters: [MAPS, ALL] });
  return filePaths[0] ?? null;
}

export async function chooseNew(folder: string, suggested: string): Promise<string | null> {
  const path = await save({
    title: 'New map',
    defaultPath: join(folder, withMapEnding(plainFileName(suggested))),
    filters: [MAPS],
  });
  return path === null ? null : withEnding(path, withMapEnding(path));
}

/** One file is saved under a name that the user gives; several go into a folder under their own. */
export async function saveFiles(folder: string, files: readonly FilePayload[]): Promise<readonly string[]> {
  const [first] = files;
  if (!first) return [];
  const paths = files.length === 1 ? await chooseOne(folder, first) : await chooseFolder(folder, files);
  paths.forEach((path, i) => {
    writeWhole(path, Buffer.from(files[i]?.base64 ?? '', 'base64'));
  });
  return paths;
}

async function chooseOne(folder: string, file: FilePayload): Promise<string[]> {
  const name = plainFileName(file.name);
  const ending = extname(name).slice(1);
  const filters = ending === '' ? [ALL] : [{ name: ending.toUpperCase(), extensions: [ending] }, ALL];
  const path = await save({ title: 'Save', defaultPath: join(folder, name), filters });
  if (path === null) return [];
  const whole = await withEnding(path, extname(path) === '' && ending !== '' ? `${path}.${ending}` : path);
  return whole === null ? [] : [whole];
}

async function chooseFolder(folder: string, files: readonly FilePayload[]): Promise<string[]> {
  const { filePaths } = await open({
    title: 'Save into a folder',
    defaultPath: folder,
    buttonLabel: 'Save here',
    properties: ['openDirectory', 'createDirectory'],
  });
  const [chosen] = filePaths;
  if (chosen === undefined) return [];
  const paths = files.map((file) => join(chosen, plainFileName(file.name)));
  const there = paths.filter((path) => existsSync(path));
  return there.length === 0 || (await mayReplace(there.length)) ? paths : [];
}

/** The dialog has asked about the name as it was typed; with the ending added, it may be that of a file. */
async function withEnding(typed: string, whole: string): Promise<string | null> {
  return whole === typed || !existsSync(whole) || (await mayReplace(1)) ? whole : null;
}

async function mayReplace(count: number): Promise<boolean> {
  const options = {
    type: 'question' as const,
    message: count === 1 ? 'A file of that name is there already.' : `${count} files of these names are there already.`,
    detail: 'Saving puts the new ones in their place.',
    buttons: ['Replace', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
  };
  const window = BrowserWindow.getFocusedWindow();
  const { response } = await (window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options));
  return response === 0;
}

async function save(options: SaveDialogOptions): Promise<string | null> {
  const window = BrowserWindow.getFocusedWindow();
  const result = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
  return result.canceled || result.filePath === '' ? null : result.filePath;
}

function open(options: OpenDialogOptions): Promise<Electron.OpenDialogReturnValue> {
  const window = BrowserWindow.getFocusedWindow();
  return window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options);
}
