import { z } from 'zod';
import { appError } from '../contract/errors.ts';
import {
  HOUSE_STYLE,
  type HouseStyle,
  houseStyleOf,
  houseStyleSchema,
  NO_HOUSE_STYLE,
  whyNotTitleColour,
} from '../figure/house-style.ts';
import { added, altered, type Change, removed } from '../model/change.ts';
import type { RecordOf } from '../model/records.ts';
import { sameJson } from '../util/canonical-json.ts';
import { refuse, succeed } from '../util/result.ts';
import { defineEdit } from './edit.ts';

const { organisation, colour, logo, typeface } = houseStyleSchema.shape;

/** Changes parts of the house style; what is not given stays, and what is null goes. */
export const houseStyleEdit = defineEdit<{
  organisation?: HouseStyle['organisation'] | undefined;
  colour?: HouseStyle['colour'] | undefined;
  logo?: HouseStyle['logo'] | undefined;
  typeface?: HouseStyle['typeface'] | undefined;
}>({
  name: 'house-style.set',
  does: 'Sets who publishes the figures of the map, their colour, logo and typeface; what is not given stays, null takes away.',
  input: z.strictObject({
    organisation: organisation.optional(),
    colour: colour.optional(),
    logo: logo.optional(),
    typeface: typeface.optional(),
  }),
  plan(map, given) {
    const before = houseStyleOf(map);
    const set = Object.entries(given).filter(([, value]) => value !== undefined);
    const after: HouseStyle = { ...before, ...Object.fromEntries(set) };
    const why = after.colour === null ? null : whyNotTitleColour(after.colour);
    if (why !== null) return refuse(appError('invalid', why, { colour: after.colour }));
    const kept = map.setting.get(HOUSE_STYLE);
    return succeed({ label: 'Change the house style', changes: changesTo(kept, after), created: [] });
  },
});

function changesTo(kept: RecordOf<'setting'> | undefined, style: HouseStyle): Change[] {
  const setting = { id: HOUSE_STYLE, value: style } as unknown as RecordOf<'setting'>;
  if (sameJson(style, NO_HOUSE_STYLE)) return kept ? [removed('setting', kept)] : [];
  return kept ? altered('setting', kept, setting) : [added('setting', setting)];
}
