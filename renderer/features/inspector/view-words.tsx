import { useCommand } from '../../commands/index.ts';
import { useView } from '../../state/index.ts';
import { TextButton } from '../../ui/text-button.tsx';
import styles from './view-words.module.css';

/** What the view that is looked through says: the title and the caption that are printed with its picture. */
export function ViewWords() {
  const view = useView();
  const { isEnabled, run } = useCommand('view.details');
  if (!view || (view.title ?? view.subtitle ?? view.caption) === null) return null;
  return (
    <section className={styles.words} aria-label={`What the view “${view.name}” shows`}>
      {view.title === null ? null : <h3 className={styles.title}>{view.title}</h3>}
      {view.subtitle === null ? null : <p className={styles.subtitle}>{view.subtitle}</p>}
      {view.caption === null ? null : <p className={styles.caption}>{view.caption}</p>}
      {isEnabled ? (
        <TextButton className={styles.change} onClick={run}>
          Change the words of this view
        </TextButton>
      ) : null}
    </section>
  );
}
