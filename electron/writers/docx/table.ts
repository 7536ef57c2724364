// A table as the XML of a Word document. The library would hold every cell as a dozen objects: of ten thousand entries that is most of the time.
import type { FigureTable } from '../../../shared/figure/figure-table.ts';
import { escapeXml } from '../../../shared/util/xml.ts';

const RULE = 'BFC6CE';
const HEAD = 'E8ECF0';

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:color="${RULE}" w:sz="4"/>`)
  .join('');
const margins = `<w:top w:w="40" w:type="dxa"/><w:left w:w="80" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="80" w:type="dxa"/>`;
// Told to those who hear the table: its first row and first column name what the others hold.
const look = `<w:tblLook w:val="06A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`;

/** @param width of the whole table, in twentieths of a point */
export function tableXml({ headers, rows, widths }: FigureTable, width: number): string {
  const all = widths.reduce((sum, each) => sum + each, 0);
  const columns = widths.map((each) => Math.floor((each / all) * width));
  const wide = columns.reduce((sum, each) => sum + each, 0);
  const grid = columns.map((each) => `<w:gridCol w:w="${each}"/>`).join('');
  const row = (texts: readonly string[], isHead: boolean): string => {
    const shade = isHead ? `<w:shd w:val="clear" w:color="auto" w:fill="${HEAD}"/>` : '';
    const bold = isHead ? '<w:rPr><w:b/><w:bCs/></w:rPr>' : '';
    const cells = texts.map(
      (text, column) =>
        `<w:tc><w:tcPr><w:tcW w:w="${columns[column] ?? 0}" w:type="dxa"/>${shade}</w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r>${bold}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p></w:tc>`,
    );
    return `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;
  };
  return `<w:tbl><w:tblPr><w:tblW w:w="${wide}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>${margins}</w:tblCellMar>${look}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${row(headers, true)}${rows.map((texts) => row(texts, false)).join('')}</w:tbl>`;
}
