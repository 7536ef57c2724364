import { Pencil } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useCanEdit } from '../../state/index.ts';
import { useStored } from '../../ui/use-stored.ts';
import styles from './inspector.module.css';

type Props = { readonly reading: ReactNode; readonly fields: ReactNode };

/** The fields of a thing: to be read, or to be changed. Whoever is changing things finds the next one open for it too. */
export function DetailsBlock({ reading, fields }: Props) {
  const canEdit = useCanEdit();
  const [isEditing, setEditing] = useStored<boolean>('edit-details', false);
  const block = useRef<HTMLDivElement>(null);
  const wasAsked = useRef(false);
  const isOpen = isEditing && canEdit;

  useEffect(() => {
    if (isOpen && wasAsked.current) block.current?.querySelector<HTMLElement>('input, textarea')?.focus();
    wasAsked.current = false;
  }, [isOpen]);

  return (
    <div className={styles.rows} ref={block}>
      {isOpen ? fields : reading}
      {canEdit ? (
        <button
          type="button"
          className={`${styles.quietButton} ${styles.more}`}
          onClick={() => {
            wasAsked.current = true;
            setEditing(!isEditing);
          }}
        >
          {isOpen ? null : <Pencil size={13} aria-hidden="true" />}
          {isOpen ? 'Done editing' : 'Edit details'}
        </button>
      ) : null}
    </div>
  );
}
