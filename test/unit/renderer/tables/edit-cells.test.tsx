// Editing cells in place, in the table of entries.
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { EntriesTable } from '../../../../renderer/features/tables/index.ts';
import { getDialog, getHistoryState, getMap, undo, useNotices } from '../../../../renderer/state/index.ts';
import { idOf } from '../support/memory-session.ts';
import { cellOf, firstCells, rowOf, show, withSample } from './show-table.tsx';

withSample();

const entity = (name: string) => getMap().entity.get(idOf(name));
const focused = (): Element | null => document.activeElement;

describe('editing a text', () => {
  test('Enter opens, Enter keeps it and goes down', async () => {
    const { user } = show(<EntriesTable />);
    await user.click(cellOf('Trafford Council', 'Name'));
    await user.keyboard('{Enter}');
    const field = screen.getByRole('textbox', { name: 'Name' });
    expect(focused()).toBe(field);
    await user.clear(field);
    await user.keyboard('Borough council{Enter}');
    await waitFor(() => expect(firstCells()).toContain('Borough council'));
    expect(focused()).toBe(cellOf('Trafford Leisure', 'Name'));
  });

  test('what was edited stays where it is until one sorts again', async () => {
    const { user } = show(<EntriesTable />);
    await user.dblClick(cellOf('Connected Club newsletter', 'Name'));
    await user.clear(screen.getByRole('textbox', { name: 'Name' }));
    await user.keyboard('Zebra news{Enter}');
    await waitFor(() => expect(firstCells()[0]).toBe('Zebra news'));
    await user.click(screen.getByRole('button', { name: 'Sort again' }));
    expect(firstCells().at(-1)).toBe('Zebra news');
    expect(screen.queryByRole('button', { name: 'Sort again' })).toBeNull();
  });

  test('typing replaces what was there, Escape puts it back', async () => {
    const { user } = show(<EntriesTable />);
    await user.click(cellOf('Trafford Council', 'Name'));
    await user.keyboard('T');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('T');
    await user.keyboard('he council{Escape}');
    expect(screen.queryByRole('textbox', { name: 'Name' })).toBeNull();
    expect(focused()).toBe(cellOf('Trafford Council', 'Name'));
    expect(getHistoryState().undo).toBeNull();
  });

  test('Tab keeps it and goes to the next cell', async () => {
    const { user } = show(<EntriesTable />);
    await user.click(cellOf('Trafford Council', 'Name'));
    await user.keyboard('{F2} plus{Tab}');
    await waitFor(() => expect(focused()).toBe(cellOf('Trafford Council plus', 'Kind')));
  });

  test('a refusal is said at the cell, and what was typed is still there', async () => {
    const { user } = show(<EntriesTable />);
    await user.click(cellOf('Trafford Council', 'Name'));
    await user.keyboard('{Enter}');
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' });
    await user.clear(field);
    await user.keyboard('{Enter}');
    expect((await screen.findByRole('alert')).textContent).toBe('An entry needs a name.');
    expect(focused()).toBe(field);
    await user.click(rowOf('Vision 31').children[1] as Element);
    await waitFor(() => expect(focused()).toBe(field));
    await user.keyboard('The council{Enter}');
    await waitFor(() => expect(firstCells()).toContain('The council'));
  });

  test('a refusal of the map is said in its words', async () => {
    const { user } = show(<EntriesTable />);
    await user.click(cellOf('Vision 31', 'Part of'));
    await user.keyboard('Vision 31 St{Enter}');
    expect((await screen.findByRole('alert')).textContent).toBe('It would be part of itself.');
    await user.keyboard('{Escape}');
    expect(entity('Vision 31')?.parent).toBeNull();
  });

  test('what is typed is kept when another tab is chosen', async () => {
    const { user, showInstead } = show(<EntriesTable />);
    await user.click(cellOf('Trafford Council', 'Name'));
    await user.keyboard('{F2} and partners');
    showInstead(<p>The map</p>);
    await waitFor(() => expect(entity('Trafford Council and partners')).toBeTruthy());
  });

  test('what cannot be kept then is said aloud, with what was typed', async () => {
    const notices = () => <Notices />;
    const { user, showInstead } = show(
      <>
        {notices()}
        <EntriesTable />
      </>,
    );
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Started' }));
    await user.keyboard('{Escape}');
    await user.click(cellOf('Trafford Council', 'Started'));
    await user.keyboard('soon');
    showInstead(notices());
    expect(await screen.findByText(/“soon” was not kept: “soon” is not a date/)).toBeTruthy();
  });

  test('what is worked out says why it cannot be typed', async () => {
    const { user } = show(<EntriesTable />);
    await user.click(cellOf('Vision 31', 'Links'));
    await user.keyboard('7');
    expect(screen.getByText(/worked out from the map/)).toBeTruthy();
  });
});

