// A table of an answer: its columns sort, a long one is found in, narrowed and read page by page, and empty columns make room.
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AnswerTable } from '../../../../renderer/features/questions/answer-table.tsx';
import { leadOf } from '../../../../renderer/features/questions/lead-of.ts';
import { sayAsked } from '../../../../renderer/features/questions/say-asked.ts';
import { getMap, getSelection } from '../../../../renderer/state/index.ts';
import type { AnswerTable as Table } from '../../../../shared/contract/answer.ts';
import { idOf, type MemorySession, openSmallSample } from '../support/memory-session.ts';
import { show } from '../support/show.tsx';

let session: MemorySession;
beforeEach(async () => {
  session = await openSmallSample();
});
afterEach(() => session.stop());

const COLUMNS: Table['columns'] = [
  { key: 'doubt', label: 'Doubt', holds: 'text' },
  { key: 'entry', label: 'Entry', holds: 'entry' },
  { key: 'why', label: 'Why', holds: 'text' },
  { key: 'around', label: 'Links around it', holds: 'number' },
];

const tableOf = (rows: Table['rows'], columns = COLUMNS): Table => ({
  id: 'work',
  title: 'What to do',
  note: null,
  columns,
  rows,
});
const long = (count: number): Table =>
  tableOf(
    Array.from({ length: count }, (_, at) => [
      at % 3 === 0 ? 'Old' : 'An assumption',
      at === 20 ? idOf('Trafford Leisure') : idOf('Vision 31'),
      `reason ${at + 1}`,
      at,
    ]),
  );

const cells = (column: number): (string | null)[] =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell')[column]?.textContent ?? null);
const head = (name: string) => screen.getByRole('columnheader', { name });

describe('sorting', () => {
  const few = (): Table =>
    tableOf([
      ['b 10', idOf('Vision 31'), 'x', null],
      ['b 9', idOf('Trafford Leisure'), 'y', 9],
      ['A', idOf('Health and Wellbeing Board'), 'z', 10],
    ]);

  test('words go up first and back to the answer’s own order at the third press', async () => {
    const { user } = show(<AnswerTable table={few()} />);
    expect(head('Doubt').hasAttribute('aria-sort')).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Doubt' }));
    expect(head('Doubt').getAttribute('aria-sort')).toBe('ascending');
    expect(cells(0)).toEqual(['A', 'b 9', 'b 10']);
    await user.click(screen.getByRole('button', { name: 'Doubt' }));
    expect(cells(0)).toEqual(['b 10', 'b 9', 'A']);
    await user.click(screen.getByRole('button', { name: 'Doubt' }));
    expect(head('Doubt').hasAttribute('aria-sort')).toBe(false);
    expect(cells(0)).toEqual(['b 10', 'b 9', 'A']);
  });

  test('entries sort by their names; numbers by their size, the most first, and what is not recorded last either way', async () => {
    const { user } = show(<AnswerTable table={few()} />);
    await user.click(screen.getByRole('button', { name: 'Entry' }));
    expect(cells(1)).toEqual(['Health and Wellbeing Board', 'Trafford Leisure', 'Vision 31']);
    await user.click(screen.getByRole('button', { name: 'Links around it' }));
    expect(cells(3)).toEqual(['10', '9', '–']);
    await user.click(screen.getByRole('button', { name: 'Links around it' }));
    expect(cells(3)).toEqual(['9', '10', '–']);
  });
});

test('dates are in order of time, whatever day or month they begin with, and narrow nothing down', async () => {
  const columns: Table['columns'] = [
    { key: 'when', label: 'When', holds: 'text' },
    { key: 'around', label: 'Links around it', holds: 'number' },
  ];
  const said = ['31 March 2018', '2016', null, '4 July 2016', 'April 2017', '1 November 2013'];
  const { user } = show(
    <AnswerTable
      table={tableOf(
        said.map((when, at) => [when, at]),
        columns,
      )}
    />,
  );
  await user.click(screen.getByRole('button', { name: 'When' }));
  expect(cells(0)).toEqual(['1 November 2013', '2016', '4 July 2016', 'April 2017', '31 March 2018', '–']);
  cleanup();
  const many = Array.from({ length: 30 }, (_, at) => [said[at % 2 === 0 ? 0 : 1] ?? null, at]);
  show(<AnswerTable table={tableOf(many, columns)} />);
  expect(screen.queryByRole('combobox')).toBeNull();
});

describe('a long table', () => {
  test('is found in by all words of a row, also by the names of entries', async () => {
    const { user } = show(<AnswerTable table={long(60)} />);
    const find = screen.getByRole('searchbox', { name: /^Find in this answer/ });
    await user.type(find, 'LEISURE 21');
    expect(cells(2)).toEqual(['reason 21']);
    expect(screen.getByText('1 of 60 rows fit.')).toBeTruthy();
    await user.type(find, ' nowhere');
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText('None of the rows fits.')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(cells(2)).toHaveLength(12);
  });

  test('is narrowed by the sort of its rows, with how many there are', async () => {
    const { user } = show(<AnswerTable table={long(60)} />);
    const sorts = screen.getByRole('combobox', { name: /^Doubt/ });
    expect(
      within(sorts)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Doubt: all', 'Old (20)', 'An assumption (40)']);
    await user.selectOptions(sorts, 'Old');
    expect(new Set(cells(0))).toEqual(new Set(['Old']));
    expect(screen.getByText('20 of 60 rows fit.')).toBeTruthy();
  });

  test('shows a few rows first, then page by page: never all of very many at once', async () => {
    const { user } = show(<AnswerTable table={long(930)} />);
    expect(cells(2)).toHaveLength(12);
    await user.click(screen.getByRole('button', { name: 'Show all 930' }));
    expect(cells(2)).toHaveLength(50);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Previous rows' }).disabled).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Next rows' }));
    expect(screen.getByText('51 to 100 of 930')).toBeTruthy();
    expect(cells(2)[0]).toBe('reason 51');
    // Another order is read from its beginning.
    await user.click(screen.getByRole('button', { name: 'Links around it' }));
    expect(cells(3)[0]).toBe('929');
  });

  test('a short one has no tools', () => {
    show(<AnswerTable table={long(15)} />);
    expect(cells(2)).toHaveLength(15);
    expect(screen.queryByRole('searchbox')).toBeNull();
  });
});

