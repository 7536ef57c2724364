// Reads a PNG as far as is needed to trust it: its size, and the parts that its picture needs (W3C PNG, third edition, 5.2-5.6 and 11.2).

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Everything else in a PNG is beside the picture: texts, the time of making, the name of a camera. */
const NEEDED: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'tRNS', 'sRGB', 'gAMA', 'IDAT', 'IEND']);

export type PlainPng = { readonly bytes: Uint8Array; readonly width: number; readonly height: number };

/** The picture without whatever else the file says; null when it is no PNG, or is cut off. Sizes in pixels. */
export function plainPng(bytes: Uint8Array): PlainPng | null {
  if (SIGNATURE.some((value, at) => bytes[at] !== value)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [bytes.subarray(0, SIGNATURE.length)];
  const seen = new Set<string>();
  // Each part: how long it is, what it is called, what it holds, a checksum.
  for (let at = SIGNATURE.length; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) return null;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (seen.size === 0 && (name !== 'IHDR' || length !== 13)) return null;
    seen.add(name);
    if (NEEDED.has(name)) kept.push(bytes.subarray(at, end));
    if (name === 'IEND') break;
    at = end;
  }
  if (!seen.has('IDAT') || !seen.has('IEND')) return null;
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return width === 0 || height === 0 ? null : { bytes: joined(kept), width, height };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
