import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import type { FigurePreview } from '../../../shared/contract/figures.ts';
import { chooseNameOnFigure, useCanEdit, useNameOnFigure } from '../../state/index.ts';
import styles from './figure.module.css';
import { type HandleActs, type Name, NameHandle } from './name-handle.tsx';
import { nextName } from './next-name.ts';
import { useMoveName } from './use-move-name.ts';

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
  const latest = useRef<HandleActs | null>(null);
  latest.current = {
    onFocus: ({ entity }) => chooseNameOnFigure(entity),
    onKeyDown,
    onPointerDown,
    onPointerMove,
    onPointerUp,
    onPointerCancel: () => setDrag(null),
  };
  const [acts] = useState(() => throughLatest(latest as { readonly current: HandleActs }));
  if (!canEdit) return null;
  return (
    <div
      ref={group}
      className={styles.names}
      role="toolbar"
      aria-label="Names on the page"
      aria-describedby="figure-names-hint"
    >
      {names.map((name) => (
        <NameHandle
          key={name.entity}
          name={name}
          width={width}
          height={height}
          isChosen={name.entity === chosen}
          isStop={name.entity === stop}
          dx={drag?.entity === name.entity ? drag.dx : 0}
          dy={drag?.entity === name.entity ? drag.dy : 0}
          isDragged={drag?.entity === name.entity}
          acts={acts}
        />
      ))}
    </div>
  );
}

/** What is to be done is another with every drawing; who does it stays the same. */
function throughLatest(latest: { readonly current: HandleActs }): HandleActs {
  return {
    onFocus: (name) => latest.current.onFocus(name),
    onKeyDown: (event, name) => latest.current.onKeyDown(event, name),
    onPointerDown: (event, name) => latest.current.onPointerDown(event, name),
    onPointerMove: (event) => latest.current.onPointerMove(event),
    onPointerUp: (name) => latest.current.onPointerUp(name),
    onPointerCancel: () => latest.current.onPointerCancel(),
  };
}

const arrowWays: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
