import { Button } from '@mantine/core';
import type { LevelPair } from '../../../../shared/engagement/ratings/level-pairs.ts';
import { levelRules } from '../../../../shared/figure/rules/level-rules.ts';
import { storedRule } from '../../../../shared/figure/rules/rule.ts';
import { changeLook, getLook, showTab, tellOfLook } from '../../../state/index.ts';

/** Gives the view rules by which levels and gaps are drawn on the map; they are changed in Appearance like any other. */
export function DrawOnMap({ pair }: { readonly pair: LevelPair }) {
  const draw = (): void => {
    const rules = levelRules(pair);
    const paints = new Set<unknown>(rules.map((rule) => rule.paints));
    const others = getLook().rules.filter((rule) => !paints.has((rule as { paints?: unknown } | null)?.paints));
    const takeBack = changeLook({ rules: [...others, ...rules.map(storedRule)] });
    showTab('map');
    tellOfLook(`The map shows levels of ${pair.label.toLowerCase()} by colour, and gaps by the border.`, takeBack);
  };
  return (
    <Button size="compact-sm" variant="subtle" color="gray" onClick={draw}>
      Draw on the map
    </Button>
  );
}
