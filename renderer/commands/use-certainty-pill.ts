import type { Evidence } from '../../shared/model/evidence.ts';
import { useCanEdit } from '../state/index.ts';
import { markEvidence } from './evidence.ts';

type Words = { readonly is: 'Fact' | 'Assumption'; readonly becomes: 'a fact' | 'an assumption' };

/**
 * What a pill is made of that says whether a source states a thing or only implies it, and turns it round when pressed.
 * @param label what it is and what pressing does, for screen readers, from those two words
 */
export function useCertaintyPill(evidence: Evidence, label: (words: Words) => string) {
  const canEdit = useCanEdit();
  const isFact = evidence.certainty === 'fact';
  const is = isFact ? 'Fact' : 'Assumption';
  return {
    label: label({ is, becomes: isFact ? 'an assumption' : 'a fact' }),
    title: isFact
      ? 'The source states it. Press to mark it as an assumption.'
      : 'It is implied. Press to mark it as a fact.',
    isDashed: !isFact,
    isDisabled: !canEdit,
    onPress: () => void markEvidence([evidence], isFact ? 'assumption' : 'fact'),
    children: is,
  } as const;
}
