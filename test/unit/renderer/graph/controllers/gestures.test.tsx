// Gestures on the drawing library itself, without a screen: what it emits when a user drags and selects.
import type { Core } from 'cytoscape';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { controlDragging } from '../../../../../renderer/graph/controllers/dragging.ts';
import { controlSelection } from '../../../../../renderer/graph/controllers/selection.ts';
import type { PictureSpec } from '../../../../../renderer/graph/elements/spec.ts';
import type { Point } from '../../../../../renderer/graph/geometry.ts';
import { createLibrary } from '../../../../../renderer/graph/stage/library.ts';
import { STATES } from '../../../../../renderer/graph/style/stylesheet.ts';
import { pictureThemes } from '../../../../../renderer/graph/style/theme.ts';

const nextFrame = () => new Promise(requestAnimationFrame);
const nextMoment = () => new Promise((resolve) => setTimeout(resolve, 0));
let cy: Core;

beforeEach(() => {
  cy = createLibrary(null, pictureThemes.light, false);
  cy.add(
    ['a', 'b', 'c'].map((id, index) => ({
      group: 'nodes',
      data: { id, width: 20, height: 20 },
      position: { x: index * 100, y: 0 },
    })),
  );
  cy.add({ group: 'edges', data: { id: 'ab', source: 'a', target: 'b', width: 1 } });
});
afterEach(() => cy.destroy());

const node = (id: string) => cy.getElementById(id);
const picture = {
  nodes: new Map(['a', 'b', 'c'].map((id) => [id, {}])),
  edges: new Map([['ab', { id: 'ab', source: 'a', target: 'b' }]]),
} as unknown as PictureSpec;

describe('dragging', () => {
  const reports: ReadonlyMap<string, Point>[] = [];
  beforeEach(() => {
    reports.length = 0;
  });
  const drag = (ids: string[], by: number): void => {
    for (const id of ids) node(id).emit('grab');
    for (const id of ids) node(id).shift({ x: by, y: 0 }).emit('drag');
  };
  const letGo = async (ids: string[]): Promise<void> => {
    for (const id of ids) node(id).emit('free');
    await nextMoment();
  };

  it('reports all entries of a selection once, where they were let go', async () => {
    controlDragging(cy, (moved) => reports.push(moved));
    drag(['a', 'b'], 30);
    await letGo(['a', 'b']);
    expect(reports).toEqual([
      new Map([
        ['a', { x: 30, y: 0 }],
        ['b', { x: 130, y: 0 }],
      ]),
    ]);
  });

  it('reports nothing for a click', async () => {
    controlDragging(cy, (moved) => reports.push(moved));
    node('a').emit('grab');
    await letGo(['a']);
    expect(reports).toEqual([]);
  });

  it('puts everything back when it is given up, even if the pointer moves on', async () => {
    const control = controlDragging(cy, (moved) => reports.push(moved));
    drag(['a'], 30);
    control.cancel();
    expect(node('a').position()).toEqual({ x: 0, y: 0 });
    node('a').shift({ x: 50, y: 0 }).emit('drag');
    await letGo(['a']);
    expect(node('a').position()).toEqual({ x: 0, y: 0 });
    expect(reports).toEqual([]);
    expect(control.isDragging()).toBe(false);
  });

  it('begins afresh after one that was given up', async () => {
    const control = controlDragging(cy, (moved) => reports.push(moved));
    drag(['a'], 30);
    control.cancel();
    await letGo(['a']);
    drag(['a'], 20);
    await letGo(['a']);
    expect(reports).toEqual([new Map([['a', { x: 20, y: 0 }]])]);
  });
});

describe('selecting', () => {
  const quiet = () =>
    cy
      .elements(`.${STATES.quiet}`)
      .map((element) => element.id())
      .toSorted();
  it('reports what is selected when the gesture is complete, once', async () => {
    const reports: string[][] = [];
    controlSelection(cy, (ids) => reports.push([...ids]));
    node('a').select();
    node('b').select();
    await nextMoment();
    expect(reports).toEqual([['a', 'b']]);
  });

  it('takes entries from a box, and links only when there is no entry in it', async () => {
    const reports: string[][] = [];
    controlSelection(cy, (ids) => reports.push([...ids]));
    cy.$('#a, #ab').select().emit('boxselect');
    await nextMoment();
    cy.elements().unselect();
    await nextMoment();
    cy.$('#ab').select().emit('boxselect');
    await nextMoment();
    expect(reports).toEqual([['a'], [], ['ab']]);
  });

  it('shows the selection of the application without reporting it back', async () => {
    const reports: string[][] = [];
    const control = controlSelection(cy, (ids) => reports.push([...ids]));
    control.show(new Set(['b']), picture);
    await nextMoment();
    expect(cy.$(':selected').map((element) => element.id())).toEqual(['b']);
    expect(reports).toEqual([]);
  });

  it('quietens exactly what the selection does not touch, from one selection to the next', async () => {
    const control = controlSelection(cy, () => {});
    const quietWith = async (ids: string[]) => {
      control.show(new Set(ids), picture);
      await nextFrame();
      return quiet();
    };
    expect(await quietWith(['a'])).toEqual(['c']);
    expect(await quietWith(['c'])).toEqual(['a', 'ab', 'b']);
    expect(await quietWith(['ab'])).toEqual(['c']);
    expect(await quietWith([])).toEqual([]);
  });

  it('quietens the right ones when selections follow each other faster than frames', async () => {
    const control = controlSelection(cy, () => {});
    for (const id of ['a', 'c', 'ab', 'c', 'a']) control.show(new Set([id]), picture);
    await nextFrame();
    for (const id of ['c', 'a', 'c']) control.show(new Set([id]), picture);
    await nextFrame();
    expect(quiet()).toEqual(['a', 'ab', 'b']);
    expect(cy.elements(`.${STATES.near}`).map((element) => element.id())).toEqual(['c']);
  });

  it('lets the selection stand out at once, and the rest follow in the next frame', async () => {
    const control = controlSelection(cy, () => {});
    const marked = (state: string) => cy.elements(`.${state}`).map((element) => element.id());
    control.show(new Set(['a']), picture);
    expect(marked(STATES.near)).toEqual(['a', 'b', 'ab']);
    control.show(new Set(['c']), picture);
    await nextFrame();
    expect(marked(STATES.near)).toEqual(['c']);
    expect(marked(STATES.quiet)).toEqual(['a', 'b', 'ab']);
    control.stop();
  });

  it('quietens entries that come while something is selected', async () => {
    const control = controlSelection(cy, () => {});
    control.show(new Set(['a']), picture);
    await nextFrame();
    cy.add({ group: 'nodes', data: { id: 'd', width: 20, height: 20 } });
    const grown = { ...picture, nodes: new Map([...picture.nodes, ['d', {} as never]]) };
    control.show(new Set(['a']), grown);
    await nextFrame();
    expect(cy.elements(`.${STATES.quiet}`).map((element) => element.id())).toEqual(['c', 'd']);
  });
});
