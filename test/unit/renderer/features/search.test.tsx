import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { providePicture } from '../../../../renderer/commands/index.ts';
import { SearchBox } from '../../../../renderer/features/search/index.ts';
import { getDialog, getSelection, wishFocus } from '../../../../renderer/state/index.ts';
import { idOf, type MemorySession, openSmallSample } from '../support/memory-session.ts';
import { show } from '../support/show.tsx';

let session: MemorySession;
beforeEach(async () => {
  session = await openSmallSample();
});
afterEach(() => session.stop());

test('finds by alias, says so, and Enter selects it and flies to it', async () => {
  const flown: string[] = [];
  const stop = providePicture({
    fit: () => {},
    zoomBy: () => {},
    zoomReset: () => {},
    flyTo: (ids) => void flown.push(...ids),
    placingEdits: () => [],
    camera: () => null,
    lookAsSaved: () => {},
    places: () => [],
    layOut: () => Promise.resolve(),
    align: () => Promise.resolve(),
    distribute: () => Promise.resolve(),
    snap: () => Promise.resolve(),
    pin: () => Promise.resolve(),
    tidy: () => Promise.resolve(),
  });
  const { user } = show(<SearchBox />);
  await user.type(screen.getByRole('combobox', { name: 'Find an entry, or type a link' }), 'hwb');
  const option = await screen.findByRole('option');
  expect(option.textContent).toBe('Health and Wellbeing BoardGroup · Health · also called HWB');
  await user.keyboard('{Enter}');
  expect([...getSelection().entities]).toEqual([idOf('Health and Wellbeing Board')]);
  expect(flown).toEqual([idOf('Health and Wellbeing Board')]);
  stop();
});

test('arrow keys choose among what was found', async () => {
  const { user } = show(<SearchBox />);
  await user.type(screen.getByRole('combobox'), 'health');
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2));
  await user.keyboard('{ArrowDown}{Enter}');
  expect([...getSelection().entities]).toEqual([idOf('Health and Wellbeing Strategy')]);
});

test('says when nothing is found', async () => {
  const { user } = show(<SearchBox />);
  await user.type(screen.getByRole('combobox'), 'zebra');
  expect(await screen.findByText('No entry is called that.')).toBeTruthy();
});

test('offers what nobody is called as a new entry', async () => {
  const { user } = show(<SearchBox />);
  await user.type(screen.getByRole('combobox'), 'Zebra crossings group');
  await screen.findByRole('option', { name: /^Add “Zebra crossings group”/ });
  await user.keyboard('{Enter}');
  expect(getDialog()).toEqual({ kind: 'add-entry', name: 'Zebra crossings group' });
});

test('finds actions too', async () => {
  const { user } = show(<SearchBox />);
  await user.type(screen.getByRole('combobox'), 'add entry');
  await user.click(await screen.findByRole('option', { name: 'Add entry' }));
  expect(getDialog()).toEqual({ kind: 'add-entry' });
});

test('takes the keyboard when it is asked to', async () => {
  show(<SearchBox />);
  wishFocus('search');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('combobox')));
});
