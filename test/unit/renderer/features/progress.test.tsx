import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NoticeArea } from '../../../../renderer/features/notices/index.ts';
import { runJob } from '../../../../renderer/state/index.ts';
import { type MemorySession, openSmallSample } from '../support/memory-session.ts';
import { show } from '../support/show.tsx';

let session: MemorySession;
beforeEach(async () => {
  session = await openSmallSample();
});
afterEach(() => {
  vi.restoreAllMocks();
  session.stop();
});

const messages = (): HTMLElement => screen.getByRole('region', { name: 'Messages' });

/** Presses Cancel on slow work, of which the host says that it was or was not still under way. */
async function cancelWork(reply: object): Promise<void> {
  vi.spyOn(session.client, 'request').mockResolvedValue(reply as never);
  const { user } = show(<NoticeArea />);
  let finish = (): void => undefined;
  void runJob('Importing the tables', () => new Promise<void>((resolve) => (finish = resolve)));
  await user.click(await screen.findByRole('button', { name: 'Cancel' }));
  finish();
}

test('work that was stopped has changed nothing, and it says so', async () => {
  await cancelWork({ ok: true, value: {} });
  expect(await within(messages()).findByText('Stopped: importing the tables. Nothing was changed.')).toBeTruthy();
});

test('work that was through already is not said to have changed nothing', async () => {
  await cancelWork({ ok: false, error: { code: 'not-found', message: 'That is no longer under way.' } });
  expect(
    await within(messages()).findByText(/^Too late to stop: importing the tables was through already/),
  ).toBeTruthy();
  expect(screen.queryByText(/Nothing was changed/)).toBeNull();
});
