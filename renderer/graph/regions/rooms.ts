// What each entry covers in the picture with its name below it, as layouts keep room for it.
import { labelStyles, type SetLabel, setLabel } from '../../../shared/figure/labels.ts';
import { LABEL_GAP } from '../../../shared/figure/places.ts';
import type { Rooms } from '../../../shared/figure/regions/index.ts';
import { USUAL_TYPEFACE } from '../../../shared/figure/typefaces/index.ts';
import type { NodeSpec, PictureSpec } from '../elements/spec.ts';

/** Breaking a name into lines is slow, and a name seldom changes: remembered by its words and its weight. */
const known = new Map<string, SetLabel>();

/** A name as figures and layouts set it, at zoom 1. */
export function labelOf({ name, tier }: Pick<NodeSpec, 'name' | 'tier'>): SetLabel {
  const key = `${tier} ${name}`;
  let label = known.get(key);
  if (!label) {
    label = setLabel(name, USUAL_TYPEFACE, labelStyles[tier]);
    known.set(key, label);
  }
  return label;
}

export function roomsOf({ nodes }: PictureSpec): Rooms {
  return new Map(
    [...nodes].map(([id, node]) => {
      const { width, height } = node.look;
      const label = labelOf(node);
      const half = Math.max(width, label.width) / 2;
      const { x, y } = node.at;
      const bottom = y + height / 2 + LABEL_GAP + label.height;
      return [id, { at: node.at, box: { left: x - half, right: x + half, top: y - height / 2, bottom } }];
    }),
  );
}
