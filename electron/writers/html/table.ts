// A table that can be searched and narrowed down, and that is a plain table where scripts do not run.
import type { FigureTable } from '../../../shared/figure/figure-table.ts';
import { compareText } from '../../../shared/util/compare.ts';
import { escapeXml } from '../../../shared/util/xml.ts';

/** Columns with few words that many rows share. */
const NARROWED_BY: ReadonlySet<string> = new Set(['Kind', 'Sector', 'Link', 'Status']);

type InFigure = {
  /** Ids of the figure's parts begin with it. */
  readonly prefix: string;
  /** Which figure it is of, where the page has several: " of “The pilot”". */
  readonly of: string;
  /** What rows are told by in picture and tables, by id. */
  readonly numbers: ReadonlyMap<string, string>;
};

export function tableOf(table: FigureTable, { prefix, of, numbers }: InFigure): string {
  const { key, title, headers, rows, about } = table;
  const id = `${prefix}-${key}`;
  const head = headers.map((text) => `<th scope="col">${escapeXml(text)}</th>`).join('');
  const body = rows.map((cells, index) => {
    const number = numbers.get(about[index] ?? '');
    const [first = '', ...others] = cells;
    const mark = number === undefined ? '' : ` data-n="${number}"`;
    return `<tr${mark}><th scope="row">${escapeXml(first)}</th>${others.map((text) => `<td>${escapeXml(text)}</td>`).join('')}</tr>\n`;
  });
  return `${key === 'sources' ? '' : filters(table, id, of)}<div class="rows" role="region" aria-label="${escapeXml(title + of)}" tabindex="0">
<table id="${id}">
<thead><tr>${head}</tr></thead>
<tbody>
${body.join('')}</tbody>
</table>
</div>
`;
}

/** Shown once the script runs that they need. */
function filters({ title, headers, rows }: FigureTable, id: string, of: string): string {
  const choices = headers.flatMap((header, column) => {
    if (!NARROWED_BY.has(header)) return [];
    const words = [...new Set(rows.map((row) => row[column] ?? ''))].sort(compareText);
    if (words.length < 2) return [];
    const options = words.map(
      (word) => `<option value="${escapeXml(word)}">${word === '' ? 'Not set' : escapeXml(word)}</option>`,
    );
    return [
      `<label>${escapeXml(header)} <select data-column="${column}"><option value="*">All</option>${options.join('')}</select></label>\n`,
    ];
  });
  return `<div class="filters" role="group" aria-label="Narrow down: ${escapeXml(title + of)}" data-of="${id}" hidden>
<label>Search <input type="search" autocomplete="off"></label>
${choices.join('')}<p role="status"></p>
</div>
`;
}
