import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Inspector } from '../../../../../renderer/features/inspector/index.ts';
import { getHistoryState, getMap, getSelection, selectEntities, undo } from '../../../../../renderer/state/index.ts';
import { idOf, type MemorySession, openSmallSample } from '../../support/memory-session.ts';
import { show } from '../../support/show.tsx';

let session: MemorySession;
beforeEach(async () => {
  localStorage.clear();
  session = await openSmallSample();
  selectEntities(idOf('Vision 31 Steering Group'));
});
afterEach(() => session.stop());

/** The details with their fields open, as someone has them who is changing things. */
async function showFields() {
  const shown = show(<Inspector />);
  await shown.user.click(screen.getByRole('button', { name: 'Edit details' }));
  return shown;
}

const steering = () => getMap().entity.get([...getSelection().entities][0] ?? '');

test('says first what it is and how we know, then its links in sentences', () => {
  show(<Inspector />);
  expect(screen.getByLabelText('Name')).toHaveProperty('value', 'Vision 31 Steering Group');
  expect(screen.getByText('Group · Residents · Partington')).toBeTruthy();
  expect(screen.getByText('Medium confidence')).toBeTruthy();
  expect(screen.getByText(/a fact stated by one source, from November 2018/)).toBeTruthy();
  const reports = screen.getByLabelText('reports to Strong Communities Board, by report, quarterly: show this link');
  const line = reports.closest('li');
  expect(line?.textContent).toBe(
    'reports to Strong Communities Board, by report, quarterlystated · Local pilot submission, principle 9',
  );
  expect(screen.getByLabelText(/^hears from Partington Moving/)).toBeTruthy();
});

test('a link in the list opens the link, and the name goes to the other end', async () => {
  const { user } = show(<Inspector />);
  await user.click(screen.getByRole('link', { name: 'Strong Communities Board' }));
  expect(steering()?.name).toBe('Strong Communities Board');
  await user.click(screen.getByLabelText(/^receives reports from Vision 31 Steering Group/));
  expect(getSelection().links.size).toBe(1);
  expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('reports to');
});

test('a name is saved on Enter, put back on Escape, and refused in words beside the field', async () => {
  const { user } = show(<Inspector />);
  const name = screen.getByLabelText('Name');
  await user.clear(name);
  await user.type(name, 'Steering Circle{Enter}');
  await waitFor(() => expect(steering()?.name).toBe('Steering Circle'));

  await user.type(name, ' and more{Escape}');
  expect(name).toHaveProperty('value', 'Steering Circle');

  await user.clear(name);
  await user.tab();
  expect((await screen.findByRole('alert')).textContent).toBe('A name is needed.');
  expect(steering()?.name).toBe('Steering Circle');
});

test('facts are read in words until someone wants to change them', async () => {
  const { user } = show(<Inspector />);
  expect(screen.getByText('Also called').nextElementSibling?.textContent).toBe('Vision 31 Group');
  expect(screen.getByText('Part of').nextElementSibling?.textContent).toBe('Vision 31');
  expect(screen.queryByLabelText('Sector')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Edit details' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Kind'));
  expect(screen.getByLabelText('Sector')).toHaveProperty('value', 'Residents');
  await user.click(screen.getByRole('button', { name: 'Done editing' }));
  expect(screen.queryByLabelText('Sector')).toBeNull();
});

test('a word that is new is made and used in one step', async () => {
  const { user } = await showFields();
  await user.type(screen.getByLabelText('Localities'), 'Carrington{Enter}');
  await waitFor(() => expect(steering()?.localities).toEqual(['partington', 'carrington']));
  expect(getMap().term.get('locality/carrington')?.label).toBe('Carrington');
  await undo();
  expect(steering()?.localities).toEqual(['partington']);
  expect(getMap().term.has('locality/carrington')).toBe(false);
});

