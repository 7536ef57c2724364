import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Inspector } from '../../../../../renderer/features/inspector/index.ts';
import {
  clearSelection,
  edit,
  getMap,
  selectEntities,
  selectLinks,
  selectThings,
} from '../../../../../renderer/state/index.ts';
import { linkSentence } from '../../../../../shared/model/words.ts';
import { idOf, type MemorySession, openSmallSample } from '../../support/memory-session.ts';
import { show } from '../../support/show.tsx';

let session: MemorySession;
let link: string;
beforeEach(async () => {
  localStorage.clear();
  session = await openSmallSample();
  const reports = [...getMap().link.values()].find((item) => item.type === 'reports-to');
  link = reports?.id ?? '';
  selectLinks(link);
});
afterEach(() => session.stop());

const sentence = (): string => {
  const record = getMap().link.get(link);
  return record ? linkSentence(getMap(), record) : '';
};

test('a link is a sentence, and every part of it can be changed', async () => {
  const { user } = show(<Inspector />);
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
    'Vision 31 Steering Group reports to Strong Communities Board, by report, quarterly',
  );
  await user.click(screen.getByRole('button', { name: 'Edit details' }));
  await user.type(screen.getByLabelText('Type'), 'oversees{Enter}');
  await waitFor(() => expect(sentence()).toContain('oversees'));
  await user.click(screen.getByRole('button', { name: 'Turn it round' }));
  await waitFor(() => expect(sentence()).toMatch(/^Strong Communities Board oversees/));
  await user.click(screen.getByRole('button', { name: 'Take out Report' }));
  await user.type(screen.getByLabelText('Methods'), 'Email{Enter}');
  await waitFor(() => expect(getMap().link.get(link)?.methods).toEqual(['email']));
});

test('several selected things are counted, and two entries can be linked', () => {
  selectEntities(idOf('Vision 31'), idOf('Trafford Council'));
  show(<Inspector />);
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('2 entries selected');
  expect(screen.getByText(/no links between them/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Link the two' })).toBeTruthy();
});

test('entries and links together are named as such', () => {
  selectThings({ entities: [idOf('Vision 31')], links: [link] });
  show(<Inspector />);
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('1 entry and 1 link selected');
});

test('with nothing selected, the map itself can be described', async () => {
  clearSelection();
  const { user } = show(<Inspector />);
  const asAt = screen.getByLabelText('As at');
  expect(asAt).toHaveProperty('value', '31 March 2019');
  await user.clear(asAt);
  await user.tab();
  await waitFor(() => expect(getMap().setting.has('as-at')).toBe(false));
  await user.type(screen.getByLabelText('What it is kept for'), 'A review of communications');
  await user.tab();
  await waitFor(() => expect(getMap().setting.get('purpose')?.value).toBe('A review of communications'));
});

test('a link that is disputed says so beside how sure its sources make it', async () => {
  await edit({ edit: 'link.update', input: { id: link, fields: { confirmedBy: 'disputed' } } });
  show(<Inspector />);
  expect(screen.getByText(/^\s*Disputed: the two sides disagree\.$/)).toBeTruthy();
});
