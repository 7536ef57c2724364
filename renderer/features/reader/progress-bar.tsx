import styles from './reader.module.css';

/** How far a text is read, for the eye: the words beside it say the same. */
export function ProgressBar({ share }: { readonly share: number }) {
  return (
    <span className={styles.bar} aria-hidden="true">
      <span style={{ width: `${share * 100}%` }} />
    </span>
  );
}
