import { afterEach, beforeEach, expect, test } from 'vitest';
import { edit, getMap, getPlace, markReadToHere, readSource } from '../../../../../renderer/state/index.ts';
import { type MemorySession, openSmallSample } from '../../support/memory-session.ts';

let session: MemorySession;
beforeEach(async () => {
  session = await openSmallSample();
});
afterEach(() => session.stop());

test('marking twice in a row marks two sentences, however fast the keys come', async () => {
  const text = 'The first sentence is here. The second one follows. The third one ends it.';
  const reply = await edit({ edit: 'source.add', input: { kind: 'document', title: 'Notes', text } });
  if (!reply.ok) throw new Error(reply.error.message);
  const [id = ''] = reply.value.created;
  readSource(id);
  await Promise.all([markReadToHere(), markReadToHere()]);
  expect(getPlace()?.number).toBe(2);
  expect(getMap().source.get(id)?.read).toEqual([{ start: 0, end: text.indexOf(' The third') }]);
});
