import { Loader } from '@mantine/core';
import styles from './loading.module.css';

/** While the map is on its way. It stays blank at first, so that a quick answer does not blink. */
export function Loading() {
  return (
    <main className={styles.loading}>
      <div className={styles.late}>
        <Loader size="sm" aria-hidden="true" />
        <p role="status">Opening the map …</p>
      </div>
    </main>
  );
}
