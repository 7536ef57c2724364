// A questionnaire as an Excel workbook: what to do, the sheet to fill in with lists to choose from, and the lists. The same form gives the same bytes.

import type { Form } from '../../shared/exchange/survey/form.ts';
import { FORM_HEADERS, type FormColumn } from '../../shared/exchange/survey/form-words.ts';
import { ANSWERS_OF } from '../../shared/exchange/survey/read-form.ts';
import { guardCell } from '../../shared/exchange/tables/formula-guard.ts';
import { escaped, repack } from './office/repack.ts';
import { columnName } from './xlsx/printing.ts';

/** Letters wide. */
const WIDTHS: { readonly [C in FormColumn]: number } = {
  about: 32,
  contact: 22,
  frequency: 19,
  method: 20,
  method_2: 20,
  method_3: 20,
  quality: 18,
  wish: 16,
  comment: 26,
  about_id: 38,
};
const TYPEFACE = { fontFamily: 'Arial', fontSize: 11 } as const;
const HEAD = { fontWeight: 'bold', backgroundColor: '#E8ECF0', alignVertical: 'top', wrap: true } as const;
/** In points: two lines of a header, and room to write by hand. */
const HEAD_HEIGHT = 32;
const ROW_HEIGHT = 20;
const GRID = { borderStyle: 'thin', borderColor: '#8A939C', alignVertical: 'top', wrap: true } as const;
/** Rows before the first answer: title, whose answers, the mark, headers. */
const HEADER_ROW = 4;
/** Rows for those that are missing. */
const FREE_ROWS = 10;
/** Letters to a line of the instructions, and how high a line is, in points. */
const LINE = { letters: 84, height: 16 } as const;
const MOST_LETTERS = 32_767;

export async function writeSurveyForm(form: Form): Promise<Uint8Array> {
  const { default: writeSheets } = await import('write-excel-file/universal');
  const rows = [...form.rows, ...Array.from({ length: FREE_ROWS }, () => ({ about: '', id: '' }))];
  const lists = listsIn(form);
  const made = await writeSheets(
    [
      {
        sheet: 'Read this first',
        columns: [{ width: 78 }],
        data: form.instructions.map((text, index) => [
          {
            ...textCell(text),
            wrap: true,
            alignVertical: 'top' as const,
            height: (Math.ceil(text.length / LINE.letters) + 0.5) * LINE.height,
            ...(index === 0 ? { fontWeight: 'bold' as const } : {}),
          },
        ]),
      },
      {
        sheet: 'Answers',
        orientation: 'landscape' as const,
        stickyRowsCount: HEADER_ROW,
        stickyColumnsCount: 1,
        columns: form.columns.map((column) => ({ width: WIDTHS[column] })),
        data: [
          [{ ...textCell(form.title), fontWeight: 'bold' as const, fontSize: 14 }],
          [
            { ...textCell(ANSWERS_OF), fontWeight: 'bold' as const },
            { ...textCell(form.respondent ?? ''), ...GRID, wrap: false, columnSpan: 3 },
            null,
            null,
          ],
          [{ ...textCell(form.mark), textColor: '#59636E', fontSize: 8 }],
          form.columns.map((column) => ({ ...textCell(FORM_HEADERS[column]), ...HEAD, ...GRID, height: HEAD_HEIGHT })),
          ...rows.map(({ about, id }) =>
            form.columns.map((column) => ({
              ...textCell(column === 'about' ? about : column === 'about_id' ? id : ''),
              ...GRID,
              height: ROW_HEIGHT,
            })),
          ),
        ],
      },
      {
        sheet: 'Lists',
        data: listRows(lists).map((row) => row.map(textCell)),
      },
    ],
    TYPEFACE,
  ).toBlob();
  const last = HEADER_ROW + rows.length;
  return repack(new Uint8Array(await made.arrayBuffer()), {
    'xl/worksheets/sheet1.xml': (xml) => toPrint(xml, 'portrait'),
    'xl/worksheets/sheet2.xml': (xml) => hidesReference(withLists(toPrint(xml, 'landscape'), form, last), form),
    'xl/workbook.xml': (xml) =>
      xml
        .replace(/(<sheet [^>]*name="Lists")/, '$1 state="hidden"')
        .replace(
          '<definedNames/>',
          `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">Answers!$${HEADER_ROW}:$${HEADER_ROW}</definedName></definedNames>`,
        ),
  });
}

/** Text, whatever it begins with: no spreadsheet runs it. */
function textCell(text: string) {
  const clean = text.replace(/[^\P{Cc}\t\n\r]/gu, '');
  return { value: guardCell(clean).slice(0, MOST_LETTERS), type: String };
}

type List = { readonly at: string; readonly values: readonly string[]; readonly says: string };

/** What can be chosen where: the cells of a column, and of a form for anybody the one at the top. */
function listsIn({ lists, people, rows, columns }: Form): List[] {
  const last = HEADER_ROW + rows.length + FREE_ROWS;
  const below = lists.map(({ column, values }) => {
    const letter = columnName(columns.indexOf(column));
    return { at: `${letter}${HEADER_ROW + 1}:${letter}${last}`, values, says: FORM_HEADERS[column] };
  });
  return people.length === 0 ? below : [{ at: 'B2', values: people, says: ANSWERS_OF }, ...below];
}

function listRows(lists: readonly List[]): string[][] {
  const longest = Math.max(...lists.map(({ values }) => values.length));
  return Array.from({ length: longest }, (_, row) => lists.map(({ values }) => values[row] ?? ''));
}

/** A word that is not in a list is let through with a warning: methods of one's own are wanted (ECMA-376 part 1, 18.3.1.32). */
function withLists(xml: string, form: Form, last: number): string {
  const all = listsIn(form).map(({ at, values, says }, index) => {
    const column = columnName(index);
    const source = `Lists!$${column}$1:$${column}$${values.length}`;
    return `<dataValidation type="list" errorStyle="information" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="${escaped('Not in the list')}" error="${escaped('Please choose from the list where you can.')}" promptTitle="${escaped(says)}" prompt="Choose from the list, or leave blank." sqref="${at}"><formula1>${source}</formula1></dataValidation>`;
  });
  const validations = `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
  const filter = `<autoFilter ref="A${HEADER_ROW}:${columnName(form.columns.length - 1)}${last}"/>`;
  // Their places in the sheet are fixed: filter, merged cells, lists, then how it prints.
  const filtered = xml.replace('</sheetData>', `</sheetData>${filter}`);
  return /<\/mergeCells>/.test(filtered)
    ? filtered.replace('</mergeCells>', `</mergeCells>${validations}`)
    : filtered.replace(filter, `${filter}${validations}`);
}

/** The column with references is for programs. */
function hidesReference(xml: string, { columns }: Form): string {
  const at = columns.indexOf('about_id') + 1;
  return xml.replace(new RegExp(`<col ([^>]*min="${at}")`), '<col hidden="1" $1');
}

function toPrint(xml: string, orientation: 'portrait' | 'landscape'): string {
  const setup = `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>`;
  const fits = xml.replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  return /<pageSetup [^>]*\/>/.test(fits)
    ? fits.replace(/<pageSetup [^>]*\/>/, setup)
    : fits.replace('</worksheet>', `${setup}</worksheet>`);
}
