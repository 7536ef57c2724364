import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { lookAlikesOf } from '../../../../shared/graph/duplicates/index.ts';
import { HIDDEN_PERSON, inOrder, shownName } from '../../../../shared/model/words.ts';
import type { PlannedEnd } from '../../../../shared/quick-entry/index.ts';
import { useMap } from '../../../state/index.ts';
import { DidYouMean } from '../../../ui/did-you-mean.tsx';
import styles from './preview.module.css';

type Props = {
  readonly end: Extract<PlannedEnd, { is: 'new' }>;
  readonly onKind: (kind: string) => void;
  /** It was a slip: this is what the entry is called. */
  readonly onCorrect: (name: string) => void;
};

/** More look-alikes than this are no hint. */
const OFFERED = 2;

/** An entry that is to be made: its kind, and whether it may be one that is there under a name much like it. */
export function FreshLine({ end, onKind, onCorrect }: Props) {
  const map = useMap();
  const { name, kind } = end;
  const kinds = inOrder(map.kind.values()).map(({ id, label }) => ({ value: id, label }));
  const alike = useMemo(() => lookAlikesOf(map, name, OFFERED), [map, name]);
  return (
    <>
      <div className={styles.freshLine}>
        <span className={styles.badge}>new</span>
        <span className={styles.freshName}>{name}</span>
        <NativeSelect
          size="xs"
          aria-label={`Kind of ${name}`}
          data={kinds}
          value={kind}
          onChange={(event) => onKind(event.currentTarget.value)}
        />
      </div>
      <DidYouMean
        offers={alike.map(({ entity }) => ({ key: entity.id, name: shownName(entity) }))}
        onPick={(id) => {
          const entity = map.entity.get(id);
          if (entity) onCorrect(shownName(entity) === HIDDEN_PERSON ? entity.name : shownName(entity));
        }}
      />
    </>
  );
}
