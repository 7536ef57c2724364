import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { IconButton } from '../../ui/icon-button.tsx';
import styles from './figure.module.css';

type Props = {
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly onTurn: (page: number) => void;
};

/** Turns to the pages on which the key to names goes on, and says which one is shown. */
export function PageTurner({ page, pages, onTurn }: Props) {
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = { PageUp: page - 1, PageDown: page + 1, Home: 0, End: pages - 1 }[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (to >= 0 && to < pages) onTurn(to);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons in it, which do the same
    <div className={styles.turner} onKeyDown={onKeyDown}>
      <IconButton
        label="The page before"
        keys="Page Up"
        whyNot={page === 0 ? 'this is the first page' : null}
        onClick={() => onTurn(page - 1)}
      >
        <ChevronLeft size={16} aria-hidden="true" />
      </IconButton>
      <span role="status">
        Page {page + 1} of {pages}
        {page === 0 ? '' : ', names by number'}
      </span>
      <IconButton
        label="The next page"
        keys="Page Down"
        whyNot={page === pages - 1 ? 'this is the last page' : null}
        onClick={() => onTurn(page + 1)}
      >
        <ChevronRight size={16} aria-hidden="true" />
      </IconButton>
    </div>
  );
}
