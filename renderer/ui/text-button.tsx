import type { ComponentProps } from 'react';
import styles from './text-button.module.css';

/** A button that reads as words in a line: for what one may do beside what is shown. */
export function TextButton({ className, ...props }: Omit<ComponentProps<'button'>, 'type'>) {
  return <button type="button" className={className ? `${styles.button} ${className}` : styles.button} {...props} />;
}
