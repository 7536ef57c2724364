// The Sources tab over the memory host: the register, and lists that are worked through.
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { AddSourceDialog, DeleteSourcesDialog, SourcesScreen } from '../../../../../renderer/features/sources/index.ts';
import { SourcesTable } from '../../../../../renderer/features/tables/index.ts';
import {
  clearSelection,
  edit,
  getHistoryState,
  getMap,
  getSelection,
  openDialog,
  selectLinks,
  setFilter,
  showSource,
  showSourcesPart,
  undo,
} from '../../../../../renderer/state/index.ts';
// For what happy-dom leaves out and growing text areas need.
import '../../support/show.tsx';
import { wordsFilter } from '../../../../support/words-filter.ts';
import { show, withSample } from '../../tables/show-table.tsx';

withSample();

const page = (
  <>
    <SourcesScreen table={<SourcesTable />} />
    <AddSourceDialog />
    <DeleteSourcesDialog />
  </>
);
const theSource = (): string => [...getMap().source.keys()][0] ?? '';
const assumed = () => [...getMap().evidence.values()].filter(({ certainty }) => certainty === 'assumption');
const list = (): HTMLElement => screen.getByRole('listbox');
const counts = (name: RegExp): string => screen.getByRole('tab', { name }).textContent ?? '';

describe('the register', () => {
  test('shows what rests on the chosen source as sentences, each to be selected and changed', async () => {
    const { user } = show(page);
    act(() => showSource(theSource()));
    const pane = screen.getByRole('region', { name: 'What rests on Local pilot submission' });
    expect(within(pane).getByText(/Document · November 2018 \(4 months\)/)).toBeTruthy();
    await user.click(within(pane).getByText('Thrive Trafford supports Vision 31 Steering Group'));
    expect(getSelection().links.size).toBe(1);
    await user.click(within(pane).getByRole('button', { name: /^Assumption: Thrive Trafford supports/ }));
    await waitFor(() => expect(assumed()).toEqual([]));
    expect(getHistoryState().undo).toBe('Mark as a fact: evidence from “Local pilot submission”');

    await user.click(within(pane).getByRole('button', { name: /^Change page, note and quote: Thrive Trafford/ }));
    await user.type(within(pane).getByLabelText('In your own words'), 'Named as a partner{Enter}');
    await user.click(within(pane).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(within(pane).getByText('principle 3: Named as a partner')).toBeTruthy());
  });

  test('a new source is chosen at once; a date that is none is refused beside it', async () => {
    const { user } = show(page);
    act(() => openDialog({ kind: 'add-source' }));
    await user.type(screen.getByLabelText('Title'), 'Survey of residents');
    await user.type(screen.getByLabelText('Its date'), 'in the spring{Enter}');
    expect((await screen.findByRole('alert')).textContent).toMatch(/date/i);
    await user.clear(screen.getByLabelText('Its date'));
    await user.type(screen.getByLabelText('Its date'), 'March 2019{Enter}');
    expect(await screen.findByRole('region', { name: 'What rests on Survey of residents' })).toBeTruthy();
    expect([...getMap().source.values()].map(({ date }) => date)).toContain('2019-03');
  });

  test('deleting a source says what goes with it, and what is left without evidence', async () => {
    const { user } = show(page);
    act(() => openDialog({ kind: 'delete-sources', sources: [theSource()] }));
    const dialog = screen.getByRole('dialog', { name: 'Delete “Local pilot submission”?' });
    expect(dialog.textContent).toContain(
      '4 pieces of evidence go with it, for 1 entry and 3 links. 4 of these would be left without any.',
    );
    await user.click(within(dialog).getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(getMap().evidence.size).toBe(0));
    expect(screen.getByText('No sources yet.')).toBeTruthy();
    await act(() => undo());
    expect(getMap().evidence.size).toBe(4);
  });
});

