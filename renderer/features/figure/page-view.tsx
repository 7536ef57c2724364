import { useLayoutEffect, useRef } from 'react';
import type { FigurePreview } from '../../../shared/contract/figures.ts';
import styles from './figure.module.css';
import { NameHandles } from './name-handles.tsx';

type Props = {
  readonly preview: FigurePreview;
  /** From 0; those after the first hold the rest of the key. */
  readonly page: number;
  readonly isActual: boolean;
};

/** A page as it will be; on the first, a handle over each name. */
export function PageView({ preview, page, isActual }: Props) {
  const { width, height } = preview;
  const svg = [preview.svg, ...preview.further][page] ?? preview.svg;
  const sheet = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    drawn.setAttribute('width', '100%');
    drawn.setAttribute('height', '100%');
    sheet.current?.replaceChildren(document.importNode(drawn, true));
  }, [svg]);
  const size = isActual ? { width, height } : {};
  return (
    <div
      className={styles.page}
      style={{ aspectRatio: `${width} / ${height}`, '--ratio': width / height, ...size } as never}
    >
      <div ref={sheet} className={styles.sheet} />
      {page === 0 ? <NameHandles preview={preview} /> : null}
    </div>
  );
}
