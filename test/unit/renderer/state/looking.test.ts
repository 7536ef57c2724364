// Looking at the map in another state: everything reads that state, and nothing can be changed.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { whyNot } from '../../../../renderer/commands/run.ts';
import {
  edit,
  findEntries,
  getCanEdit,
  getLooking,
  getMap,
  getRecordedMap,
  getSelection,
  getShown,
  lookAt,
  lookAtNow,
  openMap,
  selectEntities,
  undo,
} from '../../../../renderer/state/index.ts';
import { dismissAllNotices } from '../../../../renderer/state/notices/actions.ts';
import { noticeStore } from '../../../../renderer/state/notices/store.ts';
import { idOf, type MemorySession, openSmallSample, SAMPLE_PATH } from '../support/memory-session.ts';

let session: MemorySession;
let young: string;
beforeEach(async () => {
  session = await openSmallSample();
  young = idOf('Vision 31');
  await edit({ edit: 'entity.update', input: { id: young, fields: { started: '2018' } } });
  dismissAllNotices();
});
afterEach(() => session.stop());

test('what did not exist is nowhere, and comes back', async () => {
  selectEntities(young);
  await lookAt({ kind: 'date', date: '2017' });
  expect(getMap().entity.has(young)).toBe(false);
  expect(getShown().entities.has(young)).toBe(false);
  expect(getSelection().entities.size).toBe(0);
  expect(await findEntries('Vision 31', 5)).not.toContainEqual(expect.objectContaining({ entity: young }));
  expect(getRecordedMap().entity.has(young)).toBe(true);
  lookAtNow();
  expect(getMap()).toBe(getRecordedMap());
  expect(getLooking()).toBeNull();
});

test('nothing is changed, and why is said', async () => {
  await lookAt({ kind: 'date', date: '2017-06' });
  const sentence = 'The map is shown as it was at the end of June 2017. Go back to now to change it.';
  expect(getCanEdit()).toBe(false);
  expect(whyNot('map.add-entry')).toBe(sentence);
  const reply = await edit({ edit: 'entity.add', input: { kind: 'group', name: 'New forum' } });
  expect(reply).toMatchObject({ ok: false, error: { code: 'refused', message: sentence } });
  expect(await undo()).toMatchObject({ ok: false });
  expect(noticeStore.getState().notices.map(({ text }) => text)).toEqual([sentence]);
  lookAtNow();
  expect(await undo()).toMatchObject({ ok: true });
});

test('a change from another window is followed meanwhile', async () => {
  await lookAt({ kind: 'date', date: '2017' });
  const other = session.other();
  await other.request('map.open', { path: SAMPLE_PATH });
  await other.request('map.edit', {
    edits: [{ edit: 'entity.update', input: { id: young, fields: { started: '2016' } } }],
  });
  expect(getMap().entity.has(young)).toBe(true);
});

test('a snapshot can be looked at until it is deleted', async () => {
  const taken = await edit({ edit: 'snapshot.take', input: { name: 'Before' } });
  const [id = ''] = taken.ok ? taken.value.created : [];
  await edit({ edit: 'entity.remove', input: { ids: [young] } });
  expect(await lookAt({ kind: 'snapshot', id })).toBe(true);
  expect(getMap().entity.has(young)).toBe(true);
  const other = session.other();
  await other.request('map.open', { path: SAMPLE_PATH });
  await other.request('map.edit', { edits: [{ edit: 'snapshot.remove', input: { ids: [id] } }] });
  expect(getLooking()).toBeNull();
  expect(await lookAt({ kind: 'snapshot', id })).toBe(false);
});

test('what a snapshot holds comes when it is looked at, and fits what happens to it after', async () => {
  const held = (id: string) => getRecordedMap().snapshot.get(id as never)?.map;
  const taken = await edit({ edit: 'snapshot.take', input: { name: 'Before' } });
  const [id = ''] = taken.ok ? taken.value.created : [];
  const counts = { entities: getMap().entity.size, links: getMap().link.size };
  expect(held(id)).toEqual({ outline: counts });
  await edit({ edit: 'entity.remove', input: { ids: [young] } });
  expect(await lookAt({ kind: 'comparison', from: id, to: 'now' })).toBe(true);
  expect(getMap().entity.has(young)).toBe(true);
  expect(await lookAt({ kind: 'snapshot', id })).toBe(true);
  expect(getMap().entity.size).toBe(counts.entities);
  lookAtNow();
  // Its outline is what the page knows of it: renamed, removed and brought back it stays in step.
  await edit({ edit: 'snapshot.rename', input: { id, name: 'Before the review' } });
  await edit({ edit: 'snapshot.remove', input: { ids: [id] } });
  expect(held(id)).toBeUndefined();
  await undo();
  expect(held(id)).toEqual({ outline: counts });
  expect(await lookAt({ kind: 'snapshot', id })).toBe(true);
  expect(getMap().entity.has(young)).toBe(true);
});

test('of two wishes to look at something the last one stands, whichever comes first', async () => {
  const taken = await edit({ edit: 'snapshot.take', input: { name: 'Before' } });
  const [id = ''] = taken.ok ? taken.value.created : [];
  const waiting = lookAt({ kind: 'snapshot', id });
  await lookAt({ kind: 'date', date: '2017' });
  expect(await waiting).toBe(false);
  expect(getLooking()).toEqual({ kind: 'date', date: '2017' });
});

test('another map is shown as it is', async () => {
  await lookAt({ kind: 'as-proposed' });
  await openMap(SAMPLE_PATH);
  expect(getLooking()).toBeNull();
});
