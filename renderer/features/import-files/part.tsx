import styles from './import-files.module.css';

type PartProps = { readonly title: string; readonly isOpen?: boolean; readonly children: React.ReactNode };

/** One part of what a receipt says, under a heading that opens it. */
export function Part({ title, isOpen = false, children }: PartProps) {
  return (
    <details className={styles.part} open={isOpen || undefined}>
      <summary>{title}</summary>
      <ul>{children}</ul>
    </details>
  );
}
