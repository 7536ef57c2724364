// The one address of our own page in the desktop shell, and how to tell it from any other.

export const APP_SCHEME = 'app';
export const APP_HOST = 'threadmap';
export const PAGE_ADDRESS = `${APP_SCHEME}://${APP_HOST}/`;

/** Parsed before it is compared: `app://threadmap.elsewhere/` and `app://threadmap@elsewhere/` begin alike. */
export function isPageAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  return protocol === `${APP_SCHEME}:` && host === APP_HOST && username === '' && password === '';
}
