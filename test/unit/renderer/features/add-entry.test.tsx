import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AddEntryDialog } from '../../../../renderer/features/add-entry/index.ts';
import { getHistoryState, getMap, getSelection, openDialog, undo } from '../../../../renderer/state/index.ts';
import { idOf, type MemorySession, openSmallSample } from '../support/memory-session.ts';
import { show } from '../support/show.tsx';

let session: MemorySession;
beforeEach(async () => {
  session = await openSmallSample();
  openDialog({ kind: 'add-entry' });
});
afterEach(() => session.stop());

test('adds an entry with a sector that is new, as one step, and selects it', async () => {
  const { user } = show(<AddEntryDialog />);
  await user.type(screen.getByLabelText('Name'), 'Partington Town Council');
  await user.type(screen.getByLabelText('Sector'), 'Parish');
  await user.click(await screen.findByRole('option', { name: 'New word: Parish' }));
  await user.click(screen.getByRole('button', { name: 'Add' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const entity = getMap().entity.get(idOf('Partington Town Council'));
  expect(entity?.sector).toBe('parish');
  expect([...getSelection().entities]).toEqual([entity?.id]);
  expect(getHistoryState().undo).toBe('Add “Partington Town Council”');
  await undo();
  expect(getMap().entity.size).toBe(13);
  expect(getMap().term.has('sector/parish')).toBe(false);
});

test('says when a name is one that the map knows already, under whatever spelling', async () => {
  const { user } = show(<AddEntryDialog />);
  await user.type(screen.getByLabelText('Name'), 'health & well-being board');
  expect(screen.getByText('There is one of that name already:')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Health and Wellbeing Board' }));
  expect([...getSelection().entities]).toEqual([idOf('Health and Wellbeing Board')]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('says when a name looks like one that the map knows', async () => {
  const { user } = show(<AddEntryDialog />);
  await user.type(screen.getByLabelText('Name'), 'The Thrive Trafford Partnership');
  expect(screen.getByText('This looks like an entry you have:')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Thrive Trafford' })).toBeTruthy();
});

test('an entry without a name is refused', async () => {
  const { user } = show(<AddEntryDialog />);
  await user.click(screen.getByRole('button', { name: 'Add' }));
  expect(screen.getByText('The entry needs a name.')).toBeTruthy();
  expect(getMap().entity.size).toBe(13);
});
