import { type Key, type ReactNode, useState } from 'react';
import styles from './path.module.css';

type Props<Item> = {
  readonly items: readonly Item[];
  /** So many are shown at first; the others are a click away. */
  readonly few: number;
  /** What many of them are called: "paths". */
  readonly called: string;
  readonly keyOf: (item: Item) => Key;
  readonly show: (item: Item) => ReactNode;
  readonly list: (rows: ReactNode) => ReactNode;
};

/** The first of a long list, so that what stands below it is not lost. */
export function FirstFew<Item>({ items, few, called, keyOf, show, list }: Props<Item>) {
  const [isAll, setIsAll] = useState(false);
  // One more is shown rather than hidden behind a button that is as high.
  const isLong = items.length > few + 1;
  const shown = isAll || !isLong ? items : items.slice(0, few);
  return (
    <>
      {list(shown.map((item) => <li key={keyOf(item)}>{show(item)}</li>))}
      {isLong ? (
        <button type="button" className={styles.all} aria-expanded={isAll} onClick={() => setIsAll(!isAll)}>
          {isAll ? `Show the first ${few}` : `Show all ${items.length} ${called}`}
        </button>
      ) : null}
    </>
  );
}
