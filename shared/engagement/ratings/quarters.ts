// What the four quarters of a grid are called: names that a working group chooses, kept in the map for each two scales.
import { z } from 'zod';
import type { MapData } from '../../model/map-data.ts';
import { type Axes, halfOf } from './axes.ts';

/** The setting of the map that holds them. */
export const QUARTERS_SETTING = 'quarters';

/** By the half of the scale that goes up, then of the one that goes across. */
export const QUARTERS = ['highHigh', 'highLow', 'lowHigh', 'lowLow'] as const;
export type Quarter = (typeof QUARTERS)[number];
export type QuarterNames = Readonly<Record<Quarter, string>>;

const quarterName = z.string().trim().min(1).max(60);
const namesSchema = z.strictObject({
  highHigh: quarterName,
  highLow: quarterName,
  lowHigh: quarterName,
  lowLow: quarterName,
});
/** By `scale up/scale across`. */
export const quarterSettingSchema = z.record(z.string(), namesSchema);

/** The same names where the scales change places. */
const turned = ({ highHigh, highLow, lowHigh, lowLow }: QuarterNames): QuarterNames => ({
  highHigh,
  highLow: lowHigh,
  lowHigh: highLow,
  lowLow,
});

/** For influence and interest, as NHS bodies word them: South West London ICS, prioritising your stakeholders. */
const USUAL: QuarterNames = {
  highHigh: 'Work closely with',
  highLow: 'Keep satisfied',
  lowHigh: 'Keep informed',
  lowLow: 'Monitor',
};

const keyOf = ({ x, y }: Axes): string => `${y}/${x}`;

/** Quarters mean something where both scales are of amounts: names have no high and no low. */
export function hasQuarters(map: Pick<MapData, 'scale'>, { x, y }: Axes): boolean {
  return [x, y].every((id) => map.scale.get(id)?.isNumeric === true);
}

function stored(map: Pick<MapData, 'setting'>): Readonly<Record<string, QuarterNames>> {
  const read = quarterSettingSchema.safeParse(map.setting.get(QUARTERS_SETTING)?.value);
  return read.success ? read.data : {};
}

/** What the quarters are called unless somebody has named them. */
export function usualNames(map: Pick<MapData, 'scale'>, axes: Axes): QuarterNames {
  if (axes.y === 'influence' && axes.x === 'interest') return USUAL;
  if (axes.y === 'interest' && axes.x === 'influence') return turned(USUAL);
  const up = map.scale.get(axes.y)?.label ?? axes.y;
  const across = (map.scale.get(axes.x)?.label ?? axes.x).toLowerCase();
  return {
    highHigh: `${up} and ${across} high`,
    highLow: `${up} high, ${across} low`,
    lowHigh: `${up} low, ${across} high`,
    lowLow: `${up} and ${across} low`,
  };
}

export function quarterNames(map: Pick<MapData, 'scale' | 'setting'>, axes: Axes): QuarterNames {
  const all = stored(map);
  const own = all[keyOf(axes)];
  if (own) return own;
  const other = all[keyOf({ x: axes.y, y: axes.x })];
  return other ? turned(other) : usualNames(map, axes);
}

export type NamesRead = { readonly names: QuarterNames } | { readonly problem: string };

/** Names as they were typed; an empty one is what it usually is. */
export function readQuarterNames(map: Pick<MapData, 'scale'>, axes: Axes, typed: QuarterNames): NamesRead {
  const usual = usualNames(map, axes);
  const names = Object.fromEntries(
    QUARTERS.map((quarter) => [quarter, typed[quarter].trim() || usual[quarter]]),
  ) as QuarterNames;
  const long = QUARTERS.find((quarter) => !quarterName.safeParse(names[quarter]).success);
  return long === undefined ? { names } : { problem: `“${names[long]}” is too long: a name has at most 60 letters.` };
}

/** The edit that names them: one of those that every setting has. */
export function quartersEdit(map: Pick<MapData, 'setting'>, axes: Axes, names: QuarterNames) {
  const { [keyOf({ x: axes.y, y: axes.x })]: _, ...others } = stored(map);
  const value = { ...others, [keyOf(axes)]: names };
  return map.setting.has(QUARTERS_SETTING)
    ? { edit: 'setting.update', input: { id: QUARTERS_SETTING, fields: { value } } }
    : { edit: 'setting.add', input: { id: QUARTERS_SETTING, value } };
}

export type Levels = { readonly x: number | null; readonly y: number | null };

/** The quarter of two levels; null on the line, or where one is not set or a scale has no high and low. */
export function quarterOf(map: Pick<MapData, 'scale'>, axes: Axes, { x, y }: Levels): Quarter | null {
  const across = map.scale.get(axes.x);
  const up = map.scale.get(axes.y);
  if (!across || !up || x === null || y === null || !hasQuarters(map, axes)) return null;
  const halves = [halfOf(up, y), halfOf(across, x)] as const;
  if (halves.includes('line')) return null;
  return `${halves[0] as 'low' | 'high'}${halves[1] === 'high' ? 'High' : 'Low'}`;
}
