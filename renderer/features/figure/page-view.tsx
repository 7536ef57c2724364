import { useDeferredValue, useLayoutEffect, useRef, useState } from 'react';
import type { FigurePreview } from '../../../shared/contract/figures.ts';
import styles from './figure.module.css';
import { NameHandles } from './name-handles.tsx';
import { createPageDrawing, type PageDrawing } from './page-drawing.ts';

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
  const drawing = useRef<PageDrawing | null>(null);
  const [drawn, setDrawn] = useState<string | null>(null);
  useLayoutEffect(() => {
    if (!sheet.current) return;
    drawing.current ??= createPageDrawing(sheet.current);
    return drawing.current.draw(svg, () => setDrawn(svg));
  }, [svg]);
  // Thousands of handles are set when there is time.
  const handled = useDeferredValue(preview);
  const isSetting = drawn !== svg || handled !== preview;
  const size = isActual ? { width, height } : {};
  return (
    <div
      className={styles.page}
      style={{ aspectRatio: `${width} / ${height}`, '--ratio': width / height, ...size } as never}
      aria-busy={isSetting}
    >
      <div ref={sheet} className={styles.sheet} />
      {page === 0 ? <NameHandles preview={handled} /> : null}
    </div>
  );
}