test('what cannot be is refused beside its field', async () => {
  selectEntities(idOf('Vision 31'));
  const { user } = await showFields();
  await user.type(screen.getByLabelText('Part of'), 'Vision 31 St');
  await user.click(await screen.findByRole('option', { name: /Vision 31 Steering Group/ }));
  expect((await screen.findByRole('alert')).textContent).toBe('It would be part of itself.');
  expect(getMap().entity.get(idOf('Vision 31'))?.parent).toBeNull();
});

test('dates are read as people write them', async () => {
  const { user } = await showFields();
  await user.click(screen.getByRole('button', { name: 'All fields' }));
  const started = screen.getByLabelText('Started');
  await user.type(started, '31/3/2015{Enter}');
  await waitFor(() => expect(steering()?.started).toBe('2015-03-31'));
  expect(started).toHaveProperty('value', '31 March 2015');
  await user.type(screen.getByLabelText('Ended'), 'in the spring');
  await user.tab();
  expect((await screen.findByRole('alert')).textContent).toContain('Write a date such as');
});

test('evidence from a new source is one step, and confidence follows', async () => {
  const { user } = show(<Inspector />);
  const before = getMap().source.size;
  await user.click(screen.getByRole('button', { name: 'Add evidence' }));
  await user.type(screen.getByRole('combobox', { name: 'Source' }), 'Minutes of the steering group');
  await user.click(await screen.findByRole('option', { name: 'New source: Minutes of the steering group' }));
  await user.type(screen.getByLabelText('Its date'), 'March 2019');
  await user.type(screen.getByLabelText('Page or section'), 'item 4');
  const form = screen.getByLabelText('Its date').closest('form') as HTMLElement;
  await user.click(within(form).getByRole('button', { name: 'Add evidence' }));
  await waitFor(() => expect(getMap().source.size).toBe(before + 1));
  expect(screen.getByText('High confidence')).toBeTruthy();
  expect(screen.getByText(/a fact stated by two sources, the newest from March 2019/)).toBeTruthy();
  await undo();
  expect(getMap().source.size).toBe(before);
});

test('a judgement is added beside the earlier one, which stays', async () => {
  const { user } = show(<Inspector />);
  expect(screen.getByText(/High \(4 of 5\), judged 12 March 2019/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Judge' }));
  await user.selectOptions(screen.getByLabelText('Scale'), 'influence');
  await user.selectOptions(screen.getByLabelText('Level'), '2');
  await user.type(screen.getByLabelText('Why'), 'Lost its budget');
  await user.click(screen.getByRole('button', { name: 'Add the judgement' }));
  await screen.findByText(/Low \(2 of 5\), judged 31 March 2019/);
  await user.click(screen.getByRole('button', { name: /^Influence/ }));
  expect(screen.getByText('Lost its budget')).toBeTruthy();
  expect(screen.getByText(/12 March 2019: High/)).toBeTruthy();
});

test('a field of the user’s own can be made and filled in', async () => {
  const { user } = await showFields();
  await user.click(screen.getByRole('button', { name: 'All fields' }));
  await user.click(screen.getByRole('button', { name: 'Add a field of your own' }));
  await user.type(screen.getByLabelText(/A field for every entry/), 'Quorum');
  await user.selectOptions(screen.getByLabelText('It holds'), 'number');
  await user.click(screen.getByRole('button', { name: 'Add the field' }));
  const field = await screen.findByLabelText('Quorum');
  await user.type(field, 'seven{Enter}');
  expect((await screen.findByRole('alert')).textContent).toContain('Write a number');
  await user.clear(field);
  await user.type(field, '7{Enter}');
  await waitFor(() => expect(steering()?.custom).toEqual({ quorum: 7 }));
});

test('deleting says how many links go too', async () => {
  const { user } = show(<Inspector />);
  await user.click(screen.getByRole('button', { name: 'Delete this entry' }));
  await waitFor(() => expect(getSelection().entities.size).toBe(0));
  expect(getHistoryState().undo).toBe('Remove “Vision 31 Steering Group”');
  expect(getMap().link.size).toBe(4);
});
