/** The text in a file's bytes: UTF-8 or UTF-16, with or without a mark, else Windows-1252 as older spreadsheets write it. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** How many bytes are looked at to tell UTF-16 without a mark. */
const SAMPLE = 4096;

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return utf16Without(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

/** In UTF-16 every other byte of ordinary text is nought: the odd ones when the low byte comes first, else the even ones. */
function utf16Without(bytes: Uint8Array): string | null {
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE) / 2);
  if (pairs === 0) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < pairs; at++) {
    if (bytes[2 * at] === 0) even++;
    if (bytes[2 * at + 1] === 0) odd++;
  }
  if (odd > pairs * 0.4 && even < pairs * 0.1) return 'utf-16le';
  return even > pairs * 0.4 && odd < pairs * 0.1 ? 'utf-16be' : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
