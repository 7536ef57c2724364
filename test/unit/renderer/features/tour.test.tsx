import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { TourCard } from '../../../../renderer/features/tour/index.ts';
import { createMap, getMap, getSelection } from '../../../../renderer/state/index.ts';
import { linkSentence } from '../../../../shared/model/words.ts';
import { idOf, type MemorySession, startMemorySession } from '../support/memory-session.ts';
import { show } from '../support/show.tsx';

let session: MemorySession;
beforeEach(() => {
  session = startMemorySession();
});
afterEach(() => session.stop());

test('the sample comes with a tour of three steps that shows real things, and ends when told', async () => {
  const { user } = show(<TourCard />);
  await createMap({ path: '/maps/sample.threadmap', sample: 'trafford', replace: false });
  expect(await screen.findByText('1 of 3')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show me' }));
  expect([...getSelection().entities]).toEqual([idOf('Health and Wellbeing Board')]);
  await user.click(screen.getByRole('button', { name: 'Next' }));
  await user.click(screen.getByRole('button', { name: 'Show me' }));
  const [link = ''] = getSelection().links;
  const record = getMap().link.get(link);
  expect(record && linkSentence(getMap(), record)).toContain('Health and Wellbeing Board');
  await user.click(screen.getByRole('button', { name: 'Next' }));
  await user.click(screen.getByRole('button', { name: 'Done' }));
  await waitFor(() => expect(screen.queryByLabelText('Tour of the sample')).toBeNull());
});

test('an empty map has no tour', async () => {
  show(<TourCard />);
  await createMap({ path: '/maps/new.threadmap', sample: null, replace: false });
  expect(screen.queryByLabelText('Tour of the sample')).toBeNull();
});
