import { type FormEvent, type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { openForm } from '../../../state/index.ts';
import { FormEnd } from '../../../ui/form-end.tsx';
import styles from '../dock.module.css';

type Props = {
  readonly title: string;
  readonly save: string;
  /** Why it could not be kept, or null when it was. */
  readonly onSave: () => Promise<string | null>;
  readonly children: ReactNode;
};

/** A form under the text: Enter keeps and goes on to the next sentence, Escape goes back to the text. */
export function FormFrame({ title, save, onSave, children }: Props) {
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isSaving) return;
    setSaving(true);
    setProblem(await onSave());
    setSaving(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    openForm(null);
  };
  return (
    <form className={styles.form} aria-labelledby={id} onSubmit={(event) => void onSubmit(event)} onKeyDown={onKeyDown}>
      <div className={styles.formHead}>
        <h3 id={id}>{title}</h3>
        <p className={styles.hint}>Enter keeps it and goes on</p>
      </div>
      {children}
      <div className={styles.formEnd}>
        <FormEnd does={save} problem={problem} isSmall onCancel={() => openForm(null)} />
      </div>
    </form>
  );
}
