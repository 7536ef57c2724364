// Selecting rows of a table, and what is done with them: deleting and copying.
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { EntriesTable } from '../../../../renderer/features/tables/index.ts';
import {
  getDialog,
  getHistoryState,
  getMap,
  getSelection,
  selectEntities,
  selectLinks,
  wishFocus,
} from '../../../../renderer/state/index.ts';
import { idOf } from '../support/memory-session.ts';
import { cellOf, firstCells, grid, rowOf, show, withSample } from './show-table.tsx';

withSample();

const entity = (name: string) => getMap().entity.get(idOf(name));
const selectedNames = (): string[] => [...getSelection().entities].map((id) => getMap().entity.get(id)?.name ?? '');
const focused = (): Element | null => document.activeElement;

describe('selecting', () => {
  test('a click selects a row, Ctrl adds one, Shift takes all between; the picture and the details know', async () => {
    const { user } = show(<EntriesTable />);
    await user.click(rowOf('Partington Moving').children[1] as Element);
    expect(selectedNames()).toEqual(['Partington Moving']);
    expect(rowOf('Partington Moving').getAttribute('aria-selected')).toBe('true');
    await user.keyboard('{Control>}');
    await user.click(rowOf('Thrive Trafford').children[1] as Element);
    await user.keyboard('{/Control}');
    expect(selectedNames()).toEqual(['Partington Moving', 'Thrive Trafford']);
    await user.keyboard('{Shift>}');
    await user.click(rowOf('Trafford Leisure').children[1] as Element);
    await user.keyboard('{/Shift}');
    expect(selectedNames()).toEqual(['Thrive Trafford', 'Trafford Council', 'Trafford Leisure']);
  });

  test('Space selects by keyboard, Shift with an arrow extends, Ctrl+A takes all that are shown', async () => {
    const { user } = show(<EntriesTable />);
    act(() => wishFocus('table'));
    await user.keyboard(' ');
    expect(selectedNames()).toEqual(['Connected Club newsletter']);
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(selectedNames()).toHaveLength(3);
    await user.type(screen.getByRole('searchbox'), 'vision');
    await waitFor(() => expect(firstCells()).toHaveLength(2));
    await act(() => Promise.resolve(wishFocus('table')));
    await user.keyboard('{Control>}a{/Control}');
    expect(selectedNames()).toEqual(['Vision 31', 'Vision 31 Steering Group']);
    await user.keyboard('{Escape}');
    expect(selectedNames()).toEqual([]);
  });

  test('adding one leaves a selected link selected, picking one does not', async () => {
    const { user } = show(<EntriesTable />);
    const [link = ''] = getMap().link.keys();
    act(() => selectLinks(link));
    await user.keyboard('{Control>}');
    await user.click(rowOf('Vision 31').children[1] as Element);
    await user.keyboard('{/Control}');
    expect([...getSelection().links]).toEqual([link]);
    await user.click(rowOf('Trafford Council').children[1] as Element);
    expect(getSelection().links.size).toBe(0);
  });

  test('what is selected elsewhere is marked, and the keyboard stays where it is', () => {
    show(
      <>
        <input aria-label="elsewhere" />
        <EntriesTable />
      </>,
    );
    screen.getByLabelText('elsewhere').focus();
    act(() => selectEntities(idOf('Vision 31')));
    expect(rowOf('Vision 31').getAttribute('aria-selected')).toBe('true');
    expect(screen.getByText('1 selected')).toBeTruthy();
    expect(focused()).toBe(screen.getByLabelText('elsewhere'));
  });
});

describe('deleting', () => {
  test('Delete takes away the selected rows as one step, and the keyboard stays in the grid', async () => {
    const { user } = show(<EntriesTable />);
    await user.click(cellOf('Vision 31', 'Name'));
    await user.keyboard('{Delete}');
    await waitFor(() => expect(firstCells()).not.toContain('Vision 31'));
    expect(getHistoryState().undo).toBe('Remove “Vision 31”');
    expect(grid().contains(focused())).toBe(true);
  });

  test('never what is not seen to be selected: another row, a link, a row that a filter hides', async () => {
    const { user } = show(<EntriesTable />);
    const [link = ''] = getMap().link.keys();
    act(() => selectLinks(link));
    act(() => wishFocus('table'));
    await user.keyboard('{Delete}');
    expect(screen.getByText(/Press Space to select the row/)).toBeTruthy();
    expect(getHistoryState().undo).toBeNull();

    act(() => selectEntities(idOf('Vision 31'), idOf('Trafford Council')));
    await user.type(screen.getByRole('searchbox'), 'council');
    await waitFor(() => expect(firstCells()).toEqual(['Trafford Council']));
    await act(() => Promise.resolve(wishFocus('table')));
    await user.keyboard('{Delete}');
    await waitFor(() => expect(getMap().entity.size).toBe(12));
    expect(getMap().link.has(link) || link === '').toBe(true);
    expect(entity('Vision 31')).toBeTruthy();
  });
});

test('only selected rows that are seen are counted, and given a field', async () => {
  const { user } = show(<EntriesTable />);
  act(() => selectEntities(idOf('Vision 31'), idOf('Vision 31 Steering Group'), idOf('Trafford Council')));
  expect(screen.getByText('3 entries selected')).toBeTruthy();
  await user.type(screen.getByRole('searchbox'), 'vision');
  await waitFor(() => expect(firstCells()).toHaveLength(2));
  await waitFor(() => expect(screen.getByText('2 entries selected')).toBeTruthy());
  expect(screen.getByText('Showing 2 of 13 entries, 2 selected')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Set a field…' }));
  expect(getDialog()).toMatchObject({ entities: [idOf('Vision 31'), idOf('Vision 31 Steering Group')] });
});

test('the selected rows are copied as a table', async () => {
  const { user } = show(<EntriesTable />);
  await user.click(cellOf('Trafford Leisure', 'Name'));
  await user.keyboard('{Shift>}{ArrowUp}{/Shift}');
  const clipboard = new DataTransfer();
  act(() => {
    focused()?.dispatchEvent(new ClipboardEvent('copy', { clipboardData: clipboard, bubbles: true, cancelable: true }));
  });
  const lines = clipboard.getData('text/plain').split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]?.split('\t').slice(0, 3)).toEqual(['Name', 'Kind', 'Sector']);
  expect(lines[1]?.split('\t').slice(0, 3)).toEqual(['Trafford Council', 'Organisation', 'Public']);
});
