// A file of gigabytes, chosen or dropped, is not read into the window first.
import { expect, test } from 'vitest';
import { openImport } from '../../../../renderer/state/importing/files.ts';
import { noticeStore } from '../../../../renderer/state/notices/store.ts';

test('is refused by its size alone, in the sentence that the command line has', async () => {
  // Nothing but name and size may be looked at: reading it would fail.
  await openImport([{ name: 'huge.csv', size: 2 ** 31 } as File]);
  const text = '“huge.csv” has 2 GB; at most 64 MB are read at a time. Part it.';
  expect(noticeStore.getState().notices).toMatchObject([{ tone: 'error', text }]);
});