describe('choosing', () => {
  test('typing narrows the list down, Enter takes the first', async () => {
    const { user } = show(<EntriesTable />);
    await user.click(cellOf('Trafford Leisure', 'Sector'));
    await user.keyboard('volu{Enter}');
    await waitFor(() => expect(entity('Trafford Leisure')?.sector).toBe('voluntary-and-community'));
    expect(focused()).toBe(cellOf('Vision 31', 'Sector'));
  });

  test('the field names the option that the arrows are on', async () => {
    const { user } = show(<EntriesTable />);
    await user.click(cellOf('Trafford Council', 'Status'));
    await user.keyboard('{Enter}');
    const field = screen.getByRole('combobox', { name: 'Status' });
    const named = (): string | null | undefined =>
      document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent;
    expect(named()).toBe('Existing');
    await user.keyboard('{ArrowDown}');
    expect(named()).toBe('Planned');
    await user.keyboard('{Tab}');
    await waitFor(() => expect(entity('Trafford Council')?.status).toBe('planned'));
  });

  test('a new word is made and chosen in one step, which is undone as one', async () => {
    const { user } = show(<EntriesTable />);
    await user.click(cellOf('Trafford Leisure', 'Sector'));
    await user.keyboard('Sport{Enter}');
    await waitFor(() => expect(entity('Trafford Leisure')?.sector).toBe('sport'));
    expect(getHistoryState().undo).toBe('Change “Trafford Leisure” (sector)');
    await act(() => undo());
    expect(getMap().term.has('sector/sport')).toBe(false);
  });

  test('several words are put in and taken out, and kept together', async () => {
    const { user } = show(<EntriesTable />);
    await user.click(cellOf('Vision 31', 'Localities'));
    await user.keyboard('{Enter}Sale{Enter}Urmston{Enter}');
    await user.click(screen.getByRole('button', { name: 'Take out Partington' }));
    await user.keyboard('{Tab}');
    await waitFor(() => expect(entity('Vision 31')?.localities).toEqual(['sale', 'urmston']));
    expect(cellOf('Vision 31', 'Localities').textContent).toBe('Sale, Urmston');
  });

  test('Escape leaves several words as they were', async () => {
    const { user } = show(<EntriesTable />);
    await user.click(cellOf('Vision 31', 'Localities'));
    await user.keyboard('{Enter}Sale{Enter}{Escape}');
    expect(entity('Vision 31')?.localities).toEqual(['partington']);
    expect(getHistoryState().undo).toBeNull();
  });
});

describe('one value for several rows', () => {
  test('Ctrl+D copies the cell to the selected rows, as one step', async () => {
    const { user } = show(<EntriesTable />);
    await user.click(cellOf('Trafford Council', 'Status'));
    await user.keyboard('{Enter}Planned{Tab}');
    await waitFor(() => expect(entity('Trafford Council')?.status).toBe('planned'));
    await user.click(cellOf('Trafford Council', 'Status'));
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}{ArrowUp}{Control>}d{/Control}');
    await waitFor(() => expect(entity('Trafford Leisure')?.status).toBe('planned'));
    expect(getHistoryState().undo).toBe('Set status of 1 entry');
    await act(() => undo());
    expect(entity('Trafford Leisure')?.status).not.toBe('planned');
  });

  test('Ctrl+Shift+D is left to the app: it attaches evidence', async () => {
    const { user } = show(<EntriesTable />);
    await user.click(cellOf('Trafford Council', 'Name'));
    await user.keyboard('{Control>}{Shift>}d{/Shift}{/Control}');
    expect(getDialog()?.kind).toBe('attach-evidence');
    expect(screen.queryByText('Each entry has a name of its own.')).toBeNull();
  });

  test('a value from the clipboard goes into every selected row, and what cannot be is said at the cell', async () => {
    const { user } = show(<EntriesTable />);
    await user.click(cellOf('Trafford Council', 'Sector'));
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    await user.paste('Health');
    await waitFor(() => expect(entity('Trafford Leisure')?.sector).toBe('health'));
    expect(entity('Trafford Council')?.sector).toBe('health');

    await user.click(cellOf('Trafford Council', 'Name'));
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}{Control>}d{/Control}');
    expect(await screen.findByText('Each entry has a name of its own.')).toBeTruthy();
  });
});

function Notices() {
  return useNotices().map((notice) => <p key={notice.id}>{notice.text}</p>);
}
