import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isEnabled, listenForKeys, PICTURE_SCOPE } from '../../../../renderer/commands/index.ts';
import {
  closeDialog,
  edit,
  getDialog,
  getMap,
  getSelection,
  getTab,
  openDialog,
  selectEntities,
} from '../../../../renderer/state/index.ts';
import { idOf, type MemorySession, openSmallSample } from '../support/memory-session.ts';
import { show } from '../support/show.tsx';

let session: MemorySession;
let stop: () => void;
beforeEach(async () => {
  session = await openSmallSample();
  stop = listenForKeys(window);
});
afterEach(() => {
  stop();
  session.stop();
});

const page = (
  <>
    <input aria-label="Field" />
    <button type="button">Beside</button>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: stands for the picture, which takes the keyboard */}
    <div tabIndex={0} data-testid="picture" {...PICTURE_SCOPE} />
  </>
);

test('undo works from anywhere but a text field, which has an undo of its own', async () => {
  show(page);
  await edit({ edit: 'entity.add', input: { kind: 'group', name: 'New forum' } });
  fireEvent.keyDown(screen.getByLabelText('Field'), { key: 'z', ctrlKey: true });
  expect(getMap().entity.size).toBe(14);
  fireEvent.keyDown(screen.getByRole('button'), { key: 'z', ctrlKey: true });
  await waitFor(() => expect(getMap().entity.size).toBe(13));
  fireEvent.keyDown(screen.getByRole('button'), { key: 'Z', ctrlKey: true, shiftKey: true });
  await waitFor(() => expect(getMap().entity.size).toBe(14));
});

test('bare letters are commands only in the picture', () => {
  show(page);
  fireEvent.keyDown(screen.getByRole('button'), { key: 'n' });
  expect(getDialog()).toBeNull();
  fireEvent.keyDown(screen.getByTestId('picture'), { key: 'n' });
  expect(getDialog()).toEqual({ kind: 'add-entry' });
});

test('while a dialog asks something, keys are its own', () => {
  show(page);
  openDialog({ kind: 'about' });
  fireEvent.keyDown(document.body, { key: '2', ctrlKey: true });
  expect(getTab()).toBe('map');
});

/** A form that is closed once what was typed into it has been saved. */
async function saveForm(keys: () => void): Promise<void> {
  openDialog({ kind: 'add-entry' });
  const saved = edit({ edit: 'entity.add', input: { kind: 'group', name: 'New forum' } });
  keys();
  await saved;
  closeDialog();
  screen.getByTestId('picture').focus();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

test('a key that comes while a form is being saved is for what comes after the form', async () => {
  show(page);
  const field = screen.getByLabelText('Field');
  await saveForm(() => fireEvent.keyDown(field, { key: 'L', ctrlKey: true, shiftKey: true }));
  expect(getDialog()?.kind).toBe('add-link');
  closeDialog();
  await saveForm(() => fireEvent.keyDown(field, { key: 'n' }));
  expect(getDialog()?.kind).toBe('add-entry');
});

test('what is meant for the form itself is not taken for something else', async () => {
  show(page);
  const field = screen.getByLabelText('Field');
  const before = getMap().entity.size;
  selectEntities(idOf('Vision 31'));
  await saveForm(() => fireEvent.keyDown(field, { key: 'Backspace' }));
  await saveForm(() => fireEvent.keyDown(field, { key: 'z', ctrlKey: true }));
  // The last key counts: one that closes the form takes back what came before it.
  await saveForm(() => {
    fireEvent.keyDown(field, { key: 'n' });
    fireEvent.keyDown(field, { key: 'Escape' });
  });
  expect(getDialog()).toBeNull();
  expect(getMap().entity.size).toBe(before + 3);

  // The form stays: the key was text.
  openDialog({ kind: 'add-link' });
  const saved = edit({ edit: 'entity.add', input: { kind: 'group', name: 'Another forum' } });
  fireEvent.keyDown(field, { key: 'n' });
  await saved;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  expect(getDialog()?.kind).toBe('add-link');
  closeDialog();
});

test('tabs, select all and delete have their keys', async () => {
  show(page);
  fireEvent.keyDown(document.body, { key: '2', ctrlKey: true });
  expect(getTab()).toBe('entries');
  fireEvent.keyDown(document.body, { key: 'a', ctrlKey: true });
  expect(getSelection().entities.size).toBe(13);
  selectEntities(idOf('Vision 31'));
  fireEvent.keyDown(document.body, { key: 'Delete' });
  await waitFor(() => expect(getMap().entity.size).toBe(12));
});

test('an action is enabled only where it can be done', async () => {
  expect(isEnabled('edit.undo')).toBe(false);
  expect(isEnabled('edit.delete')).toBe(false);
  expect(isEnabled('view.fit')).toBe(false);
  await edit({ edit: 'entity.add', input: { kind: 'group', name: 'New forum' } });
  expect(isEnabled('edit.undo')).toBe(true);
});
