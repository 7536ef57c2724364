// The keyboard in the picture: goes along links, opens, selects, moves entries.
import type { Core } from 'cytoscape';
import type { PictureSpec } from '../elements/spec.ts';
import type { Point } from '../geometry.ts';
import { type Along, byImportance, type KeyAction, keyAction, linkedTo } from '../keyboard/cursor.ts';
import type { CursorControl } from '../stage/cursor-ring.ts';

type KeyContext = {
  readonly picture: () => PictureSpec;
  readonly selected: () => ReadonlySet<string>;
  readonly cursor: CursorControl;
  readonly isEditable: () => boolean;
  /** Gives up the gesture under way; says whether there was one. */
  readonly abandon: () => boolean;
  /** The cursor is elsewhere: names may have to be shown. */
  readonly changed: () => void;
  readonly reveal: (ids: readonly string[]) => void;
  readonly pan: (by: Point) => void;
  readonly reports: {
    readonly select: (ids: ReadonlySet<string>) => void;
    readonly open: (id: string) => void;
    readonly move: (moved: ReadonlyMap<string, Point>) => void;
    readonly arrive: (id: string, along?: Along) => void;
    readonly arriveNowhere: () => void;
    readonly leave: () => void;
    readonly say: (text: string) => void;
  };
};

/** Several presses make one step of the history when no more than this lies between them, and no other key. */
const MOVE_PAUSE_MS = 700;
/** Keys that are held down with the arrows that move. */
const HELD = new Set(['Alt', 'Shift']);

export function controlKeys(cy: Core, surface: HTMLElement, context: KeyContext): () => void {
  const { cursor, reports } = context;
  let moving = new Set<string>();
  let pause: ReturnType<typeof setTimeout> | undefined;
  let isPointing = false;

  const placeOf = (id: string): Point => {
    const element = cy.getElementById(id);
    const isLine: boolean = element.isEdge();
    if (!isLine) return element.position();
    const [a, b] = [element.source().position(), element.target().position()];
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  };
  const finishMove = (): void => {
    clearTimeout(pause);
    if (moving.size === 0) return;
    const moved = new Map([...moving].map((id) => [id, { ...placeOf(id) }]));
    moving = new Set();
    reports.move(moved);
  };
  const goTo = (id: string, along?: Along): void => {
    cursor.goTo(id, along?.from ?? null);
    cursor.setShown(true);
    context.changed();
    const edge = context.picture().edges.get(id);
    context.reveal(edge ? [edge.source, edge.target] : [id]);
    reports.arrive(id, along);
  };
  const move = (id: string, by: Point): void => {
    const selected = context.selected();
    const ids = selected.has(id) ? [...selected].filter((each) => context.picture().nodes.has(each)) : [id];
    cy.batch(() => {
      for (const each of ids) {
        const { x, y } = placeOf(each);
        cy.getElementById(each).position({ x: x + by.x, y: y + by.y });
        moving.add(each);
      }
    });
    context.reveal([id]);
    clearTimeout(pause);
    pause = setTimeout(finishMove, MOVE_PAUSE_MS);
  };
  const leave = (): boolean => {
    if (context.abandon()) return true;
    if (context.selected().size > 0) {
      reports.select(new Set());
      reports.say('Nothing selected');
      return true;
    }
    reports.leave();
    return true;
  };
  const grow = (id: string): void => {
    const picture = context.picture();
    const edge = picture.edges.get(id);
    const touched = edge ? [edge.source, edge.target] : linkedTo(picture, id);
    const next = new Set([...context.selected(), id, ...touched]);
    reports.select(next);
    reports.say(`${next.size.toLocaleString('en-GB')} selected`);
  };
  const toggle = (id: string): void => {
    const next = new Set(context.selected());
    if (!next.delete(id)) next.add(id);
    reports.select(next);
    reports.arrive(id);
  };
  /** Says whether the key was used. */
  const carryOut = (action: KeyAction): boolean => {
    switch (action.do) {
      case 'go':
        goTo(action.to, action.along);
        return true;
      case 'back':
        goTo(action.to);
        return true;
      case 'grow':
        grow(action.id);
        return true;
      case 'pan':
        context.pan(action.by);
        return true;
      case 'stay':
        reports.say(action.why);
        return true;
      case 'open':
        reports.open(action.id);
        return true;
      case 'toggle':
        toggle(action.id);
        return true;
      case 'leave':
        return leave();
      case 'move': {
        const id = cursor.at();
        if (id !== null && context.isEditable()) move(id, action.by);
        return true;
      }
    }
  };
  const onKey = (event: KeyboardEvent): void => {
    // Buttons over the picture have their own keys.
    if (event.target !== surface || event.defaultPrevented || event.isComposing) return;
    const action = keyAction(event, context.picture(), cursor.now(), placeOf);
    // What comes next is done to the map with the move in it: it may be an undo, or another view.
    if (action?.do !== 'move' && !HELD.has(event.key)) finishMove();
    if (action && carryOut(action)) event.preventDefault();
  };
  const onFocus = (): void => {
    if (isPointing || !surface.matches(':focus-visible')) return;
    const picture = context.picture();
    const [first] = byImportance(picture.nodes.values());
    const id = cursor.at() ?? first;
    cursor.setShown(true);
    if (id === undefined) {
      reports.arriveNowhere();
      return;
    }
    goTo(id);
  };
  const onBlur = (): void => {
    finishMove();
    cursor.setShown(false);
    context.changed();
  };
  const onPointer = (): void => {
    cursor.setShown(false);
    context.changed();
    // The drawing library takes the focus away on a press; what is pressed is what the keys should go to.
    isPointing = true;
    surface.focus({ preventScroll: true });
    isPointing = false;
  };

  surface.addEventListener('keydown', onKey);
  surface.addEventListener('focus', onFocus);
  surface.addEventListener('blur', onBlur);
  surface.addEventListener('mousedown', onPointer);
  surface.addEventListener('touchstart', onPointer, { passive: true });
  return () => {
    finishMove();
    surface.removeEventListener('keydown', onKey);
    surface.removeEventListener('focus', onFocus);
    surface.removeEventListener('blur', onBlur);
    surface.removeEventListener('mousedown', onPointer);
    surface.removeEventListener('touchstart', onPointer);
  };
}
