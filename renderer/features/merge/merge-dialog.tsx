import { closeDialog, useDialog, useMap } from '../../state/index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Compare } from './compare.tsx';
import styles from './merge-dialog.module.css';
import { Suggestions } from './suggestions.tsx';

/** Where entries that were entered twice become one: suggestions one after the other, or the entries that were selected. */
export function MergeDialog() {
  const dialog = useDialog();
  const map = useMap();
  if (dialog?.kind !== 'merge') return null;
  const chosen = (dialog.entities ?? []).map((id) => map.entity.get(id)).filter((entity) => entity !== undefined);
  return (
    <Dialog onClose={closeDialog} title="Merge duplicates" isFull>
      {dialog.entities === undefined ? (
        <Suggestions first={dialog.about ?? null} />
      ) : (
        <div className={styles.alone}>
          {chosen.length < 2 ? (
            <p className={styles.none}>The entries that were chosen are no longer in the map.</p>
          ) : (
            <Compare
              key={chosen.map(({ id }) => id).join(' ')}
              entities={chosen}
              reason={null}
              onDone={closeDialog}
              onLater={null}
            />
          )}
        </div>
      )}
    </Dialog>
  );
}
