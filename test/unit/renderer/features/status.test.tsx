import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { StatusBar } from '../../../../renderer/features/status/index.ts';
import { edit, setFilter } from '../../../../renderer/state/index.ts';
import { idOf, type MemorySession, openSmallSample } from '../support/memory-session.ts';
import { show } from '../support/show.tsx';

let session: MemorySession;
beforeEach(async () => {
  session = await openSmallSample();
  const [from, to] = [idOf('Vision 31'), idOf('Thrive Trafford')];
  await edit({ edit: 'link.add', input: { from, to, type: 'linked-to', methods: ['poster'] } });
});
afterEach(() => session.stop());

test('says how many links are hidden, also when no entry is', () => {
  setFilter({ groups: [[{ kind: 'words', field: 'link.methods', values: ['poster'], not: true }]], touching: true });
  show(<StatusBar />);
  expect(screen.getByText(/1 link hidden by the filter$/)).toBeTruthy();
});
