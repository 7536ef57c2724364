// Values of JSON that other programs wrote, as the cells of tables.
import { VALUE_SEPARATOR } from '../tables/table.ts';

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is at a name, only if the object itself has it. */
export function valueAt(fields: unknown, name: string): unknown {
  return isFields(fields) && Object.hasOwn(fields, name) ? fields[name] : undefined;
}

export function listAt(fields: unknown, name: string): readonly unknown[] {
  const value = valueAt(fields, name);
  return Array.isArray(value) ? value : [];
}

/** A value as a cell: lists parted by a bar, nothing for null. */
export function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) {
    const cells = value.map((item) => cellOf(item).replaceAll(VALUE_SEPARATOR, '/'));
    return cells.filter((cell) => cell !== '').join(VALUE_SEPARATOR);
  }
  return JSON.stringify(value);
}

export function cellAt(fields: unknown, name: string): string {
  return cellOf(valueAt(fields, name));
}

/** The place of something, where both numbers are there. */
export function placeCells(position: unknown): { readonly x?: string; readonly y?: string } {
  const [x, y] = [valueAt(position, 'x'), valueAt(position, 'y')];
  return typeof x === 'number' && typeof y === 'number' ? { x: String(x), y: String(y) } : {};
}
