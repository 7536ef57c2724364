import { Menu } from 'electron';
import { type MenuInput, menuTemplate } from './template.ts';

/** Puts the menu up, if it would differ from the one that is there: building one is slow, and an open one would close. */
export function createMenuInstaller(): (input: MenuInput) => void {
  let shown = '';
  return (input) => {
    const template = menuTemplate(input);
    const now = JSON.stringify(template);
    if (now === shown) return;
    shown = now;
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
}
