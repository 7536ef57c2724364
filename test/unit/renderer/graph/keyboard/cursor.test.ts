import { describe, expect, it } from 'vitest';
import type { EdgeSpec, NodeSpec, PictureSpec } from '../../../../../renderer/graph/elements/spec.ts';
import { byImportance, type KeyPress, keyAction } from '../../../../../renderer/graph/keyboard/cursor.ts';
import { placeTowards } from '../../../../../renderer/graph/keyboard/neighbours.ts';

// hub in the middle; north, east and far are linked to it, south is not; alone is linked to nobody.
const PLACES: Record<string, { x: number; y: number }> = {
  hub: { x: 0, y: 0 },
  north: { x: 10, y: -100 },
  east: { x: 100, y: 20 },
  far: { x: 400, y: 0 },
  south: { x: 0, y: 60 },
  alone: { x: -200, y: 0 },
};
const links = [
  ['hub', 'north'],
  ['east', 'hub'],
  ['hub', 'far'],
] as const;

const picture: PictureSpec = {
  nodes: new Map(
    Object.entries(PLACES).map(([id, at]) => {
      const importance = links.filter((ends) => (ends as readonly string[]).includes(id)).length;
      return [id, { id, name: id, importance, tier: 'plain', at, look: {} as NodeSpec['look'] }];
    }),
  ),
  edges: new Map(
    links.map(([source, target]) => [`${source}-${target}`, { id: '', source, target, look: {} as EdgeSpec['look'] }]),
  ),
};
const placeOf = (id: string) => PLACES[id] ?? { x: 50, y: 10 };
const press = (key: string, keys: Partial<KeyPress> = {}): KeyPress => ({
  key,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...keys,
});
const act = (key: string, at: string | null = 'hub', keys: Partial<KeyPress> = {}, from: string | null = null) =>
  keyAction(press(key, keys), picture, at === null ? null : { at, from }, placeOf);

describe('keys in the picture', () => {
  it('arrows go along a link, to the nearest neighbour in that direction', () => {
    expect(act('ArrowRight')).toMatchObject({ do: 'go', to: 'east' });
    expect(act('ArrowUp')).toMatchObject({ do: 'go', to: 'north' });
  });

  it('arrows tell which of the links it was', () => {
    expect(act('ArrowRight')).toMatchObject({ along: { from: 'hub', link: 'east-hub', place: 1, of: 3 } });
    expect(act('ArrowUp')).toMatchObject({ along: { from: 'hub', link: 'hub-north', place: 3, of: 3 } });
  });

  it('full stop and comma go through the links of an entry in the order of names, round and round', () => {
    const seen: string[] = [];
    let at = 'hub';
    for (let i = 0; i < 4; i++) {
      const action = act('.', at, {}, at === 'hub' ? null : 'hub');
      if (action?.do !== 'go') throw new Error('no link');
      at = action.to;
      seen.push(at);
    }
    expect(seen).toEqual(['east-hub', 'hub-far', 'hub-north', 'east-hub']);
    expect(act(',', 'east-hub', {}, 'hub')).toMatchObject({ to: 'hub-north', along: { place: 3, of: 3 } });
    expect(act('.', 'alone')).toEqual({ do: 'stay', why: 'No links' });
  });

  it('at a link, arrows go to its ends, Enter opens it, Escape goes back to where one came from', () => {
    expect(act('ArrowRight', 'east-hub', {}, 'hub')).toEqual({ do: 'go', to: 'east' });
    expect(act('ArrowLeft', 'east-hub', {}, 'hub')).toEqual({ do: 'go', to: 'hub' });
    expect(act('Enter', 'east-hub', {}, 'hub')).toEqual({ do: 'open', id: 'east-hub' });
    expect(act(' ', 'east-hub', {}, 'hub')).toEqual({ do: 'toggle', id: 'east-hub' });
    expect(act('Escape', 'east-hub', {}, 'hub')).toEqual({ do: 'back', to: 'hub' });
    expect(act('ArrowUp', 'east-hub', { altKey: true }, 'hub')).toMatchObject({ do: 'stay' });
  });

  it('with Control arrows move the window, with Shift Space selects what an entry touches too', () => {
    expect(act('ArrowUp', 'hub', { ctrlKey: true })).toEqual({ do: 'pan', by: { x: 0, y: -0.2 } });
    expect(act(' ', 'hub', { shiftKey: true })).toEqual({ do: 'grow', id: 'hub' });
  });

  it('arrows say so when no link leads there', () => {
    expect(act('ArrowDown')).toEqual({ do: 'stay', why: 'No linked entry below' });
    expect(act('ArrowLeft')).toEqual({ do: 'stay', why: 'No linked entry to the left' });
  });

  it('with Shift arrows go to the nearest entry, linked or not', () => {
    expect(act('ArrowDown', 'hub', { shiftKey: true })).toEqual({ do: 'go', to: 'south' });
    expect(act('ArrowLeft', 'hub', { shiftKey: true })).toEqual({ do: 'go', to: 'alone' });
  });

  it('with Alt arrows move the entry, with Shift too further', () => {
    expect(act('ArrowLeft', 'hub', { altKey: true })).toEqual({ do: 'move', by: { x: -8, y: 0 } });
    expect(act('ArrowUp', 'hub', { altKey: true, shiftKey: true })).toEqual({ do: 'move', by: { x: 0, y: -40 } });
  });

  it('Home goes to the most linked entry, Page Down through all of them in turn', () => {
    expect(act('Home', 'alone')).toEqual({ do: 'go', to: 'hub' });
    const seen = ['hub'];
    for (;;) {
      const action = act('PageDown', seen.at(-1) ?? null);
      if (action?.do !== 'go') break;
      seen.push(action.to);
    }
    expect(seen).toEqual(byImportance(picture.nodes.values()));
    expect(new Set(seen).size).toBe(picture.nodes.size);
  });

  it('any arrow begins at the most linked entry when the keyboard stands nowhere', () => {
    expect(act('ArrowLeft', null)).toEqual({ do: 'go', to: 'hub' });
  });

  it('Enter opens, Space selects, Escape leaves; keys with Ctrl or Command are left to the commands', () => {
    expect(act('Enter')).toEqual({ do: 'open', id: 'hub' });
    expect(act(' ')).toEqual({ do: 'toggle', id: 'hub' });
    expect(act('Escape')).toEqual({ do: 'leave' });
    expect(act('Home', 'hub', { ctrlKey: true })).toBeNull();
    expect(act('Enter', null)).toBeNull();
    expect(act('x')).toBeNull();
  });
});

describe('the entry that lies in a direction', () => {
  it('is rather straight ahead than near but aside', () => {
    const ahead = { id: 'ahead', x: 100, y: 0 };
    const aside = { id: 'aside', x: 45, y: 70 };
    expect(placeTowards({ x: 0, y: 0 }, 'right', [aside, ahead])?.id).toBe('ahead');
  });

  it('is reached by some arrow, wherever it lies', () => {
    for (let angle = 0; angle < 360; angle += 5) {
      const place = { id: 'p', x: Math.cos((angle * Math.PI) / 180) * 50, y: Math.sin((angle * Math.PI) / 180) * 50 };
      const found = (['up', 'down', 'left', 'right'] as const).map((way) => placeTowards({ x: 0, y: 0 }, way, [place]));
      expect(found.some((each) => each !== null)).toBe(true);
    }
  });
});
