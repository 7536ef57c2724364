import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import styles from './splitter.module.css';

type Props = {
  readonly label: string;
  /** Width of the panel it belongs to, in CSS pixels. */
  readonly width: number;
  readonly min: number;
  readonly max: number;
  /** Which side of the handle the panel is on. */
  readonly panel: 'left' | 'right';
  readonly onWidth: (width: number) => void;
};

const STEP = 16;

/** The line between two panels that can be dragged, or moved with the arrow keys. */
export function Splitter({ label, width, min, max, panel, onWidth }: Props) {
  const start = useRef<{ x: number; width: number } | null>(null);
  const sign = panel === 'left' ? 1 : -1;
  const give = (next: number): void => onWidth(Math.round(Math.min(max, Math.max(min, next))));
  const onKeyDown = (event: KeyboardEvent): void => {
    const moves: Record<string, number> = { ArrowLeft: width - sign * STEP, ArrowRight: width + sign * STEP };
    const next = event.key === 'Home' ? min : event.key === 'End' ? max : moves[event.key];
    if (next === undefined) return;
    event.preventDefault();
    give(next);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, width };
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (start.current) give(start.current.width + sign * (event.clientX - start.current.x));
  };
  const onPointerUp = (): void => {
    start.current = null;
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that can be moved is not a thematic break, which hr is
    <div
      className={styles.splitter}
      data-edge={panel === 'left' ? 'right' : 'left'}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
    />
  );
}
