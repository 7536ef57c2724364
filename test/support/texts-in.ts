// What can be read in a file, in whatever it is packed: for hunts of what must not be there.
import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { getDocumentProxy } from 'unpdf';

/** All that can be read in a file: its bytes, and what is packed in them. */
export async function textsIn(name: string, bytes: Uint8Array): Promise<string> {
  const raw = Buffer.from(bytes);
  const parts = [raw.toString('latin1'), raw.toString('utf8'), raw.toString('utf16le')];
  // Streams of a PDF and parts of a PNG are packed with zlib.
  for (let at = raw.indexOf(0x78); at !== -1; at = raw.indexOf(0x78, at + 1)) {
    if (![0x01, 0x5e, 0x9c, 0xda].includes(raw[at + 1] ?? 0)) continue;
    try {
      parts.push(inflateSync(raw.subarray(at), { finishFlush: 2 }).toString('latin1'));
    } catch {
      // Two bytes that only look like the beginning of something packed.
    }
  }
  // Office files are archives of text.
  if (raw.subarray(0, 2).toString() === 'PK')
    for (const part of Object.values(unzipSync(bytes))) parts.push(Buffer.from(part).toString('utf8'));
  if (name.endsWith('.pdf')) {
    const pdf = await getDocumentProxy(bytes.slice());
    for (let page = 1; page <= pdf.numPages; page++) {
      const { items } = await (await pdf.getPage(page)).getTextContent();
      parts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
      parts.push(JSON.stringify(await (await pdf.getPage(page)).getStructTree()));
    }
    parts.push(JSON.stringify(await pdf.getMetadata()), JSON.stringify(await pdf.getOutline()));
  }
  return parts.join('\n');
}
