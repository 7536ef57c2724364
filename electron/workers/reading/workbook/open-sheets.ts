// The sheets of an OpenDocument spreadsheet, as a walk through its content.xml finds them. Rows and cells that are alike are written once, with
// how often they stand there: a sheet ends with a million blank ones.
import { MOST_COLUMNS, MOST_ROWS } from '../../../../shared/exchange/tables/delimited.ts';
import type { GridRow } from '../../../../shared/exchange/tables/grid.ts';
import type { Attributes, Visitor } from '../../../../shared/exchange/xml/walk.ts';
import { refuse, succeed } from '../../../../shared/util/result.ts';
import type { Sheet, SheetEntry } from './grids.ts';
import { numberText } from './number-formats.ts';
import type { OpenStyles } from './open-styles.ts';
import { columnName, MOST_CHARACTERS } from './sheet.ts';

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
type OpenSheet = Mutable<Sheet> & {
  readonly name: string;
  readonly style: string;
  rows: GridRow[];
  errors: string[];
};

/** What stands over a sheet or beside a cell, and is no value of one. */
const ASIDE: ReadonlySet<string> = new Set([
  'annotation',
  'shapes',
  'frame',
  'custom-shape',
  'tracked-changes',
  'forms',
]);
/** As a formula that cannot be worked out shows itself. */
const ERROR = /^(?:Err:\d+|#[A-Z0-9/!?]+)$/;

const TOO_MANY = `has more than ${MOST_ROWS} rows; so many are read at a time. Part it`;

/** How often something stands there. */
const timesOf = (text: string | undefined): number => (text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : 1);

export type OpenSheets = { readonly sheets: () => SheetEntry[]; readonly visitor: Visitor };

/** @param styles what is known of them so far; those of the sheets themselves are added */
export function openSheets(styles: OpenStyles): OpenSheets {
  const found: OpenSheet[] = [];
  let sheet: OpenSheet | null = null;
  let row = 0;
  let rowTimes = 1;
  let cells: string[] = [];
  let column = 0;
  let cell: Attributes | null = null;
  let paragraphs: string[] = [];
  let aside = 0;
  let isInText = false;
  let characters = 0;

  const addText = (text: string): void => {
    if (isInText && aside === 0) paragraphs.push(`${paragraphs.pop() ?? ''}${text}`);
  };
  const takeCell = (told: Attributes, into: OpenSheet): void => {
    const times = timesOf(told['number-columns-repeated']);
    const at = column;
    column += times;
    const shown = paragraphs.join('\n');
    const isError = told.formula !== undefined && told['value-type'] === 'string' && ERROR.test(shown);
    if (isError) into.errors.push(`${columnName(at)}${row + 1}`);
    const text = isError ? '' : cellText(told, shown, styles);
    if (text.trim() === '') return;
    const last = Math.min(at + times, MOST_COLUMNS);
    into.beyond += at + times - Math.max(at, last);
    characters += text.length * Math.max(0, last - at);
    while (cells.length < at && at < last) cells.push('');
    for (let place = at; place < last; place++) cells[place] = text;
  };
  const takeRow = (into: OpenSheet): void => {
    if (cells.length > 0) {
      const filled = cells;
      const times = Math.min(rowTimes, MOST_ROWS + 1 - into.rows.length);
      characters += (times - 1) * filled.reduce((sum, text) => sum + text.length, 0);
      for (let turn = 0; turn < times; turn++) into.rows.push({ row: row + turn + 1, cells: filled });
    }
    row += rowTimes;
  };

  const visitor: Visitor = {
    open(name, attributes) {
      if (ASIDE.has(name)) aside++;
      if (aside > 0) return undefined;
      if (name === 'table' && sheet === null) {
        const { name: called = `Sheet ${found.length + 1}`, 'style-name': style = '' } = attributes;
        sheet = { name: called, style, rows: [], errors: [], beyond: 0 };
        found.push(sheet);
        row = 0;
      } else if (sheet === null) styles.open(name, attributes);
      else if (name === 'table-row') {
        [cells, column, rowTimes] = [[], 0, timesOf(attributes['number-rows-repeated'])];
      } else if (name === 'table-cell' || name === 'covered-table-cell') {
        [cell, paragraphs] = [attributes, []];
      } else if (cell && name === 'p') {
        paragraphs.push('');
        isInText = true;
      } else if (name === 's') addText(' '.repeat(Math.min(timesOf(attributes.c), 1000)));
      else if (name === 'tab') addText('\t');
      else if (name === 'line-break') addText('\n');
      if (sheet && sheet.rows.length > MOST_ROWS) return `(sheet “${sheet.name}”) ${TOO_MANY}`;
      return characters > MOST_CHARACTERS ? 'holds more text than any table' : undefined;
    },
    text: addText,
    close(name) {
      if (ASIDE.has(name)) aside--;
      else if (aside > 0) return;
      else if (sheet === null) styles.close(name);
      else if (name === 'p') isInText = false;
      else if ((name === 'table-cell' || name === 'covered-table-cell') && cell) {
        takeCell(cell, sheet);
        cell = null;
      } else if (name === 'table-row') takeRow(sheet);
      else if (name === 'table') sheet = null;
    },
  };
  const entryOf = ({ name, style, rows, errors, beyond }: OpenSheet): SheetEntry => ({
    sheet: name,
    isHidden: styles.isHidden(style),
    read: () => (rows.length > MOST_ROWS ? refuse(TOO_MANY) : succeed({ rows, errors, beyond })),
  });
  return { sheets: () => found.map(entryOf), visitor };
}

function cellText(told: Attributes, shown: string, styles: OpenStyles): string {
  switch (told['value-type']) {
    case 'float':
    case 'currency':
    case 'percentage':
      return numberText(told.value ?? shown);
    case 'date':
      return dayOf(told['date-value'] ?? shown, styles.shows(told['style-name'] ?? ''));
    case 'time':
      return timeOf(told['time-value'] ?? '') ?? shown;
    case 'boolean':
      return told['boolean-value'] === 'true' ? 'TRUE' : 'FALSE';
    default:
      return told['string-value'] ?? shown;
  }
}

/** As much of a day as is shown: 2019, 2019-03, 2019-03-31, 2019-03-31 14:30. */
function dayOf(value: string, shows: 'year' | 'month' | 'day'): string {
  const [, day = value, time = '00:00'] = /^(-?\d+-\d\d-\d\d)T(\d\d:\d\d)/.exec(value) ?? [];
  if (shows === 'year') return day.slice(0, 4);
  if (shows === 'month') return day.slice(0, 7);
  return time === '00:00' ? day : `${day} ${time}`;
}

/** "PT14H30M00S" as 14:30. */
function timeOf(value: string): string | null {
  const [, hours, minutes] = /^PT(\d+)H(\d+)M/.exec(value) ?? [];
  return hours === undefined || minutes === undefined ? null : `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`;
}
