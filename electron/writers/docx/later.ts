// What is large in a document, kept apart while the library makes the rest, and put in its place when all is packed. The library keeps every
// cell as objects, and packs each picture, only for it to be packed anew.
import { strFromU8, strToU8 } from 'fflate';
import type { Docx } from './library.ts';

/** All tables are ours, so that each that the library writes stands for one, whose number is all that is in it. */
const STANDS_FOR_TABLE = /<w:tbl>.*?<w:t[^>]*>(\d+)<\/w:t>.*?<\/w:tbl>/gs;

export type Later = {
  /** A table of one cell where the table will be. */
  readonly table: (xml: string) => InstanceType<Docx['Table']>;
  /** A few bytes where a picture's will be. */
  readonly media: (bytes: Uint8Array) => Buffer;
  /** The body of the document with its tables. */
  readonly withTables: (body: string) => string;
  /** A part of the archive as it is to be. */
  readonly instead: (part: Uint8Array) => Uint8Array;
};

const MEDIA = 'threadmap picture ';

export function keptForLater(docx: Docx): Later {
  const tables: string[] = [];
  const media: Uint8Array[] = [];
  return {
    table(xml) {
      tables.push(xml);
      const children = [new docx.Paragraph(String(tables.length - 1))];
      return new docx.Table({ rows: [new docx.TableRow({ children: [new docx.TableCell({ children })] })] });
    },
    media(bytes) {
      media.push(bytes);
      return Buffer.from(strToU8(`${MEDIA}${media.length - 1}`));
    },
    withTables: (body) => body.replace(STANDS_FOR_TABLE, (_, number) => tables[Number(number)] ?? ''),
    instead(part) {
      // Pictures that are large are none of ours: a logo.
      if (part.length > MEDIA.length + 8) return part;
      const said = strFromU8(part);
      return said.startsWith(MEDIA) ? (media[Number(said.slice(MEDIA.length))] ?? part) : part;
    },
  };
}
