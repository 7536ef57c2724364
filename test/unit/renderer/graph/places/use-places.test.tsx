// Where new entries are put in this window, while the picture as a whole is not laid out anew.
import { act, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Places, usePlaces } from '../../../../../renderer/graph/places/use-places.ts';
import { changeLook, edit, getMap, newId, useMap, useShown, useView } from '../../../../../renderer/state/index.ts';
import { layoutGraphOf } from '../../../../../shared/figure/places.ts';
import { applyFilter, NO_FILTER } from '../../../../../shared/graph/filters/index.ts';
import type { View } from '../../../../../shared/model/view.ts';
import { overlapsAmong } from '../../../../support/overlaps.ts';
import { idOf, type MemorySession, openSmallSample } from '../../support/memory-session.ts';

let session: MemorySession;
beforeEach(async () => {
  session = await openSmallSample();
});
afterEach(() => session.stop());

const LARGE: View['rules'] = [{ paints: 'size', field: null, how: { by: 'same', look: 3 }, isOn: true }];
const BOARD = 'Strong Communities Board';

function placesInWindow() {
  return renderHook(() => usePlaces(useMap(), useView(), useShown()).places).result;
}

/** With how many others an entry would lie one over the other, drawn by these rules. */
function overlapsOf(name: string, places: Places, rules: View['rules']): number {
  const map = getMap();
  const { nodes } = layoutGraphOf(map, applyFilter({ map, asAt: '2019-03-31' }, NO_FILTER), places, { rules });
  const others = nodes.filter(({ id }) => id !== idOf(name));
  return overlapsAmong(nodes, places) - overlapsAmong(others, places);
}

/** As one step: they come to the picture together. */
async function addBesideTheBoard(...names: readonly string[]): Promise<void> {
  const board = idOf(BOARD);
  await edit(
    names.flatMap((name) => {
      const id = newId();
      return [
        { edit: 'entity.add', input: { id, kind: 'group', name } },
        { edit: 'link.add', input: { from: id, to: board, type: 'reports-to' } },
      ];
    }),
    { label: 'Add bodies' },
  );
}

test('a new entry comes to stand near what it is linked to, and nobody else moves', async () => {
  const places = placesInWindow();
  await waitFor(() => expect(places.current.size).toBe(getMap().entity.size));
  const before = places.current;
  await addBesideTheBoard('Youth panel');
  await waitFor(() => expect(places.current.has(idOf('Youth panel'))).toBe(true));
  for (const [id, at] of before) expect(places.current.get(id)).toEqual(at);
  expect(overlapsOf('Youth panel', places.current, [])).toBe(0);
});

test('several new ones have the room that they need by the rules that are not saved yet', async () => {
  const names = Array.from({ length: 8 }, (_, index) => `Panel ${index + 1}`);
  const places = placesInWindow();
  await waitFor(() => expect(places.current.size).toBe(getMap().entity.size));
  act(() => void changeLook({ rules: LARGE }));
  await addBesideTheBoard(...names);
  await waitFor(() => expect(places.current.size).toBe(getMap().entity.size));
  expect(names.map((name) => overlapsOf(name, places.current, LARGE))).toEqual(names.map(() => 0));
});
