import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isEnabled, listenForKeys, PICTURE_SCOPE } from '../../../../renderer/commands/index.ts';
import {
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
