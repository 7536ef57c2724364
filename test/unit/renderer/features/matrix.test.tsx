// The matrix: who is linked to whom, counted, and the links behind a cell.
import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { MatrixScreen } from '../../../../renderer/features/matrix/index.ts';
import { getMap, getSelection, setFilter } from '../../../../renderer/state/index.ts';
import { wordsFilter } from '../../../support/words-filter.ts';
import { idOf } from '../support/memory-session.ts';
import { show, withSample } from '../tables/show-table.tsx';

withSample();
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(640);
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(1200);
});

const cell = (name: RegExp): HTMLElement => screen.getByRole('gridcell', { name });
const chosenLinks = (): string[] =>
  [...getSelection().links].map((id) => {
    const link = getMap().link.get(id);
    return `${getMap().entity.get(link?.from ?? '')?.name} ${link?.type} ${getMap().entity.get(link?.to ?? '')?.name}`;
  });

describe('the matrix', () => {
  test('counts links between sectors, and a click selects the links behind a cell', async () => {
    const { user } = show(<MatrixScreen />);
    const residents = cell(/^Residents to Partnership: /);
    expect(residents.textContent).toBe('2');
    await user.click(residents);
    expect(chosenLinks().sort()).toEqual([
      'Vision 31 Steering Group oversees Local Pilot Working Group',
      'Vision 31 Steering Group reports-to Strong Communities Board',
    ]);
    expect(residents.getAttribute('aria-selected')).toBe('true');
    expect(screen.getByText('2 links selected')).toBeTruthy();
  });

  test('is walked by the arrows; Enter selects, Escape lets go', async () => {
    const { user } = show(<MatrixScreen />);
    cell(/^Residents to Partnership: /).focus();
    await user.keyboard('{Enter}');
    expect(getSelection().links.size).toBe(2);
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent).not.toMatch(
      /^Residents to Partnership/,
    );
    await user.keyboard('{Escape}');
    expect(getSelection().links.size).toBe(0);
  });

  test('a name selects its entries', async () => {
    const { user } = show(<MatrixScreen />);
    await user.click(screen.getByRole('rowheader', { name: /^Health/ }));
    expect([...getSelection().entities].sort()).toEqual(
      [idOf('Health and Wellbeing Board'), idOf('Health and Wellbeing Strategy')].sort(),
    );
  });

  test('follows the filter of the map, and says when nothing is left to count', async () => {
    setFilter(wordsFilter({ 'entity.kind': ['person'] }));
    const { user } = show(<MatrixScreen />);
    expect(screen.getByText('No link counts here.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Clear the filter' }));
    expect(cell(/^Residents to Partnership: /)).toBeTruthy();
  });

  test('a type of link chosen in another map leaves nothing out of one that lacks it', () => {
    localStorage.setItem('threadmap.matrix', JSON.stringify({ linkTypes: ['a-type-of-another-map'] }));
    show(<MatrixScreen />);
    expect(screen.getByRole('button', { name: 'All links' })).toBeTruthy();
    expect(cell(/^Residents to Partnership: /).textContent).toBe('2');
  });

  test('a type that is chosen can be taken out though the map has no link of it', async () => {
    localStorage.setItem('threadmap.matrix', JSON.stringify({ linkTypes: ['shares-data-with'] }));
    const { user } = show(<MatrixScreen />);
    await user.click(screen.getByRole('button', { name: '1 kind of link' }));
    await user.click(await screen.findByRole('checkbox', { name: 'shares data with' }));
    expect(cell(/^Residents to Partnership: /).textContent).toBe('2');
  });
});
