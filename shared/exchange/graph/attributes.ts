// The columns of our tables as typed attributes of graph files: numbers as numbers, lists as lists.
import type { Entity } from '../../model/entity.ts';
import type { Link } from '../../model/link.ts';
import { distinctHeaders } from '../tables/from-map.ts';
import { VALUE_SEPARATOR } from '../tables/table.ts';
import type { WrittenColumn } from '../tables/written-table.ts';
import type { Attribute, AttributeType, AttributeValue, AttributeValues } from './attribute.ts';

export type AttributeColumn = Attribute & { readonly values: AttributeValues };

type Part<Item> = { readonly columns: readonly WrittenColumn<Item>[]; readonly items: readonly Item[] };

/** Columns of ours that hold other than text. */
const NUMBERS: ReadonlySet<string> = new Set(['weight', 'amount', 'strength', 'quality', 'influence', 'interest']);
const LISTS: ReadonlySet<string> = new Set(['aliases', 'localities', 'tags', 'external_ids', 'methods', 'source']);
/** Of interest only where they are so. */
const FLAGS: ReadonlySet<string> = new Set(['restricted', 'resident', 'single_point_of_contact']);

/** Other names where graph files mean something else by ours: `source` is where an edge begins. */
const RENAMED: Readonly<Record<string, string>> = { source: 'sources' };

/**
 * What has a value somewhere.
 * @param fields columns that the format has fields of its own for
 * @param taken names that mean something else in some format
 */
export function attributesOf<Item extends Entity | Link>(
  { columns, items }: Part<Item>,
  fields: ReadonlySet<string>,
  taken: readonly string[],
): AttributeColumn[] {
  const made = columns
    .filter(({ header, holds }) => holds !== undefined || !fields.has(header))
    .map((column) => columnOf(column, items))
    .filter(({ values }) => values.some((value) => value !== null));
  const titles = distinctHeaders(
    made.map(({ title }) => title),
    taken,
  );
  return made.map((column, at) => ({ ...column, title: titles[at] ?? column.title }));
}

function columnOf<Item>({ header, cell, holds }: WrittenColumn<Item>, items: readonly Item[]): AttributeColumn {
  const cells = items.map(cell);
  const isOurs = holds === undefined;
  const title = (isOurs && RENAMED[header]) || header;
  if (isOurs ? LISTS.has(header) : holds === 'list') return { title, ...listOf(cells) };
  if (holds === 'yes-no') return { title, type: 'yes-no', values: cells.map((text) => asFlag(text)) };
  if (isOurs && FLAGS.has(header)) return { title, type: 'yes-no', values: cells.map((text) => asFlag(text) || null) };
  const numbers = (isOurs ? NUMBERS.has(header) : holds === 'number') ? numbersOf(cells) : null;
  return { title, ...(numbers ?? { type: 'text', values: cells.map((text) => text || null) }) };
}

type Values = { readonly type: AttributeType; readonly values: AttributeValues };

function listOf(cells: readonly string[]): Values {
  return { type: 'list', values: cells.map((text) => (text === '' ? null : text.split(VALUE_SEPARATOR))) };
}

function asFlag(text: string): AttributeValue | null {
  return text === '' ? null : text === 'yes';
}

/** Null where some cell is no number: a scale may have been made one of words. */
function numbersOf(cells: readonly string[]): Values | null {
  const values = cells.map((text) => (text === '' ? null : Number(text)));
  if (values.some((value) => value !== null && !Number.isFinite(value))) return null;
  const isWhole = values.every((value) => value === null || (Number.isInteger(value) && Math.abs(value) < 2 ** 31));
  return { type: isWhole ? 'whole' : 'number', values };
}

/** A list in one text, for formats without lists. */
export function joined(value: AttributeValue): string {
  return Array.isArray(value) ? value.join(VALUE_SEPARATOR) : String(value);
}
