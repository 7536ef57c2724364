import type { ShellServices } from '../core/types.ts';
import { applicationVersion } from '../page/locations.ts';
import { documentsFolder, settingsFolder } from './folders.ts';

/** A browser can show no native dialog for us: the page chooses files by `file.browse`, and saves what is made as downloads. */
export function browserServices(): ShellServices {
  return {
    version: applicationVersion(),
    capabilities: { nativeDialogs: false, nativeMenu: false, revealFile: false },
    settingsFolder: settingsFolder(),
    documentsFolder: documentsFolder(),
    now: () => new Date(),
  };
}
