import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { EntriesTable } from '../../../../renderer/features/tables/index.ts';
import {
  edit,
  getHistoryState,
  getMap,
  getSelection,
  selectEntities,
  selectLinks,
  setFilter,
  undo,
  useNotices,
  wishFocus,
} from '../../../../renderer/state/index.ts';
import { idOf } from '../support/memory-session.ts';
import { cellOf, firstCells, grid, menuButton, rowOf, show, sortButton, withSample } from './show-table.tsx';

withSample();

const entity = (name: string) => getMap().entity.get(idOf(name));
const selectedNames = (): string[] => [...getSelection().entities].map((id) => getMap().entity.get(id)?.name ?? '');
const focused = (): Element | null => document.activeElement;

describe('what it shows', () => {
  test('every entry, by name, as a grid that says how large it is', () => {
    show(<EntriesTable />);
    expect(grid().getAttribute('aria-label')).toBe('Entries');
    expect(grid().getAttribute('aria-rowcount')).toBe('14');
    expect(firstCells()).toHaveLength(13);
    expect(firstCells().slice(0, 2)).toEqual(['Connected Club newsletter', 'Health and Wellbeing Board']);
    expect(rowOf('Health and Wellbeing Board').getAttribute('aria-rowindex')).toBe('3');
    expect(cellOf('Vision 31 Steering Group', 'Links').textContent).toBe('5');
  });

  test('only what the filter of the map lets through', () => {
    show(<EntriesTable />);
    act(() => setFilter({ kinds: ['group'] }));
    expect(grid().getAttribute('aria-rowcount')).toBe('6');
  });

  test('in an empty map, how to begin', async () => {
    show(<EntriesTable />);
    await act(() => edit({ edit: 'entity.remove', input: { ids: [...getMap().entity.keys()] } }));
    expect(screen.getByText('No entries yet.')).toBeTruthy();
    expect(screen.getByText(/^Press Ctrl\+Shift\+E to add/)).toBeTruthy();
  });

  test('an edit made elsewhere', async () => {
    show(<EntriesTable />);
    const id = idOf('Trafford Leisure');
    await act(() => edit({ edit: 'entity.update', input: { id, fields: { name: 'Leisure trust' } } }));
    expect(firstCells()).toContain('Leisure trust');
    await act(() => undo());
    expect(firstCells()).toContain('Trafford Leisure');
  });
});

describe('sorting', () => {
  test('a press on the head of a column turns its order about, and the head says which', async () => {
    const { user } = show(<EntriesTable />);
    const head = sortButton('Name').closest('[role="columnheader"]');
    expect(head?.getAttribute('aria-sort')).toBe('ascending');
    await user.click(sortButton('Name'));
    expect(head?.getAttribute('aria-sort')).toBe('descending');
    expect(firstCells()[0]).toBe('Vision 31 Steering Group');
  });

  test('with Shift a second column orders what the first leaves equal; what is not set comes last', async () => {
    const { user } = show(<EntriesTable />);
    await user.click(sortButton('Sector'));
    await user.keyboard('{Shift>}');
    await user.click(sortButton('Name'));
    await user.click(sortButton('Name'));
    await user.keyboard('{/Shift}');
    expect(firstCells().slice(0, 2)).toEqual(['Health and Wellbeing Strategy', 'Health and Wellbeing Board']);
    expect(firstCells().slice(-2)).toEqual(['Trafford Leisure', 'Connected Club newsletter']);
    expect(sortButton('Name').textContent).toMatch(/2.*sorted second/);
  });
});

