// Where a user's documents and our settings are, without a desktop shell to ask. THREADMAP_DOCUMENTS and THREADMAP_SETTINGS override.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The same folder as the desktop shell's, so that both know the maps opened lately. */
export function settingsFolder(): string {
  const given = process.env.THREADMAP_SETTINGS;
  if (given) return given;
  switch (process.platform) {
    case 'win32':
      return join(process.env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'Threadmap');
    case 'darwin':
      return join(homedir(), 'Library', 'Application Support', 'Threadmap');
    default:
      return join(configFolder(), 'Threadmap');
  }
}

export function documentsFolder(): string {
  const given = process.env.THREADMAP_DOCUMENTS;
  if (given) return given;
  const named =
    process.platform === 'win32' ? windowsDocuments() : process.platform === 'linux' ? linuxDocuments() : null;
  return named ?? join(homedir(), 'Documents');
}

function configFolder(): string {
  return process.env.XDG_CONFIG_HOME || join(homedir(), '.config');
}

/** Desktops translate the folder's name and write it down: XDG_DOCUMENTS_DIR="$HOME/Dokumente". */
function linuxDocuments(): string | null {
  const file = join(configFolder(), 'user-dirs.dirs');
  if (!existsSync(file)) return null;
  const path = /^XDG_DOCUMENTS_DIR="(.+)"$/m.exec(readFileSync(file, 'utf8'))?.[1];
  return path ? path.replace(/^\$HOME/, homedir()) : null;
}

/** Councils move it to OneDrive or a network drive; the registry says where. */
function windowsDocuments(): string | null {
  const key = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\User Shell Folders';
  try {
    const text = execFileSync('reg', ['query', key, '/v', 'Personal'], {
      encoding: 'utf8',
      windowsHide: true,
      timeout: 5000,
    });
    const path = /REG_(?:EXPAND_)?SZ\s+(.+?)\s*$/m.exec(text)?.[1];
    return path ? path.replace(/%([^%]+)%/g, (whole, name: string) => process.env[name] ?? whole) : null;
  } catch {
    return null;
  }
}
