import { z } from 'zod';
import { sameJson } from '../../util/canonical-json.ts';

/**
 * Our records hold every field; the JSON form leaves out what is not set. Both walk the record's schema, so that free JSON
 * inside a record (settings of a view, a snapshot's map) passes through untouched, nulls and all.
 */

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value without the fields that are null because nothing is recorded. Lists stay, empty or not. */
export function withoutNulls(schema: z.ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodNullable) return value === null ? null : withoutNulls(schema.unwrap() as z.ZodType, value);
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((item) => withoutNulls(schema.element as z.ZodType, item));
  }
  if (schema instanceof z.ZodObject && isFields(value)) {
    const shape = schema.shape as Readonly<Record<string, z.ZodType>>;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key, item]) => item !== null || !(shape[key] instanceof z.ZodNullable))
        .map(([key, item]) => [key, shape[key] ? withoutNulls(shape[key], item) : item]),
    );
  }
  return value;
}

/** The value without every field that `withEmpty` fills in again: what is not set, empty lists and "no". */
export function withoutEmpty(schema: z.ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodNullable) return value === null ? null : withoutEmpty(schema.unwrap() as z.ZodType, value);
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((item) => withoutEmpty(schema.element as z.ZodType, item));
  }
  if (schema instanceof z.ZodObject && isFields(value)) {
    const shape = schema.shape as Readonly<Record<string, z.ZodType>>;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key, item]) => !(shape[key] && sameJson(emptyOf(shape[key]), item)))
        .map(([key, item]) => [key, shape[key] ? withoutEmpty(shape[key], item) : item]),
    );
  }
  return value;
}

function emptyOf(schema: z.ZodType): unknown {
  if (schema instanceof z.ZodNullable) return null;
  if (schema instanceof z.ZodArray) return [];
  if (schema instanceof z.ZodRecord) return {};
  if (schema instanceof z.ZodBoolean) return false;
  return undefined;
}

/** The value with "not set" for every field that it lacks and that can be empty; what else is missing is left to the schema to refuse. */
export function withEmpty(schema: z.ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodNullable) return value === null ? null : withEmpty(schema.unwrap() as z.ZodType, value);
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((item) => withEmpty(schema.element as z.ZodType, item));
  }
  if (schema instanceof z.ZodObject && isFields(value)) {
    const whole: Record<string, unknown> = { ...value };
    for (const [key, field] of Object.entries(schema.shape as Readonly<Record<string, z.ZodType>>)) {
      const item = Object.hasOwn(value, key) ? withEmpty(field, value[key]) : emptyOf(field);
      if (item !== undefined) whole[key] = item;
    }
    return whole;
  }
  return value;
}
