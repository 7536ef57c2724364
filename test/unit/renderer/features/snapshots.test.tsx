// Snapshots in the window: taken under a name, looked at, compared with now, named anew and removed.
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SnapshotDialog, SnapshotsPanel } from '../../../../renderer/features/snapshots/index.ts';
import {
  closeDialog,
  edit,
  getLooking,
  getMap,
  getRecordedMap,
  openDialog,
  undo,
} from '../../../../renderer/state/index.ts';
import { questionsStore } from '../../../../renderer/state/questions/store.ts';
import { idOf, type MemorySession, openSmallSample } from '../support/memory-session.ts';
import { show } from '../support/show.tsx';

let session: MemorySession;
beforeEach(async () => {
  session = await openSmallSample();
});
afterEach(() => {
  closeDialog();
  session.stop();
});

const whole = (
  <>
    <SnapshotsPanel />
    <SnapshotDialog />
  </>
);
const names = () => [...getRecordedMap().snapshot.values()].map(({ name }) => name);
const take = (name: string) => act(() => edit({ edit: 'snapshot.take', input: { name } }));

test('says what they are for while there is none, and takes one under the name of the day', async () => {
  const { user } = show(whole);
  expect(screen.getByText(/This map has none yet\./)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Take a snapshot…' }));
  const name = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value;
  expect(name).toMatch(/^\d{1,2} \w+ \d{4}$/);
  await user.click(screen.getByRole('button', { name: 'Take the snapshot' }));
  const item = await screen.findByRole('listitem');
  expect(within(item).getByRole('heading', { name })).toBeTruthy();
  expect(item.textContent).toContain('13 entries');
  // The next of the same day is called so that it can be told from this one.
  act(() => openDialog({ kind: 'snapshot', snapshot: null }));
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe(`${name} (2)`);
});

test('refuses no name, and one that there is already, beside the field', async () => {
  await take('Board of June');
  const { user } = show(whole);
  act(() => openDialog({ kind: 'snapshot', snapshot: null }));
  const field = screen.getByRole('textbox', { name: 'Name' });
  const save = screen.getByRole('button', { name: 'Take the snapshot' });
  await user.clear(field);
  await user.click(save);
  expect(screen.getByText('The snapshot needs a name.')).toBeTruthy();
  await user.type(field, 'board of JUNE');
  await user.click(save);
  expect(screen.getByText(/^There is a snapshot “board of JUNE” already/)).toBeTruthy();
  expect(names()).toEqual(['Board of June']);
});

test('shows the map as it stood, and goes back to now', async () => {
  await take('Before');
  await act(() => edit({ edit: 'entity.update', input: { id: idOf('Vision 31'), fields: { name: 'Vision 2031' } } }));
  const { user } = show(whole);
  await user.click(screen.getByRole('button', { name: 'Look at “Before”' }));
  expect(idOf('Vision 31')).toBeTruthy();
  // What is looked at cannot be changed, and that goes for what is looked from as well.
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Take a snapshot…' }).disabled).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Back to now' }));
  expect(getLooking()).toBeNull();
  expect([...getMap().entity.values()].some(({ name }) => name === 'Vision 2031')).toBe(true);
});

test('asks what has changed since', async () => {
  await take('Before');
  const [id = ''] = getRecordedMap().snapshot.keys();
  const { user } = show(whole);
  await user.click(screen.getByRole('button', { name: 'Look at “Before”' }));
  await user.click(screen.getByRole('button', { name: 'Compare “Before” with now' }));
  expect(getLooking()).toBeNull();
  await waitFor(() =>
    expect(questionsStore.getState().answered.changes?.said).toMatchObject({ from: [id], to: ['now'] }),
  );
  expect(questionsStore.getState().answered.changes?.answer.answer).toMatch(/Nothing|nothing|No /);
});

test('gets another name and a note, is removed, and comes back by undo', async () => {
  await take('Befor');
  const { user } = show(whole);
  const menu = async (what: string) => {
    await user.click(screen.getByRole('button', { name: /^What to do with the snapshot/ }));
    await user.click(await screen.findByRole('menuitem', { name: what }));
  };
  await menu('Name and note…');
  const field = screen.getByRole('textbox', { name: 'Name' });
  await user.clear(field);
  await user.type(field, 'Before');
  await user.type(screen.getByRole('textbox', { name: 'Note' }), 'As it went to the board.');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('As it went to the board.')).toBeTruthy();
  expect(names()).toEqual(['Before']);
  await menu('Remove');
  await waitFor(() => expect(names()).toEqual([]));
  await act(() => undo());
  await waitFor(() => expect(names()).toEqual(['Before']));
});
