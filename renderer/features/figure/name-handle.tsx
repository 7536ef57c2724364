import { type CSSProperties, type KeyboardEvent, memo, type PointerEvent } from 'react';
import type { FigurePreview } from '../../../shared/contract/figures.ts';
import styles from './figure.module.css';

export type Name = FigurePreview['names'][number];

/** What is done with a handle: the same for all of them, for as long as the page stands. */
export type HandleActs = {
  readonly onFocus: (name: Name) => void;
  readonly onKeyDown: (event: KeyboardEvent, name: Name) => void;
  readonly onPointerDown: (event: PointerEvent<HTMLButtonElement>, name: Name) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (name: Name) => void;
  readonly onPointerCancel: () => void;
};

type Props = {
  readonly name: Name;
  /** Of the page. */
  readonly width: number;
  readonly height: number;
  readonly isChosen: boolean;
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
  /** How far it is dragged just now, in pixels of the screen. */
  readonly dx: number;
  readonly dy: number;
  readonly isDragged: boolean;
  readonly acts: HandleActs;
};

/** A handle over a name. There are thousands of them: one is set anew only when it is another. */
export const NameHandle = memo(function NameHandle(props: Props) {
  const { name, isChosen, isStop, isDragged, acts } = props;
  return (
    <button
      type="button"
      className={styles.name}
      style={placeOf(props)}
      data-entity={name.entity}
      data-dragged={isDragged || undefined}
      aria-label={name.isMoved ? `${name.name}, moved` : name.name}
      aria-pressed={isChosen}
      tabIndex={isStop ? 0 : -1}
      onFocus={() => acts.onFocus(name)}
      onKeyDown={(event) => acts.onKeyDown(event, name)}
      onPointerDown={(event) => acts.onPointerDown(event, name)}
      onPointerMove={acts.onPointerMove}
      onPointerUp={() => acts.onPointerUp(name)}
      onPointerCancel={acts.onPointerCancel}
    />
  );
}, isAlike);

/** Names come anew with every drawing: alike is what looks alike and says the same. */
function isAlike({ name: a, ...was }: Props, { name: b, ...is }: Props): boolean {
  return (
    Object.keys(is).every((key) => was[key as keyof typeof was] === is[key as keyof typeof is]) &&
    JSON.stringify(a) === JSON.stringify(b)
  );
}

const percent = (value: number, of: number): string => `${(value / of) * 100}%`;

// A small name has a handle that can be hit all the same: it grows about the middle of the name.
function placeOf({ name: { box }, width, height, dx, dy }: Props): CSSProperties {
  return {
    left: percent((box.left + box.right) / 2, width),
    top: percent((box.top + box.bottom) / 2, height),
    width: percent(box.right - box.left, width),
    height: percent(box.bottom - box.top, height),
    transform: `translate(calc(-50% + ${dx}px), calc(-50% + ${dy}px))`,
  };
}