describe('narrowing down', () => {
  test('the box finds words in any shown column, says how many are left, and is cleared', async () => {
    const { user } = show(<EntriesTable />);
    await user.type(screen.getByRole('searchbox'), 'group part');
    await waitFor(() => expect(grid().getAttribute('aria-rowcount')).toBe('5'));
    expect(screen.getByText('Showing 4 of 13 entries')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    await waitFor(() => expect(grid().getAttribute('aria-rowcount')).toBe('14'));
  });

  test('a column is narrowed to some of its words, which are counted, and a chip says so', async () => {
    const { user } = show(<EntriesTable />);
    await user.click(menuButton('Sector'));
    const menu = await screen.findByRole('dialog');
    expect(within(menu).getByText('Not set').nextElementSibling?.textContent).toBe('2');
    await user.click(within(menu).getByRole('checkbox', { name: /Health/ }));
    expect(firstCells()).toEqual(['Health and Wellbeing Board', 'Health and Wellbeing Strategy']);
    expect(screen.getByText('Sector: Health')).toBeTruthy();
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Clear the filter of Sector' }));
    expect(firstCells()).toHaveLength(13);
  });

  test('a column of numbers is narrowed to a range', async () => {
    const { user } = show(<EntriesTable />);
    await user.click(menuButton('Links'));
    await user.type(await screen.findByRole('textbox', { name: 'From' }), '2');
    await user.type(screen.getByRole('textbox', { name: 'To' }), '3');
    expect(screen.getByText('Links: 2 to 3')).toBeTruthy();
    expect(firstCells()).toEqual(['Health and Wellbeing Board', 'Local Pilot Working Group', 'Partington Moving']);
  });

  test('when nothing is left it says so and offers everything again', async () => {
    const { user } = show(<EntriesTable />);
    await user.type(screen.getByRole('searchbox'), 'zzz');
    expect(await screen.findByText('No entry fits.')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(firstCells()).toHaveLength(13);
  });

  test('it is left as it was when another tab was shown in between', async () => {
    const { user, showInstead } = show(<EntriesTable />);
    await user.type(screen.getByRole('searchbox'), 'vision');
    await waitFor(() => expect(firstCells()).toHaveLength(2));
    showInstead(<p>The map</p>);
    showInstead(<EntriesTable />);
    expect(firstCells()).toEqual(['Vision 31', 'Vision 31 Steering Group']);
  });
});

describe('columns', () => {
  test('any field can be shown, and any column but the first hidden', async () => {
    const { user } = show(<EntriesTable />);
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    const chooser = await screen.findByRole('dialog');
    expect(within(chooser).getByRole<HTMLInputElement>('checkbox', { name: 'Name' }).disabled).toBe(true);
    await user.click(within(chooser).getByRole('checkbox', { name: 'Also called' }));
    await user.click(within(chooser).getByRole('checkbox', { name: 'Kind' }));
    expect(cellOf('Health and Wellbeing Board', 'Also called').textContent).toBe('HWB, HWBB');
    expect(screen.queryByRole('button', { name: /^Kind: filter/ })).toBeNull();
    await user.click(within(chooser).getByRole('button', { name: 'Show the usual columns' }));
    expect(menuButton('Kind')).toBeTruthy();
  });

  test('are made wider and narrower without a mouse', async () => {
    const { user } = show(<EntriesTable />);
    const before = grid().style.getPropertyValue('--first');
    await user.click(menuButton('Name'));
    await user.click(await screen.findByRole('button', { name: 'Wider' }));
    expect(Number.parseInt(grid().style.getPropertyValue('--first'), 10)).toBe(Number.parseInt(before, 10) + 24);
  });
});

describe('moving about', () => {
  test('Tab stops at one cell, arrows move it, and the head belongs to the grid', async () => {
    const { user } = show(<EntriesTable />);
    const stops = grid().querySelectorAll('[tabindex="0"]');
    expect(stops).toHaveLength(1);
    act(() => (stops[0] as HTMLElement).focus());
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(focused()).toBe(cellOf('Health and Wellbeing Board', 'Kind'));
    expect(focused()?.getAttribute('tabindex')).toBe('0');
    await user.keyboard('{Control>}{Home}{/Control}{ArrowUp}');
    expect(focused()).toBe(sortButton('Name'));
    await user.keyboard('{ArrowRight}');
    expect(focused()).toBe(menuButton('Name'));
    await user.keyboard('{Control>}{End}{/Control}');
    expect(focused()?.closest('[role="row"]')).toBe(rowOf('Vision 31 Steering Group'));
  });

  test('whoever wishes for the table is taken into it', () => {
    show(<EntriesTable />);
    act(() => wishFocus('table'));
    expect(focused()).toBe(cellOf('Connected Club newsletter', 'Name'));
  });
});

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
    act(() => wishFocus('table'));
    await user.keyboard('{Control>}a{/Control}');
    expect(selectedNames()).toEqual(['Vision 31', 'Vision 31 Steering Group']);
    await user.keyboard('{Escape}');
    expect(selectedNames()).toEqual([]);
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
    act(() => wishFocus('table'));
    await user.keyboard('{Delete}');
    await waitFor(() => expect(getMap().entity.size).toBe(12));
    expect(getMap().link.has(link) || link === '').toBe(true);
    expect(entity('Vision 31')).toBeTruthy();
  });
});

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

function Notices() {
  return useNotices().map((notice) => <p key={notice.id}>{notice.text}</p>);
}
