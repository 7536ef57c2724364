// Excel workbooks (.xlsx, .xlsm): every sheet that can be seen, as text in cells. Ours and not a library's, since those that are kept up fail on
// cells without references and know no limits; unpacking and XML are libraries' work.
import { type AppError, appError } from '../../../../shared/contract/errors.ts';
import type { Workbook } from '../../../../shared/exchange/tables/grid.ts';
import { walkXml } from '../../../../shared/exchange/xml/walk.ts';
import { type Result, refuse, succeed } from '../../../../shared/util/result.ts';
import { type Parts, unpackParts } from '../unpack.ts';
import { gridsOf } from './grids.ts';
import { builtInFormat, type Calendar, type Shows, showsOf } from './number-formats.ts';
import { readSharedStrings } from './shared-strings.ts';
import { type Book, readSheet } from './sheet.ts';

const WITH_CELLS =
  /^\/?(?:_rels\/\.rels|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/i;
const IS = { any: 'a workbook', begins: 'an Excel workbook' };

/** @param report how much has been read, 0 to 1 */
export function readWorkbook(
  name: string,
  bytes: Uint8Array,
  report: (done: number) => void = () => {},
): Result<Workbook, AppError> {
  const refused = (why: string): Result<never, AppError> =>
    refuse(appError('unreadable', `“${name}” ${why}.`, { source: name }));
  const unpacked = unpackParts({ name, bytes, wants: WITH_CELLS, is: IS });
  if (!unpacked.ok) return unpacked;
  const part = partsByPath(unpacked.value);
  const workbook = part('xl/workbook.xml');
  if (workbook === null)
    return refused('is no Excel workbook, whatever its name says. Open it and save it as .xlsx or CSV');
  const outline = readOutline(workbook, part('xl/_rels/workbook.xml.rels') ?? '');
  if (!outline.ok) return refused(outline.error);
  const book = readBook(part, outline.value.calendar);
  if (!book.ok) return refused(book.error);

  const { sheets } = outline.value;
  const grids = gridsOf(
    name,
    sheets.map(({ sheet, path, isHidden }, index) => ({
      sheet,
      isHidden,
      read() {
        const xml = path === null ? null : part(path);
        return xml === null ? null : readSheet(xml, book.value, (done) => report((index + done) / sheets.length));
      },
    })),
  );
  return grids.ok ? grids : refused(grids.error);
}

type Part = (path: string) => string | null;

/** Parts by path, whatever their case and with or without a slash before them: writers differ. */
function partsByPath(parts: Parts): Part {
  const byPath = new Map(Object.entries(parts).map(([path, bytes]) => [path.replace(/^\//, '').toLowerCase(), bytes]));
  return (path) => {
    const bytes = byPath.get(path.toLowerCase());
    return bytes ? new TextDecoder(isUtf16(bytes) ? 'utf-16le' : 'utf-8').decode(bytes) : null;
  };
}

const isUtf16 = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xfe;

type SheetPart = { readonly sheet: string; readonly path: string | null; readonly isHidden: boolean };
type Outline = { readonly sheets: readonly SheetPart[]; readonly calendar: Calendar };

/** The sheets in their order, and which calendar their days are counted by. */
function readOutline(workbook: string, relations: string): Result<Outline, string> {
  const targets = new Map<string, string>();
  if (relations !== '') {
    const walked = walkXml(relations, {
      open(name, { Id, Target, Type = '' }) {
        if (name === 'Relationship' && Id !== undefined && Target !== undefined && /\/worksheet$/.test(Type))
          targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
        return undefined;
      },
    });
    if (!walked.ok) return walked;
  }
  const sheets: SheetPart[] = [];
  let calendar: Calendar = 1900;
  const walked = walkXml(workbook, {
    open(name, attributes) {
      if (name === 'workbookPr' && /^(?:1|true)$/.test(attributes.date1904 ?? '')) calendar = 1904;
      if (name === 'sheet') {
        const { name: sheet = `Sheet ${sheets.length + 1}`, id = '', state = 'visible' } = attributes;
        sheets.push({ sheet, path: targets.get(id) ?? null, isHidden: state !== 'visible' });
      }
      return undefined;
    },
  });
  return walked.ok ? succeed({ sheets, calendar }) : walked;
}

function readBook(part: Part, calendar: Calendar): Result<Book, string> {
  const xml = part('xl/sharedStrings.xml');
  const strings = xml === null ? succeed([]) : readSharedStrings(xml);
  if (!strings.ok) return strings;
  const formats = readFormats(part('xl/styles.xml'));
  return formats.ok ? succeed({ strings: strings.value, formats: formats.value, calendar }) : formats;
}

/** What each style of cell shows of a number. */
function readFormats(xml: string | null): Result<readonly Shows[], string> {
  const custom = new Map<number, Shows>();
  const formats: Shows[] = [];
  let isInCells = false;
  if (xml === null) return succeed(formats);
  const walked = walkXml(xml, {
    open(name, { numFmtId = '0', formatCode }) {
      const id = Number(numFmtId);
      if (name === 'numFmt' && formatCode !== undefined) custom.set(id, showsOf(formatCode));
      else if (name === 'cellXfs') isInCells = true;
      else if (name === 'xf' && isInCells) formats.push(custom.has(id) ? (custom.get(id) ?? null) : builtInFormat(id));
      return undefined;
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return walked.ok ? succeed(formats) : walked;
}
