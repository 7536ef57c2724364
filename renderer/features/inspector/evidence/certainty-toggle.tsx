import type { Evidence } from '../../../../shared/model/evidence.ts';
import { edit, useCanEdit } from '../../../state/index.ts';
import styles from './evidence.module.css';

type Props = { readonly evidence: Evidence; readonly title: string };

/** Whether a source states it or it is only implied; pressed, it becomes the other. */
export function CertaintyToggle({ evidence, title }: Props) {
  const canEdit = useCanEdit();
  const isFact = evidence.certainty === 'fact';
  const other = isFact ? 'assumption' : 'fact';
  const turn = (): void =>
    void edit(
      { edit: 'evidence.update', input: { id: evidence.id, fields: { certainty: other } } },
      { label: `Mark as ${isFact ? 'an assumption' : 'a fact'}: evidence from “${title}”`.slice(0, 200) },
    );
  return (
    <button
      type="button"
      className={styles.certainty}
      data-certainty={evidence.certainty}
      disabled={!canEdit}
      aria-label={`${isFact ? 'Fact' : 'Assumption'}, from ${title}: change to ${isFact ? 'an assumption' : 'a fact'}`}
      title={
        isFact
          ? 'The source states it. Press to mark it as an assumption.'
          : 'It is implied. Press to mark it as a fact.'
      }
      onClick={turn}
    >
      {isFact ? 'Fact' : 'Assumption'}
    </button>
  );
}
