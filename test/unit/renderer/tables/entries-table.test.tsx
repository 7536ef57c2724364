// What the table of entries shows, and getting about in it.
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { EntriesTable } from '../../../../renderer/features/tables/index.ts';
import { edit, getMap, openMap, setFilter, undo, wishFocus } from '../../../../renderer/state/index.ts';
import type { Entity } from '../../../../shared/model/entity.ts';
import { wordsFilter } from '../../../support/words-filter.ts';
import { idOf } from '../support/memory-session.ts';
import { sampleWorld } from './sample-rows.ts';
import { cellOf, firstCells, grid, menuButton, rowOf, show, sortButton, withSample } from './show-table.tsx';

const sample = withSample();

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

  test('of ten thousand entries only the rows in sight', async () => {
    const { map } = sampleWorld();
    const [first] = map.entity.values();
    if (!first) throw new Error('The sample has no entries');
    const many = new Map(
      Array.from({ length: 10_000 }, (_, index) => {
        const id = `00000000-0000-7000-8000-${String(index).padStart(12, '0')}` as Entity['id'];
        return [id, { ...first, id, name: `Body ${index + 1}` }];
      }),
    );
    sample.session().host.addFile('/maps/large.threadmap', {
      ...map,
      entity: many,
      link: new Map(),
      evidence: new Map(),
      assessment: new Map(),
    });
    const { user } = show(<EntriesTable />);
    await act(() => openMap('/maps/large.threadmap'));
    expect(grid().getAttribute('aria-rowcount')).toBe('10001');
    expect(firstCells().length).toBeLessThan(60);
    act(() => wishFocus('table'));
    await user.keyboard('{Control>}{End}{/Control}');
    expect(focused()?.parentElement?.getAttribute('aria-rowindex')).toBe('10001');
    expect(firstCells()).toContain('Body 10000');
  });

  test('only what the filter of the map lets through', () => {
    show(<EntriesTable />);
    act(() => setFilter(wordsFilter({ 'entity.kind': ['group'] })));
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
