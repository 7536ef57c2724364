import { shell } from 'electron';

/** Longer ones are no address that a person put into a map. */
const LONGEST = 2_000;

/** The one way from a map to the world: a web address, opened in the user's own browser. Anything else is left alone. */
export function openLink(address: string): boolean {
  if (address.length > LONGEST || !URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return false;
  if (url.username !== '' || url.password !== '') return false;
  // What was parsed, not what was given. Where no browser is set up there is nothing to open it with.
  shell.openExternal(url.href).catch(() => {});
  return true;
}
