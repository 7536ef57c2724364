import type { View } from '../../../shared/model/view.ts';
import { useCommand } from '../../commands/index.ts';
import { useCanEdit, useIsViewChanged } from '../../state/index.ts';
import { TextButton } from '../../ui/text-button.tsx';
import styles from './views.module.css';

/** Says that the view is looked at otherwise than it was saved, and what can be done about it. */
export function ChangedLine({ view }: { readonly view: View }) {
  const isChanged = useIsViewChanged(view);
  const canEdit = useCanEdit();
  const save = useCommand('view.save');
  const saveAs = useCommand('view.save-as');
  const revert = useCommand('view.revert');
  return (
    <div className={styles.changed} role="status">
      {isChanged ? (
        <>
          <span>Changed, not saved in the view.</span>
          <span className={styles.actions}>
            {canEdit ? (
              <>
                <TextButton className={styles.action} title={save.keys ?? undefined} onClick={save.run}>
                  Save
                </TextButton>
                <TextButton className={styles.action} title={saveAs.keys ?? undefined} onClick={saveAs.run}>
                  Save as new…
                </TextButton>
              </>
            ) : null}
            <TextButton className={styles.action} onClick={revert.run}>
              Go back
            </TextButton>
          </span>
        </>
      ) : null}
    </div>
  );
}
