import { act, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LinksTable } from '../../../../renderer/features/tables/index.ts';
import { edit, getMap, getSelection, selectEntities } from '../../../../renderer/state/index.ts';
import { shownNameOf } from '../../../../shared/model/words.ts';
import { idOf } from '../support/memory-session.ts';
import { cellOf, firstCells, grid, rowOf, show, sortButton, withSample } from './show-table.tsx';

withSample();

const linkFrom = (name: string) =>
  [...getMap().link.values()].find((link) => shownNameOf(getMap(), link.from) === name);

test('shows each link by the names of its ends', () => {
  show(<LinksTable />);
  expect(grid().getAttribute('aria-label')).toBe('Links');
  expect(grid().getAttribute('aria-rowcount')).toBe('10');
  expect(cellOf('Trafford Leisure', 'Link').textContent).toBe('delivers');
  expect(cellOf('Trafford Leisure', 'To').textContent).toBe('Partington Moving');
  expect(cellOf('Trafford Leisure', 'Status').textContent).toBe('Planned');
});

test('a type is chosen from a list, or made anew', async () => {
  const { user } = show(<LinksTable />);
  await user.click(cellOf('Trafford Leisure', 'Link'));
  await user.keyboard('supp{Enter}');
  await waitFor(() => expect(linkFrom('Trafford Leisure')?.type).toBe('supports'));
  await user.click(cellOf('Trafford Leisure', 'Link'));
  await user.keyboard('runs gyms for{Enter}');
  await waitFor(() => expect(linkFrom('Trafford Leisure')?.type).toBe('runs-gyms-for'));
});

test('an end is moved to another entry, found by any of its names', async () => {
  const { user } = show(<LinksTable />);
  await user.click(cellOf('Trafford Leisure', 'To'));
  await user.keyboard('hwb{Enter}');
  await waitFor(() => expect(linkFrom('Trafford Leisure')?.to).toBe(idOf('Health and Wellbeing Board')));
});

test('strength is shown as a figure and chosen in words', async () => {
  const { user } = show(<LinksTable />);
  await user.click(cellOf('Thrive Trafford', 'Strength'));
  await user.keyboard('{Enter}{ArrowDown}');
  expect(screen.getByRole('option', { name: /Very strong/ })).toBeTruthy();
  await user.click(screen.getByRole('option', { name: /4.*Strong/ }));
  await waitFor(() => expect(cellOf('Thrive Trafford', 'Strength').textContent).toBe('4'));
  expect(document.activeElement).toBe(cellOf('Thrive Trafford', 'Strength'));
});

test('a purpose is written in several lines', async () => {
  const { user } = show(<LinksTable />);
  await user.click(cellOf('Thrive Trafford', 'Purpose'));
  await user.keyboard('{Enter}First line{Shift>}{Enter}{/Shift}second line{Enter}');
  await waitFor(() => expect(linkFrom('Thrive Trafford')?.purpose).toBe('First line\nsecond line'));
});

test('how often sorts from daily to never, not by the alphabet', async () => {
  const id = linkFrom('Thrive Trafford')?.id;
  const { user } = show(<LinksTable />);
  await act(() => edit({ edit: 'link.update', input: { id, fields: { frequency: 'weekly' } } }));
  await user.click(sortButton('How often'));
  expect(firstCells().slice(0, 2)).toEqual(['Thrive Trafford', 'Vision 31 Steering Group']);
});

test('selecting a row selects the link, and no entry', async () => {
  const { user } = show(<LinksTable />);
  act(() => selectEntities(idOf('Vision 31')));
  await user.click(rowOf('Trafford Leisure').children[1] as Element);
  expect([...getSelection().links]).toEqual([linkFrom('Trafford Leisure')?.id]);
  expect(getSelection().entities.size).toBe(0);
});

test('without links it says how to add one', async () => {
  show(<LinksTable />);
  await act(() => edit({ edit: 'link.remove', input: { ids: [...getMap().link.keys()] } }));
  expect(screen.getByText('No links yet.')).toBeTruthy();
  expect(screen.getByText(/^Press Ctrl\+Shift\+L to add one, drag from one entry to another/)).toBeTruthy();
  expect(screen.getAllByRole('button', { name: 'Add link' }).length).toBeGreaterThan(0);
});
