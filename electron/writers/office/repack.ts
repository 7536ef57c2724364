// Office files are zip archives of XML. Libraries that make them put the time of making and random names inside; packed anew, the same
// content gives the same bytes.
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The first day that a zip archive can hold, and what others use that want the same bytes twice. */
const NO_TIME = '1980-01-01T00:00:00';

/** Another text for each part that is named; null takes the part away. */
export type Rewrite = Readonly<Record<string, ((text: string) => string) | null>>;

/**
 * @param rewrite parts to change; one that is not there is added, made of an empty text
 * @param instead what stands in place of each part
 */
export function repack(
  bytes: Uint8Array,
  rewrite: Rewrite,
  instead: (part: Uint8Array) => Uint8Array = (part) => part,
): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, change] of Object.entries(rewrite)) {
    const part = parts[name];
    if (change === null) delete parts[name];
    else parts[name] = strToU8(change(part === undefined ? '' : strFromU8(part)));
  }
  const packed: Zippable = {};
  // The list of parts comes first, as readers expect it.
  const names = Object.keys(parts).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  for (const name of names) {
    const isPicture = name.endsWith('.png');
    packed[name] = [instead(parts[name] as Uint8Array), { mtime: NO_TIME, level: isPicture ? 0 : 9, os: 0 }];
  }
  return zipSync(packed);
}

/** Files in one archive, as they are. */
export function packed(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Uint8Array {
  return zipSync(
    Object.fromEntries(files.map(({ name, bytes }) => [name, [bytes, { mtime: NO_TIME, level: 0, os: 0 }]])),
  );
}

const rank = (name: string): number => (name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2);

/** Text as it stands in XML, between tags or in an attribute. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The properties of a document: its title, language and the date of what it shows. Nobody's name, and no clock. */
export function coreProperties({ title, asAt }: { readonly title: string; readonly asAt: string }): string {
  const date = ['created', 'modified']
    .map((what) => `<dcterms:${what} xsi:type="dcterms:W3CDTF">${firstDay(asAt)}T12:00:00Z</dcterms:${what}>`)
    .join('');
  const names =
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties ${names}><dc:title>${escaped(title)}</dc:title><dc:language>en-GB</dc:language>${date}</cp:coreProperties>`;
}

/** The first day of a date that may be a year or a month alone. */
function firstDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}