describe('a link in a row', () => {
  const columns: Table['columns'] = [
    { key: 'from', label: 'From', holds: 'entry' },
    { key: 'to', label: 'To', holds: 'entry' },
    { key: 'link', label: 'Link', holds: 'link' },
  ];
  const link = (): string => {
    const found = [...getMap().link.values()].find(({ type }) => type === 'reports-to');
    return found?.id ?? 'none';
  };
  const sentence = 'Vision 31 Steering Group reports to Strong Communities Board, by report, quarterly';

  test('does not name again whom the row names, and reads from the first of them; what it is called says all', () => {
    const [group, board] = [idOf('Vision 31 Steering Group'), idOf('Strong Communities Board')];
    show(
      <AnswerTable
        table={tableOf(
          [
            [group, board, link()],
            [board, group, link()],
          ],
          columns,
        )}
      />,
    );
    expect(cells(2)).toEqual(['reports to, by report, quarterly', 'receives reports from, by report, quarterly']);
    expect(screen.getByRole('button', { name: `reports to, by report, quarterly: ${sentence}` })).toBeTruthy();
  });

  test('is a whole sentence where the row names one of its ends, none, or somebody else', () => {
    const [group, other] = [idOf('Vision 31 Steering Group'), idOf('Trafford Leisure')];
    show(<AnswerTable table={tableOf([[group, other, link()]], columns)} />);
    expect(cells(2)).toEqual([sentence]);
  });
});

describe('what is about an entry or about a link', () => {
  const columns: Table['columns'] = [
    { key: 'doubt', label: 'Doubt', holds: 'text' },
    { key: 'entry', label: 'Entry', holds: 'entry' },
    { key: 'link', label: 'Link', holds: 'link' },
  ];
  const link = (): string => [...getMap().link.values()].find(({ type }) => type === 'reports-to')?.id ?? 'none';

  test('is one column, sorted and found in by either', async () => {
    const { user } = show(
      <AnswerTable
        table={tableOf(
          [
            ['x', null, link()],
            ['y', idOf('Trafford Leisure'), null],
          ],
          columns,
        )}
      />,
    );
    await user.click(screen.getByRole('button', { name: 'Entry or link' }));
    expect(cells(1)).toEqual([
      'Trafford Leisure',
      'Vision 31 Steering Group reports to Strong Communities Board, by report, quarterly',
    ]);
    await user.click(screen.getByRole('button', { name: /^Vision 31 Steering Group reports/ }));
    expect([...getSelection().links]).toEqual([link()]);
  });

  test('stays two where a row has both, or neither', () => {
    show(
      <AnswerTable
        table={tableOf(
          [
            ['x', idOf('Trafford Leisure'), link()],
            ['y', null, link()],
          ],
          columns,
        )}
      />,
    );
    expect(head('Entry')).toBeTruthy();
    expect(head('Link')).toBeTruthy();
  });
});

test('rows are counted where the eye does not', () => {
  show(<AnswerTable table={long(4)} />);
  expect(screen.getByRole('heading').textContent?.trim()).toBe('What to do');
  cleanup();
  show(<AnswerTable table={long(5)} />);
  expect(screen.getByRole('heading').textContent).toBe('What to do 5');
});

test('columns with nothing in them make room, and are named', () => {
  show(<AnswerTable table={tableOf([['Old', null, '', 1]])} />);
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'Doubt',
    'Links around it',
  ]);
  expect(screen.getByText('Left out, as there is nothing in them: “Entry” and “Why”.')).toBeTruthy();
});

test('what is said first ends where the next sentence begins, also one that begins with a number', () => {
  const said = 'In common: 3 of 6 (e.g. two strategies). 7 pairs have two or more. To serve is not to do.';
  expect(leadOf(said)).toBe('In common: 3 of 6 (e.g. two strategies). ');
  expect(leadOf('It grew by 2.5 in all.')).toBe('It grew by 2.5 in all.');
  expect(leadOf('')).toBe('');
});

describe('when it was asked, and of what', () => {
  const now = new Date(2026, 10, 25, 15, 0);
  const askedAt = new Date(2026, 10, 25, 14, 32);

  test('today, of the map as it is recorded', () => {
    expect(sayAsked({ askedAt, now, state: null, types: [] })).toBe(
      'Asked at 14:32, of the map as it is recorded, over all types of link that bear on it.',
    );
  });

  test('on another day, of another state, over some types', () => {
    const later = new Date(2026, 10, 26, 9, 0);
    expect(sayAsked({ askedAt, now: later, state: 'as it was on 1 April 2022', types: ['funds', 'delivers'] })).toBe(
      'Asked on 25 November at 14:32, of the map as it was on 1 April 2022, over links of the types “funds” and “delivers” only.',
    );
    expect(sayAsked({ askedAt, now, state: null, types: null })).toBe('Asked at 14:32, of the map as it is recorded.');
  });
});
