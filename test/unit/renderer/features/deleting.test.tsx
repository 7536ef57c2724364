import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCommand } from '../../../../renderer/commands/index.ts';
import { DeleteDialog } from '../../../../renderer/features/delete/index.ts';
import { NoticeArea } from '../../../../renderer/features/notices/index.ts';
import { edit, getMap, getShown, selectEntities, selectThings } from '../../../../renderer/state/index.ts';
import { idOf, type MemorySession, openSmallSample } from '../support/memory-session.ts';
import { show } from '../support/show.tsx';

let session: MemorySession;
beforeEach(async () => {
  session = await openSmallSample();
});
afterEach(() => session.stop());

test('deleting says what went, links included, and can be taken back from the message', async () => {
  const { user } = show(<NoticeArea />);
  selectEntities(idOf('Vision 31 Steering Group'));
  runCommand('edit.delete');
  await waitFor(() => expect(getMap().entity.size).toBe(12));
  const said = 'Deleted “Vision 31 Steering Group”, and 5 links with it.';
  expect(screen.getByRole('status').textContent).toBe(said);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(getMap().entity.size).toBe(13));
  expect(getMap().link.size).toBe(9);
});

test('a great many are deleted only after asking', async () => {
  const { user } = show(<DeleteDialog />);
  selectThings(getShown());
  runCommand('edit.delete');
  expect(await screen.findByText('Delete 13 entries and 9 links?')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(getMap().entity.size).toBe(13);
  runCommand('edit.delete');
  await user.click(await screen.findByRole('button', { name: 'Delete' }));
  await waitFor(() => expect(getMap().entity.size).toBe(0));
});

test('the offer to undo goes once something else has been done', async () => {
  show(<NoticeArea />);
  selectEntities(idOf('Vision 31'));
  runCommand('edit.delete');
  await screen.findByRole('button', { name: 'Undo' });
  await edit({ edit: 'entity.add', input: { kind: 'group', name: 'New forum' } });
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
});
