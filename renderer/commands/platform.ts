import type { Platform } from '../../shared/commands/index.ts';
import { getCapabilities } from '../state/index.ts';

/** Which keyboard habits apply here. */
export function platform(): Platform {
  const system = navigator.userAgent;
  if (/Mac OS X|Macintosh|iPhone|iPad/.test(system)) return 'mac';
  return /Windows/.test(system) ? 'windows' : 'linux';
}

/** Without a native menu the page runs in a browser, which keeps some keys to itself. */
export function isInBrowser(): boolean {
  return !getCapabilities().nativeMenu;
}
