import { spawn } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { settingsFolder } from '../loopback/folders.ts';
import { howToOpen, thisMachine } from './browsers.ts';

/** Opens the address, and gives back what closes the window again where it is one of our own. A browser that fails is no error: the address is printed. */
export function openBrowser(address: string): () => void {
  const { program, words, isAppWindow } = howToOpen(address, join(settingsFolder(), 'browser'), thisMachine(homedir()));
  const child = spawn(program, words, { stdio: 'ignore', detached: !isAppWindow });
  child.on('error', () => {});
  child.unref();
  return () => {
    if (isAppWindow) child.kill();
  };
}
