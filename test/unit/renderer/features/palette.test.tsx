import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PaletteDialog } from '../../../../renderer/features/palette/index.ts';
import {
  getDialog,
  getMap,
  getSelection,
  getTab,
  openDialog,
  selectEntities,
} from '../../../../renderer/state/index.ts';
import { COMMANDS } from '../../../../shared/commands/index.ts';
import { idOf, type MemorySession, openSmallSample } from '../support/memory-session.ts';
import { show } from '../support/show.tsx';

let session: MemorySession;
beforeEach(async () => {
  localStorage.clear();
  session = await openSmallSample();
});
afterEach(() => session.stop());

const field = () => screen.getByRole('combobox', { name: 'What do you want to do?' });
const lines = () => screen.getAllByRole('option').map((line) => line.textContent ?? '');
const open = () => {
  openDialog({ kind: 'actions' });
  return show(<PaletteDialog />);
};

test('lists every action but itself, and those that cannot be done last, with the reason', () => {
  open();
  expect(lines()).toHaveLength(COMMANDS.length - 1);
  const undo = screen.getByRole('option', { name: /^Undo/ });
  expect(undo.getAttribute('aria-disabled')).toBe('true');
  expect(undo.textContent).toContain('There is no step to take back.');
  const possible = screen.getAllByRole('option').map((line) => line.getAttribute('aria-disabled') === null);
  expect(possible.lastIndexOf(true)).toBeLessThan(possible.indexOf(false));
});

test('has the keyboard before the next key is pressed: whoever types on at once loses nothing', () => {
  open();
  expect(document.activeElement).toBe(field());
});

test('does what is chosen by keyboard, and remembers it', async () => {
  const { user, unmount } = open();
  await user.type(field(), 'table of lnks');
  expect(lines()[0]).toContain('Table of links');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(getTab()).toBe('links'));
  expect(getDialog()).toBeNull();
  unmount();
  open();
  expect(lines()[0]).toContain('Table of links');
  expect(screen.getByText('Used lately')).toBeTruthy();
});

test('says why not instead of closing when an action cannot be done', async () => {
  const { user } = open();
  await user.type(field(), 'delete{Enter}');
  expect(getDialog()).toEqual({ kind: 'actions' });
  expect(screen.getByRole('status').textContent).toBe('Select an entry or a link first.');
});

test('finds entries too, and goes to the one that is chosen', async () => {
  const { user } = open();
  await user.type(field(), 'Vision 31');
  await user.click(await screen.findByText('Vision 31', { exact: true }));
  await waitFor(() => expect([...getSelection().entities]).toEqual([idOf('Vision 31')]));
});

test('acts on what was selected before', async () => {
  selectEntities(idOf('Vision 31'));
  const before = getMap().entity.size;
  const { user } = open();
  await user.type(field(), 'remove{Enter}');
  await waitFor(() => expect(getMap().entity.size).toBe(before - 1));
});
