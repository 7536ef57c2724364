import { countOf } from '../../../../shared/util/count-of.ts';
import { clearFilter, useMap, useShown } from '../../../state/index.ts';
import { TextButton } from '../../../ui/text-button.tsx';
import styles from './item-list.module.css';

type Props = {
  /** Whether what stands here is of the whole map, or of what the filter shows. */
  readonly isWhole: boolean;
};

/** Where the filter hides something, what the lists are of: nobody should take a part for the whole, or the whole for a part. */
export function ScopeNote({ isWhole }: Props) {
  const map = useMap();
  const { entities } = useShown();
  const hidden = map.entity.size - entities.size;
  if (hidden === 0) return null;
  const many = countOf(hidden, 'entry', 'entries');
  return (
    <p className={styles.scope} role="status">
      {isWhole
        ? `Of the whole map: ${many} that the filter hides ${hidden === 1 ? 'counts' : 'count'} here too.`
        : `The filter of the map hides ${many}, which ${hidden === 1 ? 'does' : 'do'} not count here. `}
      {isWhole ? null : <TextButton onClick={clearFilter}>Clear the filter</TextButton>}
    </p>
  );
}
