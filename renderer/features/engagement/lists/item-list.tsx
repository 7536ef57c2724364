import { Button } from '@mantine/core';
import { useState } from 'react';
import { useCanEdit } from '../../../state/index.ts';
import styles from './item-list.module.css';

export type ListedItem = {
  readonly id: string;
  readonly isAlarm: boolean;
  readonly words: string;
  readonly more: string;
  /** How it stands, at the end of the line. */
  readonly state: string;
  /** What choosing it does, for those who do not see what follows. */
  readonly does: string;
  /** Absent where there is nothing left to go to. */
  readonly onChoose?: () => void;
  readonly action?: { readonly label: string; readonly onDo: () => void };
};

type Props = {
  readonly title: string;
  readonly about: string;
  /** What it means that there is none. */
  readonly none: string;
  readonly items: readonly ListedItem[];
};

/** What is listed at first: never all of very many at once. */
const STEP = 10;

export function ItemList({ title, about, none, items }: Props) {
  const [shown, setShown] = useState(STEP);
  const canEdit = useCanEdit();
  return (
    <section aria-label={title} className={styles.part}>
      <h2 className={styles.title}>
        {title} <span>{items.length.toLocaleString('en-GB')}</span>
      </h2>
      <p className={styles.dim}>{items.length === 0 ? none : about}</p>
      {items.length === 0 ? null : (
        <ul className={styles.list} aria-label={title}>
          {items.slice(0, shown).map((item) => (
            <li key={item.id} className={styles.item}>
              {item.onChoose ? (
                <button type="button" className={styles.words} title={item.does} onClick={item.onChoose}>
                  <Words item={item} />
                </button>
              ) : (
                <div className={styles.words} title={item.does}>
                  <Words item={item} />
                </div>
              )}
              <span className={styles.state} data-alarm={item.isAlarm || undefined}>
                {item.state}
              </span>
              {item.action ? (
                <Button
                  size="compact-xs"
                  disabled={!canEdit}
                  aria-label={`${item.action.label}: ${item.words}`}
                  onClick={item.action.onDo}
                >
                  {item.action.label}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {items.length > shown ? (
        <button type="button" className={styles.next} onClick={() => setShown(shown + 5 * STEP)}>
          Show more: {(items.length - shown).toLocaleString('en-GB')} are left
        </button>
      ) : null}
    </section>
  );
}

function Words({ item: { words, more } }: { readonly item: ListedItem }) {
  return (
    <>
      <span className={styles.name}>{words}</span>
      {more === '' ? null : <span className={styles.more}>{more}</span>}
    </>
  );
}
