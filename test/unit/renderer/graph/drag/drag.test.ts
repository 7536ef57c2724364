import { describe, expect, it } from 'vitest';
import { type Drag, grab, movedBy, placesToStore } from '../../../../../renderer/graph/drag/drag.ts';

const at = (x: number, y = 0) => ({ x, y });

describe('a drag', () => {
  it('takes a whole selection along and tells where each entry went', () => {
    let drag: Drag = null;
    drag = grab(drag, 'a', at(0));
    drag = grab(drag, 'b', at(10));
    expect(
      movedBy(
        drag,
        new Map([
          ['a', at(50)],
          ['b', at(60)],
        ]),
      ),
    ).toEqual(
      new Map([
        ['a', at(50)],
        ['b', at(60)],
      ]),
    );
  });

  it('that goes nowhere is only a shaky click', () => {
    expect(movedBy(grab(null, 'a', at(0)), new Map([['a', at(0.4, 0.4)]]))).toEqual(new Map());
  });

  it('that never began moved nothing', () => {
    expect(movedBy(null, new Map([['a', at(5)]]))).toEqual(new Map());
  });
});

describe('what a drag stores', () => {
  const known = new Map([
    ['a', at(0)],
    ['b', at(10)],
    ['c', at(20)],
  ]);
  const moved = new Map([['a', at(99)]]);

  it('in a view without stored places: every place, so that nothing else moves later', () => {
    expect(placesToStore(moved, known, new Set())).toEqual(
      new Map([
        ['a', at(99)],
        ['b', at(10)],
        ['c', at(20)],
      ]),
    );
  });

  it('in a view that has them: only what moved', () => {
    expect(placesToStore(moved, known, new Set(['a', 'b', 'c']))).toEqual(moved);
  });

  it('adds entries that came since the places were stored', () => {
    expect(placesToStore(moved, known, new Set(['a', 'b']))).toEqual(
      new Map([
        ['c', at(20)],
        ['a', at(99)],
      ]),
    );
  });
});
