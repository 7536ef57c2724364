// What the picture draws: what is shown, with membership as the view has it.

import type { Shown } from '../../../shared/graph/filters/index.ts';
import { type MembershipMode, type MembershipShown, showMembership } from '../../../shared/graph/membership/index.ts';
import type { MapData } from '../../../shared/model/map-data.ts';

let last: { readonly shown: Shown; readonly mode: MembershipMode; readonly drawn: MembershipShown } | null = null;

/** The same object until something else is shown, or membership in another way; places play no part in it. */
export function drawnIn(map: MapData, shown: Shown, mode: MembershipMode): MembershipShown {
  if (last?.shown !== shown || last.mode !== mode) last = { shown, mode, drawn: showMembership(map, shown, mode) };
  return last.drawn;
}