describe('the lists', () => {
  test('a thing leaves its list when it is dealt with by a key, and comes back when that is undone', async () => {
    const { user } = show(page);
    act(() => showSourcesPart('assumptions'));
    expect(counts(/^Assumptions/)).toBe('Assumptions1');
    act(() => list().focus());
    await user.keyboard('{Home}f');
    expect(await screen.findByText('Nothing to check here.')).toBeTruthy();
    expect(counts(/^Assumptions/)).toBe('Assumptions0');
    await act(() => undo());
    expect(within(list()).getAllByRole('option')).toHaveLength(1);
  });

  test('the next thing is selected when one has left, and the keyboard stays in the list', async () => {
    const { user } = show(page);
    act(() => showSourcesPart('confirmation'));
    for (const { id } of [...getMap().link.values()].slice(0, 2))
      await act(() => edit({ edit: 'link.update', input: { id, fields: { confirmedBy: 'from' } } }));
    act(() => list().focus());
    await user.keyboard('{Home}');
    const [first] = getSelection().links;
    await user.keyboard('c');
    await user.click(await screen.findByRole('menuitem', { name: 'Both sides say so' }));
    await waitFor(() => expect(within(list()).getAllByRole('option')).toHaveLength(1));
    const [next] = getSelection().links;
    expect(next).not.toBe(first);
    expect(getMap().link.get(first ?? '')?.confirmedBy).toBe('both');
    await waitFor(() => expect(document.activeElement).toBe(list()));
  });

  test('the filter of the map narrows them, and how many it hides is said', () => {
    show(page);
    act(() => showSourcesPart('no-evidence'));
    const all = Number(counts(/^No evidence/).replace(/\D/g, ''));
    act(() => setFilter(wordsFilter({ 'entity.kind': ['group'] })));
    const left = Number(counts(/^No evidence/).replace(/\D/g, ''));
    expect(left).toBeLessThan(all);
    expect(screen.getByText(new RegExp(`^${all - left} more are hidden by the filter`))).toBeTruthy();
  });

  test('typing narrows a list down to what holds all the words', async () => {
    const { user } = show(page);
    act(() => showSourcesPart('single-source'));
    await user.type(screen.getByRole('searchbox', { name: 'Find in the list' }), 'steering oversees');
    expect(within(list()).getAllByRole('option')).toHaveLength(1);
  });

  test('what is highlighted is always what is selected in the map', async () => {
    const { user } = show(page);
    const options = () => within(list()).getAllByRole('option');
    const highlighted = () => options().filter((option) => option.getAttribute('aria-selected') === 'true');
    act(() => clearSelection());
    act(() => showSourcesPart('no-evidence'));
    const [first, second] = options();
    expect(highlighted()).toEqual([first]);
    expect(getSelection().entities.size + getSelection().links.size).toBe(1);
    const begun = getSelection();

    // Narrowed down to others, the first of them is in hand.
    await user.type(
      screen.getByRole('searchbox', { name: 'Find in the list' }),
      second?.textContent?.slice(0, 30) ?? '',
    );
    expect(highlighted()).toHaveLength(1);
    expect(getSelection()).not.toEqual(begun);
    await user.clear(screen.getByRole('searchbox', { name: 'Find in the list' }));
    expect(highlighted().map(({ textContent }) => textContent)).toEqual([second?.textContent]);

    // Something else is selected beside the list: nothing on it is in hand, until one goes on.
    const { link } = [...getMap().evidence.values()].find((evidence) => evidence.link !== null) ?? {};
    act(() => selectLinks(link ?? ''));
    expect(highlighted()).toEqual([]);
    expect(screen.getByText('What is selected is not on this list.')).toBeTruthy();
    act(() => list().focus());
    await user.keyboard('{ArrowDown}');
    expect(highlighted().map(({ textContent }) => textContent)).toEqual([second?.textContent]);
    expect(getSelection().links.has(link ?? '')).toBe(false);

    // Another list begins with its first.
    await user.click(screen.getByRole('tab', { name: /^Assumptions/ }));
    expect(highlighted()).toEqual(options().slice(0, 1));
    expect(getSelection().links).toEqual(new Set(assumed().flatMap((evidence) => evidence.link ?? [])));
  });
});
