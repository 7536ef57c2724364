import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HistoryPanel } from '../../../../renderer/features/history/index.ts';
import { edit, getMap } from '../../../../renderer/state/index.ts';
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
  expect(await screen.findByText('Undo: Change “Vision 2031” (name)')).toBeTruthy();
  expect(screen.getByText('Change “Vision 2031” (name) (taken back)')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Redo' }));
  await waitFor(() => expect(idOf('Vision 2031')).toBeTruthy());
  expect(getMap().entity.size).toBe(13);
});
