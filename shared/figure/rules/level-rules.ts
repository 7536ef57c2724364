// Rules that draw where entries stand and how far that is from where they should: for engagement, and for any topic.
import type { LevelPair } from '../../engagement/ratings/level-pairs.ts';
import { AUTOMATIC, type Rule, UNCHANGED } from './rule.ts';

/** Two hues that colour-blind readers tell apart, not one ramp: levels are names, and the first is not the least of the second. */
const COLOURS = { 1: '#e3d58c', 2: '#b5500f', 3: '#efe9e1', 4: '#83b4d8', 5: '#1f5e9e' };

/** The colour says the level now; a heavy dashed border, that it is short of what is wanted; a heavy one, that it is beyond. */
export function levelRules({ now, topic }: Pick<LevelPair, 'now' | 'topic'>): readonly Rule[] {
  const gap = topic === null ? 'entity.engagement-gap' : `entity.gap.${topic}`;
  const border = (paints: Rule['paints'], looks: Record<string, string | number>): Rule => ({
    paints,
    field: gap,
    how: { by: 'words', looks, rest: UNCHANGED },
    isOn: true,
  });
  return [
    {
      paints: 'colour',
      field: `entity.scale.${now}`,
      how: {
        by: 'words',
        looks: topic === null ? COLOURS : {},
        rest: AUTOMATIC,
        ...(topic === null ? {} : { palette: 'blue' }),
      },
      isOn: true,
    },
    border('border-width', { short: 4.5, beyond: 2.4, reached: 1.2 }),
    border('border-style', { short: 'dashed', beyond: 'solid', reached: 'solid' }),
  ];
}
