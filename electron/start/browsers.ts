// Which browser shows the interface where Electron cannot: one of the Chromium family as a window without tabs, else the default one.
import { existsSync, realpathSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { sandboxArguments } from './display.ts';

export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly environment: NodeJS.ProcessEnv;
  readonly home: string;
  readonly userId: number | undefined;
  /** Whether a file is there. */
  readonly exists: (path: string) => boolean;
  /** The file behind a link. */
  readonly real: (path: string) => string;
};

export function thisMachine(home: string): Machine {
  return {
    platform: process.platform,
    environment: process.env,
    home,
    userId: process.getuid?.(),
    exists: existsSync,
    real: realpathSync,
  };
}

export type Opening = {
  readonly program: string;
  readonly words: readonly string[];
  /** It shows our page in a process of its own, which ends when we do. */
  readonly isAppWindow: boolean;
};

/** How to open the address here. */
export function howToOpen(address: string, profileFolder: string, machine: Machine): Opening {
  const browser = findChromiumFamily(machine);
  if (browser === null) return { ...defaultBrowser(address, machine.platform), isAppWindow: false };
  return {
    program: browser,
    words: [
      `--app=${address}`,
      `--user-data-dir=${profileFor(browser, profileFolder, machine)}`,
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-sync',
      '--disable-background-networking',
      ...sandboxArguments(machine.userId),
    ],
    isAppWindow: true,
  };
}

export function findChromiumFamily(machine: Machine): string | null {
  return candidates(machine).find(machine.exists) ?? null;
}

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
  'brave',
];
const MAC_NAMES = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];
const WINDOWS_PLACES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
];

function candidates({ platform, environment, home }: Machine): string[] {
  switch (platform) {
    case 'win32': {
      const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? []);
      return WINDOWS_PLACES.flatMap((place) => folders.map((folder) => win32.join(folder, place)));
    }
    case 'darwin': {
      const folders = ['/Applications', posix.join(home, 'Applications')];
      return MAC_NAMES.flatMap((name) => folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`));
    }
    default: {
      const folders = (environment.PATH ?? '').split(':').filter(Boolean);
      return LINUX_NAMES.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
    }
  }
}

/** A browser from a snap may write only in a folder of its own. */
function profileFor(browser: string, profileFolder: string, { home, real, platform }: Machine): string {
  const isSnap = platform === 'linux' && (browser.startsWith('/snap/') || real(browser).includes('/snap'));
  return isSnap ? posix.join(home, 'snap', posix.basename(browser), 'common', 'threadmap') : profileFolder;
}

function defaultBrowser(address: string, platform: NodeJS.Platform): Pick<Opening, 'program' | 'words'> {
  switch (platform) {
    case 'win32':
      // Not `start`: the command interpreter would read the address for signs of its own.
      return { program: 'rundll32', words: ['url.dll,FileProtocolHandler', address] };
    case 'darwin':
      return { program: 'open', words: [address] };
    default:
      return { program: 'xdg-open', words: [address] };
  }
}
