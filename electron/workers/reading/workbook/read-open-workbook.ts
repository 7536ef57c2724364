// OpenDocument spreadsheets (.ods), as LibreOffice keeps them: every sheet that can be seen, as text in cells. OpenDocument 1.3, part 3.
import { type AppError, appError } from '../../../../shared/contract/errors.ts';
import type { Workbook } from '../../../../shared/exchange/tables/grid.ts';
import { walkXml } from '../../../../shared/exchange/xml/walk.ts';
import { type Result, refuse } from '../../../../shared/util/result.ts';
import { unpackParts } from '../unpack.ts';
import { gridsOf } from './grids.ts';
import { openSheets } from './open-sheets.ts';
import { OpenStyles } from './open-styles.ts';

const NEEDED = /^(?:(?:content|styles)\.xml|META-INF\/manifest\.xml)$/;
const IS = { any: 'a spreadsheet', begins: 'an OpenDocument spreadsheet' };
const PASSWORD =
  'is protected by a password. Open it with the password, save it without (in LibreOffice: File, Save As, without “Save with password”), and import it again';

/** @param report how much has been read, 0 to 1 */
export function readOpenWorkbook(
  name: string,
  bytes: Uint8Array,
  report: (done: number) => void = () => {},
): Result<Workbook, AppError> {
  const refused = (why: string): Result<never, AppError> =>
    refuse(appError('unreadable', `“${name}” ${why}.`, { source: name }));
  const unpacked = unpackParts({ name, bytes, wants: NEEDED, is: IS });
  if (!unpacked.ok) return unpacked;
  const { 'content.xml': content, 'styles.xml': shared, 'META-INF/manifest.xml': manifest } = unpacked.value;
  const decode = (part: Uint8Array): string => new TextDecoder().decode(part);
  if (manifest && /encryption-data|encrypted-package/.test(decode(manifest))) return refused(PASSWORD);
  if (!content) return refused('holds no spreadsheet: its part content.xml is missing. Save it again');
  const styles = new OpenStyles();
  // Styles that several sheets may share stand in a part of their own.
  const known = walkXml(shared ? decode(shared) : '<none/>', {
    open: (element, attributes) => void styles.open(element, attributes),
    close: (element) => styles.close(element),
  });
  if (!known.ok) return refused(known.error);
  const { sheets, visitor } = openSheets(styles);
  const walked = walkXml(decode(content), visitor, report);
  if (!walked.ok) return refused(walked.error);
  const grids = gridsOf(name, sheets());
  return grids.ok ? grids : refused(grids.error);
}
