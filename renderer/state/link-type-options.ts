import { useMemo } from 'react';
import { inOrder } from '../../shared/model/words.ts';
import type { Choice } from './choice-labels.ts';
import { useMap } from './document/hooks.ts';

/** The types of links of the map, as a list offers them. */
export function useLinkTypeOptions(): readonly Choice[] {
  const { linkType } = useMap();
  return useMemo(() => inOrder(linkType.values()).map(({ id, label }) => ({ value: id, label })), [linkType]);
}
