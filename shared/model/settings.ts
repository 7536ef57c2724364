import { z } from 'zod';
import { json, name, partialDate, text } from './fields.ts';
import type { MapData } from './map-data.ts';

/** The settings of a map that we know, each with what it may hold. A file may carry others; they are kept. */
export const settingSchemas = {
  title: name,
  description: text,
  /** The date that ages count from; today when a map has none. */
  'as-at': partialDate,
  /** Why the map is kept: the purpose that personal data in it serves. */
  purpose: text,
  /** ISO 4217 code of the amounts on links. */
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** Of figures and papers: who publishes them, their colour, logo and typeface (shared/figure/house-style). */
  'house-style': json,
  /** How often an entry may be contacted, and how long it may be left alone (shared/engagement/care/limits). */
  care: json,
  /** What the quarters of grids of two scales are called (shared/engagement/ratings/quarters). */
  quarters: json,
  /** When the working group met last: what has changed is told from that day (shared/engagement/meeting/last-meeting). */
  'last-meeting': partialDate,
} as const;
export type SettingKey = keyof typeof settingSchemas;

/** A text setting, or null when the map has none. */
export function textSetting(map: MapData, key: SettingKey): string | null {
  const value = map.setting.get(key)?.value;
  return typeof value === 'string' ? value : null;
}
