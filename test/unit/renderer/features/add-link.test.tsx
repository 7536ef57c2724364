import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AddLinkDialog } from '../../../../renderer/features/add-link/index.ts';
import { getHistoryState, getMap, getSelection, openDialog } from '../../../../renderer/state/index.ts';
import { linkSentence } from '../../../../shared/model/words.ts';
import { idOf, type MemorySession, openSmallSample } from '../support/memory-session.ts';
import { show } from '../support/show.tsx';

let session: MemorySession;
beforeEach(async () => {
  session = await openSmallSample();
});
afterEach(() => session.stop());

test('links two entries that are found by typing, the second by its alias', async () => {
  openDialog({ kind: 'add-link', from: idOf('Vision 31') });
  const { user } = show(<AddLinkDialog />);
  await user.type(screen.getByLabelText('Does what'), 'reports to{Enter}');
  await user.type(screen.getByLabelText('To'), 'HWB');
  await user.click(await screen.findByRole('option', { name: /Health and Wellbeing Board/ }));
  await user.type(screen.getByLabelText('How often'), 'quart{Enter}');
  await user.click(screen.getByRole('button', { name: 'Add the link' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const [id = ''] = getSelection().links;
  const link = getMap().link.get(id);
  expect(link && linkSentence(getMap(), link)).toBe('Vision 31 reports to Health and Wellbeing Board, quarterly');
});

test('an end that is not in the map is made in the same step', async () => {
  openDialog({ kind: 'add-link', from: idOf('Vision 31') });
  const { user } = show(<AddLinkDialog />);
  await user.type(screen.getByLabelText('To'), 'Sport England');
  await user.click(await screen.findByRole('option', { name: 'New entry: Sport England' }));
  await user.click(screen.getByRole('button', { name: 'Add the link' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(idOf('Sport England')).toBeTruthy();
  expect(getHistoryState().undo).toMatch(/^Add link “Vision 31 .* Sport England”$/);
});

test('says what is missing', async () => {
  openDialog({ kind: 'add-link' });
  const { user } = show(<AddLinkDialog />);
  await user.click(screen.getByRole('button', { name: 'Add the link' }));
  expect(screen.getByRole('alert').textContent).toBe('Choose where the link starts.');
  expect(getMap().link.size).toBe(9);
});
