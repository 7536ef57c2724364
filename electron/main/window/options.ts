import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';

export const SMALLEST = { width: 800, height: 560 } as const;

/** Each wall is named, although most are Electron's defaults: a default can change, and a test can read this. */
export function windowOptions(
  place: Partial<Rectangle> & Pick<Rectangle, 'width' | 'height'>,
  preload: string,
  icon: string | null,
): BrowserWindowConstructorOptions {
  return {
    ...place,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: 'Threadmap',
    ...(icon === null ? {} : { icon }),
    show: false,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      // Names of organisations and people must not travel to a server that offers dictionaries.
      spellcheck: false,
    },
  };
}
