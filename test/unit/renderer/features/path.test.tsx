import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PathPanel } from '../../../../renderer/features/path/index.ts';
import { edit, setPathQuestion } from '../../../../renderer/state/index.ts';
import { idOf, type MemorySession, openSmallSample } from '../support/memory-session.ts';
import { show } from '../support/show.tsx';

const BETWEEN = 12;

/** Two ends with twelve entries between them: as many ways, and as many entries where a chain of messages may stop. */
let session: MemorySession;
beforeEach(async () => {
  session = await openSmallSample();
  const add = (name: string) => edit({ edit: 'entity.add', input: { name, kind: 'group' } });
  await add('Near end');
  await add('Far end');
  for (let at = 1; at <= BETWEEN; at++) {
    await add(`Go-between ${at}`);
    const id = idOf(`Go-between ${at}`);
    await edit({ edit: 'link.add', input: { from: idOf('Near end'), to: id, type: 'communicates-with' } });
    await edit({ edit: 'link.add', input: { from: idOf('Far end'), to: id, type: 'communicates-with' } });
  }
});
afterEach(() => session.stop());

test('of many paths the first few are told, and what can be done with them stands above', async () => {
  setPathQuestion({ from: idOf('Near end'), to: idOf('Far end'), route: 'any', types: [] });
  const { user } = show(<PathPanel />);
  expect(screen.getByText(/There are 12 shortest paths/)).toBeTruthy();
  const paths = () => screen.getByRole('list', { name: 'Paths' });
  const told = () => [...paths().children].length;
  expect(told()).toBe(5);
  const only = screen.getByRole('button', { name: 'Show only this' });
  expect(only.compareDocumentPosition(paths()) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show all 12 paths' }));
  expect(told()).toBe(12);
  expect(within(paths()).getByRole('button', { name: 'Go-between 12' })).toBeTruthy();
});

test('where a chain stops at many entries, their number and the first few are told', async () => {
  setPathQuestion({ from: idOf('Near end'), to: idOf('Far end'), route: 'directed', types: [] });
  const { user } = show(<PathPanel />);
  expect(screen.getByText(/The chain stops at 12 entries, the farthest first:$/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show all 12 of them' }));
  expect(screen.getAllByRole('button', { name: 'Go-between 12' }).length).toBeGreaterThan(0);
});
