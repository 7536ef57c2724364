// A matrix in words: what stands in a cell, and what is said of it to somebody who hears it.
import type { FieldContext } from '../fields/index.ts';
import type { Head } from './axis.ts';
import { linksAt, type Matrix } from './build.ts';
import { type CellReading, methodsOf, readCell } from './reading.ts';
import type { MatrixSettings, MatrixShows } from './settings.ts';

export const SHOWS_LABELS: Readonly<Record<MatrixShows, string>> = {
  count: 'Number of links',
  methods: 'Methods',
  quality: 'Quality, on average',
  'worst-quality': 'Quality, the poorest',
  confidence: 'Confidence, the lowest',
  density: 'Share of possible links',
};

const CONFIDENCE_SIGNS = { high: 'H', medium: 'M', low: 'L', none: '?' } as const;
const CONFIDENCE_WORDS = { high: 'high', medium: 'medium', low: 'low', none: 'no evidence' } as const;

export const counted = (count: number, one = 'link', many = 'links'): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** What stands for a value that no link behind a cell has. */
export const NO_VALUE = '–';

const percent = (share: number): string => {
  const hundredths = share * 100;
  return `${hundredths < 1 && hundredths > 0 ? hundredths.toFixed(1) : Math.round(hundredths)}%`;
};

/** What a cell shows, in a few characters. */
export function cellText(reading: CellReading, signs: ReadonlyMap<string, string>): string {
  switch (reading.kind) {
    case 'count':
      return reading.value.toLocaleString('en-GB');
    case 'methods': {
      const [most, next] = reading.methods;
      if (!most) return NO_VALUE;
      return `${signs.get(most.key) ?? most.label}${next ? '+' : ''}`;
    }
    case 'quality':
      return reading.value === null ? NO_VALUE : reading.value.toFixed(reading.of === 1 ? 0 : 1);
    case 'worst-quality':
      return reading.value === null ? NO_VALUE : String(reading.value);
    case 'confidence':
      return CONFIDENCE_SIGNS[reading.value];
    case 'density':
      return percent(reading.share);
  }
}

function listMethods(context: FieldContext, links: readonly string[], most: number): string {
  const methods = methodsOf(context, links);
  const named = methods.slice(0, most).map(({ label, count }) => `${count} by ${label.toLowerCase()}`);
  return named.join(', ');
}

function sayReading(context: FieldContext, reading: CellReading, links: readonly string[]): string {
  switch (reading.kind) {
    case 'count':
      return listMethods(context, links, 1);
    case 'methods': {
      const rest = reading.notSet === 0 ? '' : `${reading.notSet} with no method recorded`;
      return [listMethods(context, links, 6), rest].filter((part) => part !== '').join(', ');
    }
    case 'quality':
    case 'worst-quality': {
      if (reading.value === null) return 'quality not set';
      const which = reading.kind === 'quality' ? 'on average' : 'the poorest';
      return `quality ${Number(reading.value.toFixed(1))} of 5 ${which}, set for ${reading.of}`;
    }
    case 'confidence':
      return `lowest confidence: ${CONFIDENCE_WORDS[reading.value]}`;
    case 'density':
      return `${reading.pairs.toLocaleString('en-GB')} of ${counted(reading.possible, 'possible pair', 'possible pairs')} (${percent(reading.share)})`;
  }
}

/** "Health to Public: 12 links, 5 by meeting". */
export function sayCell(
  context: FieldContext,
  matrix: Matrix,
  shows: MatrixShows,
  row: number,
  column: number,
): string {
  const where = `${matrix.rows[row]?.label ?? ''} to ${matrix.columns[column]?.label ?? ''}`;
  const reading = readCell(context, matrix, shows, row, column);
  if (reading === null) return `${where}: no links`;
  const links = linksAt(matrix, row, column);
  const more = sayReading(context, reading, links);
  return `${where}: ${counted(links.length)}${more === '' ? '' : `, ${more}`}`;
}

/** "Health, 32 entries, 41 links". */
export function sayHead({ label, detail, entities, links }: Head, isGrouped: boolean): string {
  return [
    label,
    ...(detail === null ? [] : [detail.toLowerCase()]),
    ...(isGrouped ? [counted(entities.length, 'entry', 'entries')] : []),
    counted(links.length),
  ].join(', ');
}

/** The whole as a table of texts, totals included: for a spreadsheet. A cell without links is 0 where links are counted, else empty. */
export function matrixTable(
  context: FieldContext,
  matrix: Matrix,
  { shows }: Pick<MatrixSettings, 'shows'>,
): string[][] {
  const { rows, columns } = matrix;
  const text = (row: number, column: number): string => {
    const reading = readCell(context, matrix, shows, row, column);
    if (reading === null) return shows === 'count' ? '0' : '';
    switch (reading.kind) {
      case 'count':
        return String(reading.value);
      case 'methods':
        return reading.methods.map(({ label, count }) => `${label} ${count}`).join(', ');
      case 'quality':
      case 'worst-quality':
        return reading.value === null ? '' : String(Number(reading.value.toFixed(2)));
      case 'confidence':
        return CONFIDENCE_WORDS[reading.value];
      case 'density':
        return String(Number(reading.share.toFixed(4)));
    }
  };
  return [
    [`${matrix.rowsAre} to ${matrix.columnsAre.toLowerCase()}`, ...columns.map(({ label }) => label), 'All links'],
    ...rows.map((head, row) => [
      head.label,
      ...columns.map((_, column) => text(row, column)),
      String(head.links.length),
    ]),
    ['All links', ...columns.map(({ links }) => String(links.length)), String(matrix.links.length)],
  ];
}
