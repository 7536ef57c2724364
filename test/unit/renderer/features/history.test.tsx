import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HistoryPanel } from '../../../../renderer/features/history/index.ts';
import { edit, getMap, selectEntities } from '../../../../renderer/state/index.ts';
import { sayTime } from '../../../../renderer/ui/say-time.ts';
import { idOf, type MemorySession, openSmallSample } from '../support/memory-session.ts';
import { show } from '../support/show.tsx';

let session: MemorySession;
beforeEach(async () => {
  session = await openSmallSample();
});
afterEach(() => session.stop());

test('lists the steps as they are made, and says which were taken back', async () => {
  const { user } = show(<HistoryPanel />);
  expect(screen.getByText('Nothing has been changed yet.')).toBeTruthy();
  await edit({ edit: 'entity.update', input: { id: idOf('Vision 31'), fields: { name: 'Vision 2031' } } });
  expect(await screen.findByText('Change “Vision 2031” (name)')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('Change “Vision 2031” (name) (taken back)')).toBeTruthy();
  expect(screen.queryByText('Undo: Change “Vision 2031” (name)')).toBeNull();
  await user.click(screen.getByRole('switch', { name: 'Show undo and redo too' }));
  expect(await screen.findByText('Undo: Change “Vision 2031” (name)')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Redo' }));
  await waitFor(() => expect(idOf('Vision 2031')).toBeTruthy());
  expect(getMap().entity.size).toBe(13);
});

test('goes back to an earlier step and forward to a later one at once, and says what a step changed', async () => {
  const id = idOf('Vision 31');
  for (const name of ['First', 'Second', 'Third'])
    await edit({ edit: 'entity.update', input: { id, fields: { name } } });
  const { user } = show(<HistoryPanel />);
  await user.click(await screen.findByRole('button', { name: /What changed: Change “Second”/ }));
  expect((await screen.findByText('First')).tagName).toBe('DEL');
  await user.click(screen.getByRole('button', { name: /^Change “First” .*takes back 2 steps/ }));
  await waitFor(() => expect(getMap().entity.get(id)?.name).toBe('First'));
  await user.click(await screen.findByRole('button', { name: /^Change “Third” .*brings back 2 steps/ }));
  await waitFor(() => expect(getMap().entity.get(id)?.name).toBe('Third'));
});

test('walking far back leaves the list, where the map is, and the keyboard', async () => {
  const id = idOf('Vision 31');
  for (let at = 0; at <= 70; at++) await edit({ edit: 'entity.update', input: { id, fields: { name: `Name ${at}` } } });
  const { user } = show(<HistoryPanel />);
  await user.click(await screen.findByRole('button', { name: 'Show earlier steps' }));
  const first = await screen.findByRole('button', { name: /^Change “Name 0” .*takes back 70 steps/ });
  first.focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(getMap().entity.get(id)?.name).toBe('Name 0'));
  const here = await screen.findByRole('button', { name: /^Change “Name 0” .*The map is here/ });
  expect(document.activeElement).toBe(here);
  expect(screen.getByRole('button', { name: /^Change “Name 70” .*brings back 70 steps/ })).toBeTruthy();
});

test('the keyboard goes on to the first of the earlier steps when there are no more to show', async () => {
  const id = idOf('Vision 31');
  for (let at = 0; at <= 55; at++) await edit({ edit: 'entity.update', input: { id, fields: { name: `Name ${at}` } } });
  const { user } = show(<HistoryPanel />);
  const earlier = await screen.findByRole('button', { name: 'Show earlier steps' });
  earlier.focus();
  await user.keyboard('{Enter}');
  // Fifty are listed to begin with: from “Name 55” to “Name 6”.
  const first = await screen.findByRole('button', { name: /^Change “Name 5” / });
  await waitFor(() => expect(document.activeElement).toBe(first));
  expect(screen.queryByRole('button', { name: 'Show earlier steps' })).toBeNull();
});

test('lists only the steps about what is selected', async () => {
  await edit({ edit: 'entity.update', input: { id: idOf('Vision 31'), fields: { name: 'Vision' } } });
  await edit({ edit: 'entity.update', input: { id: idOf('Thrive Trafford'), fields: { name: 'Thrive' } } });
  selectEntities(idOf('Thrive'));
  const { user } = show(<HistoryPanel />);
  await user.click(await screen.findByRole('switch', { name: /Only steps about/ }));
  await waitFor(() => expect(screen.queryByText('Change “Vision” (name)')).toBeNull());
  expect(screen.getByText('Change “Thrive” (name)')).toBeTruthy();
});

test('times are said as people say them', () => {
  const now = new Date(2026, 2, 5, 12, 0, 0);
  const ago = (minutes: number) => sayTime(new Date(now.getTime() - minutes * 60_000).toISOString(), now);
  expect([ago(0), ago(1), ago(59)]).toEqual(['just now', '1 minute ago', '59 minutes ago']);
  expect([ago(90), ago(24 * 60), ago(72 * 60)]).toEqual([
    'today at 10:30',
    'yesterday at 12:00',
    '2 Mar 2026 at 12:00',
  ]);
});
