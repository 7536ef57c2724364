// Moves by keyboard are kept before anything else that a key asks for.
import type { Core } from 'cytoscape';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { controlKeys } from '../../../../../renderer/graph/controllers/keys.ts';
import type { PictureSpec } from '../../../../../renderer/graph/elements/spec.ts';
import type { Point } from '../../../../../renderer/graph/geometry.ts';
import { createLibrary } from '../../../../../renderer/graph/stage/library.ts';
import { pictureThemes } from '../../../../../renderer/graph/style/theme.ts';

let cy: Core;
let surface: HTMLElement;
let stop: () => void;
const happened: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  happened.length = 0;
  cy = createLibrary(null, pictureThemes.light, false);
  cy.add({ group: 'nodes', data: { id: 'a', width: 20, height: 20 }, position: { x: 0, y: 0 } });
  const picture = { nodes: new Map([['a', { id: 'a' }]]), edges: new Map() } as unknown as PictureSpec;
  surface = document.createElement('section');
  surface.tabIndex = 0;
  document.body.append(surface);
  const nothing = (): void => {};
  stop = controlKeys(cy, surface, {
    picture: () => picture,
    selected: () => new Set(),
    cursor: {
      at: () => 'a',
      now: () => ({ at: 'a', from: null }),
      goTo: nothing,
      isShown: () => true,
      setShown: nothing,
      follow: nothing,
      keepTo: nothing,
    },
    isEditable: () => true,
    abandon: () => false,
    changed: nothing,
    reveal: nothing,
    pan: nothing,
    reports: {
      select: nothing,
      open: () => happened.push('open'),
      move: (moved: ReadonlyMap<string, Point>) => happened.push(`move to ${moved.get('a')?.x}`),
      arrive: nothing,
      arriveNowhere: nothing,
      leave: nothing,
      say: nothing,
    },
  });
  window.addEventListener('keydown', onWindow);
});
const onWindow = ({ key, ctrlKey, altKey }: KeyboardEvent): void => {
  if (ctrlKey && key === 'z') happened.push('undo');
  if (altKey && key === 'PageDown') happened.push('next view');
};
afterEach(() => {
  window.removeEventListener('keydown', onWindow);
  stop();
  surface.remove();
  cy.destroy();
  vi.useRealTimers();
});

const press = (key: string, held: KeyboardEventInit = {}): void => {
  surface.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }));
};

it('makes one step of several presses, once they have come to an end', () => {
  press('Alt', { altKey: true });
  press('ArrowRight', { altKey: true });
  press('Alt', { altKey: true });
  press('ArrowRight', { altKey: true });
  expect(happened).toEqual([]);
  vi.advanceTimersByTime(1000);
  expect(happened).toHaveLength(1);
  vi.advanceTimersByTime(1000);
  expect(happened).toHaveLength(1);
});

it.each([
  ['undo', () => press('z', { ctrlKey: true })],
  ['next view', () => press('PageDown', { altKey: true })],
  ['open', () => press('Enter')],
])('keeps a move before what comes next: %s', (what, next) => {
  press('ArrowRight', { altKey: true });
  next();
  expect(happened).toEqual([expect.stringMatching(/^move to /), what]);
  vi.advanceTimersByTime(1000);
  expect(happened).toHaveLength(2);
});

it('keeps a move when the picture is taken off the page', () => {
  press('ArrowRight', { altKey: true });
  stop();
  expect(happened).toEqual([expect.stringMatching(/^move to /)]);
});
