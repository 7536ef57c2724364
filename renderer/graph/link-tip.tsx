import { useEffect, useState } from 'react';
import { explain } from '../../shared/model/knowledge/index.ts';
import { linkSentence } from '../../shared/model/words.ts';
import { useAsAt, useDrawn } from '../state/index.ts';
import type { Hovered } from './controllers/hover.ts';
import styles from './picture.module.css';

/** The pointer has to rest on a line before the line speaks: most lines are only crossed. */
const PATIENCE_MS = 250;
const BESIDE_POINTER = 14;

/** Says what a link is while the pointer rests on it. The inspector and the outline say the same without a pointer. */
export function LinkTip({ hovered }: { readonly hovered: Hovered | null }) {
  const { map } = useDrawn();
  const asAt = useAsAt();
  const [ripe, setRipe] = useState<Hovered | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setRipe(hovered), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [hovered]);
  const link = ripe === hovered && ripe?.kind === 'link' ? map.link.get(ripe.id) : undefined;
  if (!link || !ripe) return null;
  const { x, y } = ripe.at;
  return (
    <div
      className={styles.tip}
      aria-hidden="true"
      style={{ transform: `translate(min(${x + BESIDE_POINTER}px, 100cqw - 100%), ${y + BESIDE_POINTER}px)` }}
    >
      {linkSentence(map, link)}
      <span className={styles.tipMore}>{explain(map, link.id, asAt).sentence}</span>
    </div>
  );
}
