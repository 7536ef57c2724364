import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fieldsToShow, fieldWords } from '../../../../renderer/features/filter/choices.ts';
import { FilterPanel } from '../../../../renderer/features/filter/index.ts';
import { LegendPanel } from '../../../../renderer/features/legend/index.ts';
import { getFilter, getMap, getShown, setFilter } from '../../../../renderer/state/index.ts';
import { anEntity, mapOf } from '../../../support/maps.ts';
import { wordsFilter } from '../../../support/words-filter.ts';
import { type MemorySession, openSmallSample } from '../support/memory-session.ts';
import { show } from '../support/show.tsx';

const asAt = '2024-01-01';
const map = mapOf([anEntity(1, { kind: 'group', sector: 'health' }), anEntity(2), anEntity(3)]);

describe('what the filter offers', () => {
  it('is only what tells something apart', () => {
    expect(fieldsToShow(fieldWords({ map, asAt }), {}).map(({ field }) => field.id)).toEqual([
      'entity.kind',
      'entity.sector',
    ]);
  });

  it('counts the entries under each word', () => {
    const kinds = fieldsToShow(fieldWords({ map, asAt }), {})[0]?.values.map(({ label, count }) => [label, count]);
    expect(kinds).toEqual([
      ['Organisation', 2],
      ['Group', 1],
    ]);
  });
});

describe('narrowing the map down', () => {
  let session: MemorySession;
  beforeEach(async () => {
    session = await openSmallSample();
  });
  afterEach(() => session.stop());
  const groups = () => [...getMap().entity.values()].filter(({ kind }) => kind === 'group').map(({ id }) => id);

  it('opens a facet, and shows only what is ticked', async () => {
    const { user } = show(<FilterPanel />);
    await user.click(screen.getByRole('button', { name: 'Kind' }));
    await user.click(screen.getByRole('checkbox', { name: 'Group' }));
    expect(getFilter()).toEqual(wordsFilter({ 'entity.kind': ['group'] }));
    expect([...getShown().entities]).toEqual(groups());
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    expect(getFilter()).toEqual({});
  });

  it('can leave out entries without links', async () => {
    const { user } = show(<FilterPanel />);
    await user.click(screen.getByRole('switch', { name: 'Only entries with links' }));
    expect(getFilter()).toEqual({ linkedOnly: true });
    await user.click(screen.getByRole('switch', { name: 'Only entries with links' }));
    expect(getFilter()).toEqual({});
  });

  it('takes words off again by their chips', async () => {
    setFilter({ ...wordsFilter({ 'entity.kind': ['group'], 'entity.sector': ['(not set)'] }), linkedOnly: true });
    const { user } = show(<FilterPanel />);
    await user.click(screen.getByRole('button', { name: 'Take off Kind: Group' }));
    await user.click(screen.getByRole('button', { name: 'Take off: only entries with links' }));
    expect(getFilter()).toEqual(wordsFilter({ 'entity.sector': ['(not set)'] }));
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    expect(getFilter()).toEqual({});
    expect(screen.queryByRole('list', { name: 'Filter' })).toBeNull();
  });

  it('keeps the keyboard near what was added, changed and taken off', async () => {
    const { user } = show(<FilterPanel />);
    const adder = screen.getByRole('button', { name: 'Add a condition' });
    adder.focus();
    await user.keyboard('{Enter}');
    await user.type(screen.getByRole('combobox', { name: 'Narrow down by' }), 'Name{Enter}');
    await user.type(await screen.findByRole('textbox', { name: 'Text' }), 'vision{Enter}');
    expect(document.activeElement).toBe(adder);

    const chip = () => screen.getByRole('button', { name: /^Change Name/ });
    chip().focus();
    await user.keyboard('{Enter}');
    await user.type(await screen.findByRole('textbox', { name: 'Text' }), ' 31{Enter}');
    expect(document.activeElement).toBe(chip());
    expect(chip().textContent).toContain('vision 31');

    await user.click(screen.getByRole('button', { name: /^Take off Name/ }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add a condition' })));
  });

  it('follows a click in the legend, and a second click takes it back', async () => {
    const { user } = show(<LegendPanel />);
    const row = screen.getByRole('button', { name: `Groups ${groups().length}` });
    await user.click(row);
    expect([...getShown().entities]).toEqual(groups());
    expect(row.getAttribute('aria-pressed')).toBe('true');
    await user.click(row);
    expect(getFilter()).toEqual({});
  });
});
