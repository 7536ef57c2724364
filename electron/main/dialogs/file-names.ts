// Names of files that a page suggests. Pure.

export const MAP_ENDING = '.threadmap';

/** Only a name: no folder, no drive, nothing that a file system takes for something else. */
export function plainFileName(suggested: string): string {
  const name = suggested
    .replace(/^.*[\\/]/, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go.
    .replace(/[\u0000-\u001f<>:"|?*]/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  return name === '' ? 'Threadmap' : name;
}

/** Dialogs on Linux do not add the ending that the user left out. */
export function withMapEnding(path: string): string {
  return path.toLowerCase().endsWith(MAP_ENDING) ? path : `${path}${MAP_ENDING}`;
}
