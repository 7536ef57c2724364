import type { ReactNode } from 'react';
import { Glyph } from '../../../ui/glyph.tsx';
import grid from '../grid/grid-row.module.css';
import styles from './cells.module.css';

type Props = { readonly mark: ReactNode; readonly text: string };

/** A cell with a small mark before its words. The mark repeats what other words in the row say. */
export function Marked({ mark, text }: Props) {
  return (
    <>
      <span className={styles.mark}>{mark}</span>
      <span className={grid.text} data-text>
        {text}
      </span>
    </>
  );
}

type GlyphProps = { readonly points: string; readonly fill: string; readonly border: string };

/** The entry as it stands in the picture: its kind by shape, its sector by colour. */
export function EntryMark(props: GlyphProps) {
  return <Glyph {...props} size={16} />;
}

/** The colour of a sector. */
export function Dot({ fill, border }: { readonly fill: string; readonly border: string }) {
  return (
    <svg width={10} height={10} viewBox="0 0 10 10" aria-hidden="true" className={styles.dot}>
      <circle cx={5} cy={5} r={4.25} fill={fill} stroke={border} strokeWidth={1} />
    </svg>
  );
}
