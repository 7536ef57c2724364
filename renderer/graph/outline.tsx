import { memo } from 'react';
import type { MapData } from '../../shared/model/map-data.ts';
import type { Shown } from '../state/index.ts';
import { outlineOf } from './keyboard/say.ts';
import styles from './picture.module.css';

/** A list longer than this helps nobody; the tables hold everything. */
const MOST_ENTRIES = 150;

type Props = {
  readonly map: MapData;
  readonly shown: Shown;
  /** Most linked first. */
  readonly order: readonly string[];
};

/**
 * The picture as text, for those who do not see it: the most linked entries, each with its links in words.
 * Made anew when anything but a place changes.
 */
export const Outline = memo(OutlineList, (before, now) => before.shown === now.shown && before.order === now.order);

function OutlineList({ map, shown, order }: Props) {
  const items = outlineOf(map, shown, order.slice(0, MOST_ENTRIES));
  const left = order.length - items.length;
  return (
    <section className={styles.unseen} aria-label="The picture as a list">
      <ul>
        {items.map(({ id, text, links }) => (
          <li key={id}>
            {text}
            {links.length > 0 ? `: ${links.join('; ')}` : null}
          </li>
        ))}
      </ul>
      {left > 0 ? <p>{`These are the most linked entries. The table of entries has the other ${left} too.`}</p> : null}
    </section>
  );
}
