// What each side of a link says of it, in a sentence.

import type { Link } from '../link.ts';
import type { MapData } from '../map-data.ts';
import type { Wish } from '../survey.ts';
import { shownNameOf, termLabel } from '../words.ts';
import { qualityWord } from './quality-words.ts';
import { SIDES, type Side, type SideSays, sidesOf } from './sides.ts';

export const WISH_WORDS: { readonly [W in Wish]: string } = {
  less: 'wants less',
  'about-right': 'finds it about right',
  more: 'wants more',
  start: 'wants it to start',
  stop: 'wants it to stop',
};

/** A sentence a side; empty where neither was asked nor has said anything. */
export function saySides(map: MapData, link: Link): { readonly side: Side; readonly text: string }[] {
  const sides = sidesOf(map, link);
  const isSilent = SIDES.every((side) => sides[side].says === 'unknown' && askedIn(sides[side]) === null);
  if (isSilent) return [];
  return SIDES.map((side) => ({ side, text: `${shownNameOf(map, link[side])} ${saySide(map, sides[side])}` }));
}

const askedIn = (side: SideSays): string | null => (side.says === 'unknown' ? side.askedIn : null);

function saySide(map: MapData, side: SideSays): string {
  if (side.says === 'unknown')
    return side.askedIn === null ? 'was not asked.' : 'was asked and has not answered: unknown.';
  const note = side.note === null ? '' : ` “${side.note}”`;
  const source = map.source.get(side.source)?.title;
  const from = source === undefined ? '' : ` (${source})`;
  if (side.says === 'no') {
    const wish = side.wish === null ? '' : `, and ${WISH_WORDS[side.wish]}`;
    return `says that there is no such link${wish}${from}.${note}`;
  }
  const { methods = [], frequency = null, quality = null, wish = null } = side.reported ?? {};
  const parts = [
    frequency === null ? '' : termLabel(map, 'frequency', frequency).toLowerCase(),
    methods.length === 0 ? '' : `by ${methods.map((key) => termLabel(map, 'method', key).toLowerCase()).join(', ')}`,
    quality === null ? '' : `quality ${quality} of 5, ${qualityWord(quality)}`,
    wish === null ? '' : WISH_WORDS[wish],
  ].filter((part) => part !== '');
  return `says so${parts.length === 0 ? '' : `: ${parts.join('; ')}`}${from}.${note}`;
}
