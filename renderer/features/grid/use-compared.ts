import { useMemo } from 'react';
import { type Compared, compareJudged } from '../../../shared/engagement/ratings/disagreements.ts';
import { FIELD_MEASURES, measured } from '../../../shared/graph/measures/index.ts';
import { useMap, useShown } from '../../state/index.ts';

/** Measures that more of means something. */
export const COMPARED_MEASURES = FIELD_MEASURES.filter(({ gives }) => gives === 'amount');
const [FIRST] = COMPARED_MEASURES;
const USUAL = 'betweenness';

export function comparedMeasure(id: string) {
  return (
    COMPARED_MEASURES.find((each) => each.id === id) ?? COMPARED_MEASURES.find((each) => each.id === USUAL) ?? FIRST
  );
}

/** What the network says against what was judged, of what the filter shows; null while nobody asks. */
export function useCompared(id: string, isAsked: boolean): Compared | null {
  const map = useMap();
  const { entities } = useShown();
  const measure = comparedMeasure(id);
  return useMemo(
    () => (isAsked && measure ? compareJudged(map, entities, measured(map, measure)) : null),
    [map, entities, measure, isAsked],
  );
}
