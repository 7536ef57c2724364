import { type CSSProperties, type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import type { FigurePreview } from '../../../shared/contract/figures.ts';
import { chooseNameOnFigure, useCanEdit, useNameOnFigure } from '../../state/index.ts';
import styles from './figure.module.css';
import { nextName } from './next-name.ts';
import { useMoveName } from './use-move-name.ts';

type Name = FigurePreview['names'][number];
type Drag = {
  readonly entity: string;
  readonly fromX: number;
  readonly fromY: number;
  readonly dx: number;
  readonly dy: number;
};

/** By how much a press of a key moves a name, in parts of the size of names. */
export const NUDGE = 0.5;
/** A shorter way than this, in pixels of the screen, is a click. */
const CLICK = 3;

/** A handle over each name of the page: one stop of the Tab key, in which the arrows go from name to name. */
export function NameHandles({ preview }: { readonly preview: FigurePreview }) {
  const { names, width, height } = preview;
  const canEdit = useCanEdit();
  const chosen = useNameOnFigure();
  const { move, putBack } = useMoveName(preview);
  const [drag, setDrag] = useState<Drag | null>(null);
  const group = useRef<HTMLDivElement>(null);
  const stop = names.some(({ entity }) => entity === chosen) ? chosen : (names[0]?.entity ?? null);
  if (!canEdit) return null;

  /** Units of the page a pixel of the screen. */
  const unit = (): number => width / (group.current?.getBoundingClientRect().width || width);
  const go = (entity: string): void => {
    chooseNameOnFigure(entity);
    group.current?.querySelector<HTMLElement>(`[data-entity="${entity}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, name: Name): void => {
    const way = arrowWays[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (way) {
      event.preventDefault();
      if (event.shiftKey) void move(name, { x: way.x * NUDGE * preview.nameUnit, y: way.y * NUDGE * preview.nameUnit });
      else go(nextName(names, name, way)?.entity ?? name.entity);
    } else if ((event.key === 'Delete' || event.key === 'Backspace') && name.isMoved) {
      event.preventDefault();
      void putBack(name.entity);
    }
  };
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>, { entity }: Name): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    chooseNameOnFigure(entity);
    setDrag({ entity, fromX: event.clientX, fromY: event.clientY, dx: 0, dy: 0 });
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (drag) setDrag({ ...drag, dx: event.clientX - drag.fromX, dy: event.clientY - drag.fromY });
  };
  const onPointerUp = (name: Name): void => {
    if (drag && Math.hypot(drag.dx, drag.dy) > CLICK) void move(name, { x: drag.dx * unit(), y: drag.dy * unit() });
    setDrag(null);
  };
  const percent = (value: number, of: number): string => `${(value / of) * 100}%`;
  // A small name has a handle that can be hit all the same: it grows about the middle of the name.
  const placeOf = ({ entity, box }: Name): CSSProperties => {
    const { dx, dy } = drag?.entity === entity ? drag : { dx: 0, dy: 0 };
    return {
      left: percent((box.left + box.right) / 2, width),
      top: percent((box.top + box.bottom) / 2, height),
      width: percent(box.right - box.left, width),
      height: percent(box.bottom - box.top, height),
      transform: `translate(calc(-50% + ${dx}px), calc(-50% + ${dy}px))`,
    };
  };
  return (
    <div
      ref={group}
      className={styles.names}
      role="toolbar"
      aria-label="Names on the page"
      aria-describedby="figure-names-hint"
    >
      {names.map((name) => (
        <button
          key={name.entity}
          type="button"
          className={styles.name}
          style={placeOf(name)}
          data-entity={name.entity}
          data-dragged={drag?.entity === name.entity || undefined}
          aria-label={name.isMoved ? `${name.name}, moved` : name.name}
          aria-pressed={name.entity === chosen}
          tabIndex={name.entity === stop ? 0 : -1}
          onFocus={() => chooseNameOnFigure(name.entity)}
          onKeyDown={(event) => onKeyDown(event, name)}
          onPointerDown={(event) => onPointerDown(event, name)}
          onPointerMove={onPointerMove}
          onPointerUp={() => onPointerUp(name)}
          onPointerCancel={() => setDrag(null)}
        />
      ))}
    </div>
  );
}

const arrowWays: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
