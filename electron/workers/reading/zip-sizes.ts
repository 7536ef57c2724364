// Sizes of 2 GB and more stand in a zip archive's directory beside the usual place, which holds a mark instead.
const ENTRY = Buffer.from([0x50, 0x4b, 0x01, 0x02]);
/** Of an entry of the directory, in bytes: what stands before its name. */
const HEAD = 46;
const LARGE_SIZES = 1;

/** What stands where a size should, if it is written elsewhere. */
export const ELSEWHERE = 0xffff_ffff;

/** How large a part is when it is unpacked, where its entry says so elsewhere; null where it does not. */
export function largeSizeOf(archive: Uint8Array, part: string): number | null {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.length);
  for (let at = bytes.indexOf(ENTRY); at >= 0; at = bytes.indexOf(ENTRY, at + 1)) {
    if (at + HEAD > bytes.length) return null;
    const start = at + HEAD + bytes.readUInt16LE(at + 28);
    if (bytes.toString('utf8', at + HEAD, start) !== part) continue;
    const size = sizeAmong(bytes.subarray(start, start + bytes.readUInt16LE(at + 30)));
    if (size !== null) return size;
  }
  return null;
}

/** @param fields what stands behind the name: fields of a number, a length and a value */
function sizeAmong(fields: Buffer): number | null {
  for (let at = 0; at + 12 <= fields.length; at += 4 + fields.readUInt16LE(at + 2))
    if (fields.readUInt16LE(at) === LARGE_SIZES) return Number(fields.readBigUInt64LE(at + 4));
  return null;
}
