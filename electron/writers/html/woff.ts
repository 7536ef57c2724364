// A TrueType font as browsers take it in half the space: its tables, each packed by itself (WOFF File Format 1.0, W3C 2012).
import { deflateSync } from 'node:zlib';

const HEADER = 44;
const ENTRY = 20;

type Table = { readonly tag: string; readonly checksum: number; readonly whole: Buffer; readonly packed: Buffer };

const padded = (length: number): number => Math.ceil(length / 4) * 4;

export function toWoff(font: Buffer): Buffer {
  const tables = tablesOf(font);
  const starts: number[] = [];
  let at = HEADER + ENTRY * tables.length;
  for (const { packed } of tables) {
    starts.push(at);
    at += padded(packed.length);
  }
  const made = Buffer.alloc(at);
  made.write('wOFF', 0, 'latin1');
  made.writeUInt32BE(font.readUInt32BE(0), 4);
  made.writeUInt32BE(at, 8);
  made.writeUInt16BE(tables.length, 12);
  made.writeUInt32BE(
    tables.reduce((sum, { whole }) => sum + padded(whole.length), 12 + 16 * tables.length),
    16,
  );
  made.writeUInt16BE(1, 20);
  tables.forEach(({ tag, checksum, whole, packed }, index) => {
    const start = starts[index] as number;
    const entry = HEADER + ENTRY * index;
    made.write(tag, entry, 'latin1');
    made.writeUInt32BE(start, entry + 4);
    made.writeUInt32BE(packed.length, entry + 8);
    made.writeUInt32BE(whole.length, entry + 12);
    made.writeUInt32BE(checksum, entry + 16);
    packed.copy(made, start);
  });
  return made;
}

/** In the order of the font's own directory, which is that of their tags. */
function tablesOf(font: Buffer): Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const record = 12 + 16 * index;
    const tag = font.toString('latin1', record, record + 4);
    const start = font.readUInt32BE(record + 8);
    const whole = font.subarray(start, start + font.readUInt32BE(record + 12));
    const packed = deflateSync(whole, { level: 9 });
    // What does not get smaller is kept as it is, which its length says.
    return {
      tag,
      checksum: font.readUInt32BE(record + 4),
      whole,
      packed: packed.length < whole.length ? packed : whole,
    };
  });
}
