// The two containers that hold PNG pictures of several sizes: Windows' .ico and macOS's .icns.

export type Picture = { readonly size: number; readonly png: Buffer };

/** Layout: a header of 6 bytes, one entry of 16 bytes a picture, then the pictures. Little-endian. */
export function ico(pictures: readonly Picture[]): Buffer {
  const header = Buffer.alloc(6 + 16 * pictures.length);
  header.writeUInt16LE(1, 2); // an icon, not a cursor
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  pictures.forEach(({ size, png }, index) => {
    const entry = 6 + 16 * index;
    header.writeUInt8(size % 256, entry); // 256 is written as 0
    header.writeUInt8(size % 256, entry + 1);
    header.writeUInt16LE(1, entry + 4); // colour planes
    header.writeUInt16LE(32, entry + 6); // bits a pixel
    header.writeUInt32LE(png.length, entry + 8);
    header.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  });
  return Buffer.concat([header, ...pictures.map(({ png }) => png)]);
}

/** Which sizes macOS looks for under which names; several sizes serve twice, plain and for a display of double density. */
const icnsNames: Readonly<Record<number, readonly string[]>> = {
  16: ['icp4'],
  32: ['icp5', 'ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
};

/** Layout: "icns", the whole length, then for each picture its name, its length with these 8 bytes, and its bytes. Big-endian. */
export function icns(pictures: readonly Picture[]): Buffer {
  const chunk = (name: string, body: Buffer): Buffer => {
    const head = Buffer.alloc(8);
    head.write(name, 'latin1');
    head.writeUInt32BE(body.length + 8, 4);
    return Buffer.concat([head, body]);
  };
  const chunks = pictures.flatMap(({ size, png }) => (icnsNames[size] ?? []).map((name) => chunk(name, png)));
  return chunk('icns', Buffer.concat(chunks));
}
