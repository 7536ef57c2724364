import { useLayoutEffect, useRef } from 'react';
import type { FigurePreview } from '../../../shared/contract/figures.ts';
import styles from './figure.module.css';
import { NameHandles } from './name-handles.tsx';

type Props = { readonly preview: FigurePreview; readonly isActual: boolean };

/** The page as it will be, with a handle over each name. */
export function PageView({ preview, isActual }: Props) {
  const { svg, width, height } = preview;
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
      <NameHandles preview={preview} />
    </div>
  );
}
