import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Inspector } from '../../../../../renderer/features/inspector/index.ts';
import { edit, getMap } from '../../../../../renderer/state/index.ts';
import { type MemorySession, openSmallSample } from '../../support/memory-session.ts';
import { show } from '../../support/show.tsx';

let session: MemorySession;
beforeEach(async () => {
  localStorage.clear();
  session = await openSmallSample();
});
afterEach(() => session.stop());

test('says what the view shows, in the words that are printed with its picture', async () => {
  const view = [...getMap().view.values()][0];
  const fields = { title: 'Who answers to whom', caption: 'Thick lines are accountability.' };
  await edit([{ edit: 'view.update', input: { id: view?.id ?? '', fields } }]);
  show(<Inspector />);
  const words = screen.getByRole('region', { name: `What the view “${view?.name}” shows` });
  expect(within(words).getByRole('heading', { level: 3 }).textContent).toBe('Who answers to whom');
  expect(within(words).getByText('Thick lines are accountability.')).toBeTruthy();
});

test('says nothing of a view that has no words of its own', () => {
  show(<Inspector />);
  expect(screen.queryByRole('region', { name: /^What the view/ })).toBeNull();
});
