import type { Evidence } from '../../../../shared/model/evidence.ts';
import { markEvidence } from '../../../commands/index.ts';
import { useCanEdit } from '../../../state/index.ts';
import { PillButton } from '../../../ui/pill-button.tsx';

type Props = { readonly evidence: Evidence; readonly title: string };

/** Whether a source states it or it is only implied; pressed, it becomes the other. */
export function CertaintyToggle({ evidence, title }: Props) {
  const canEdit = useCanEdit();
  const isFact = evidence.certainty === 'fact';
  return (
    <PillButton
      label={`${isFact ? 'Fact' : 'Assumption'}, from ${title}: change to ${isFact ? 'an assumption' : 'a fact'}`}
      title={
        isFact
          ? 'The source states it. Press to mark it as an assumption.'
          : 'It is implied. Press to mark it as a fact.'
      }
      isDashed={!isFact}
      isDisabled={!canEdit}
      onPress={() => void markEvidence([evidence], isFact ? 'assumption' : 'fact')}
    >
      {isFact ? 'Fact' : 'Assumption'}
    </PillButton>
  );
}
