import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  edit,
  getFile,
  getHistoryState,
  getMap,
  getSelection,
  getShown,
  redo,
  selectEntities,
  undo,
} from '../../../../renderer/state/index.ts';
import { canonicalJson } from '../../../../shared/util/canonical-json.ts';
import { idOf, type MemorySession, openSmallSample, SAMPLE_PATH } from '../support/memory-session.ts';

let session: MemorySession;
beforeEach(async () => {
  session = await openSmallSample();
});
afterEach(() => session.stop());

const asText = (map: ReturnType<typeof getMap>): string =>
  canonicalJson(Object.fromEntries(Object.entries(map).map(([kind, records]) => [kind, [...records.values()]])));

test('the mirror is the map of the host, before and after an edit, an undo and a redo', async () => {
  const theirs = () => session.host.mapAt(SAMPLE_PATH);
  expect(getFile()?.name).toBe('small');
  expect(getMap().entity.size).toBe(13);

  const reply = await edit({ edit: 'entity.add', input: { kind: 'group', name: 'New forum' } });
  expect(reply.ok && reply.value.created).toHaveLength(1);
  expect(idOf('New forum')).toBeTruthy();
  expect(getHistoryState().undo).toBe('Add “New forum”');
  expect(asText(getMap())).toBe(asText(theirs() as never));

  await undo();
  expect(getMap().entity.size).toBe(13);
  expect(getHistoryState()).toEqual({ undo: null, redo: 'Add “New forum”' });
  await redo();
  expect(getMap().entity.size).toBe(14);
  expect(asText(getMap())).toBe(asText(theirs() as never));
});

test('a change made in another window arrives here', async () => {
  const other = session.other();
  await other.request('map.open', { path: SAMPLE_PATH });
  const vision = idOf('Vision 31');
  await other.request('map.edit', {
    edits: [{ edit: 'entity.update', input: { id: vision, fields: { name: 'Vision Thirty-One' } } }],
  });
  expect(getMap().entity.get(vision)?.name).toBe('Vision Thirty-One');
});

test('what is removed is no longer selected', async () => {
  const vision = idOf('Vision 31');
  const council = idOf('Trafford Council');
  selectEntities(vision, council);
  await edit({ edit: 'entity.remove', input: { ids: [vision] } });
  expect([...getSelection().entities]).toEqual([council]);
});

test('moving an entry does not work out anew what is shown', async () => {
  const before = getShown();
  const [view] = getMap().view.keys();
  await edit({ edit: 'view.place', input: { view, places: [{ entity: idOf('Vision 31'), x: 1, y: 2 }] } });
  expect(getMap().position.size).toBe(1);
  expect(getShown()).toBe(before);
});
