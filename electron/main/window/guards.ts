// What a page may not do: go elsewhere, open windows, embed, or ask for the camera.
import type { Session, WebContents } from 'electron';
import { isPageAddress, PAGE_ADDRESS } from '../page-address.ts';

export function guardContents(contents: WebContents, openLink: (address: string) => boolean): void {
  contents.setWindowOpenHandler(({ url }) => {
    openLink(url);
    return { action: 'deny' };
  });
  contents.on('will-navigate', (event) => {
    // Loading the page anew is the only navigation there is.
    if (event.url === PAGE_ADDRESS) return;
    event.preventDefault();
    openLink(event.url);
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** The one permission that is ever given: to put text on the clipboard, which a page may do only when the user presses something. */
const ALLOWED: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, answer) => {
    answer(ALLOWED.has(permission) && isPageAddress(contents.getURL()));
  });
  session.setPermissionCheckHandler((contents, permission) => {
    return ALLOWED.has(permission) && contents !== null && isPageAddress(contents.getURL());
  });
  session.setDevicePermissionHandler(() => false);
  // The page saves by `file.save`; a download could only be something it was made to fetch.
  session.on('will-download', (event) => event.preventDefault());
}
