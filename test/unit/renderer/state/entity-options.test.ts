import { afterEach, beforeEach, expect, test } from 'vitest';
import { edit, findEntityOptions } from '../../../../renderer/state/index.ts';
import { idOf, type MemorySession, openSmallSample } from '../support/memory-session.ts';

let session: MemorySession;
beforeEach(async () => {
  session = await openSmallSample();
});
afterEach(() => session.stop());

test('where only some entries may be picked, those are offered however many others come first', async () => {
  const names = Array.from({ length: 40 }, (_, at) => `Aa forum ${String(at).padStart(2, '0')}`);
  await edit(names.map((name) => ({ edit: 'entity.add', input: { kind: 'group', name } })));
  const among = new Set([idOf('Vision 31'), idOf('Aa forum 39')]);
  expect((await findEntityOptions('', among)).map(({ label }) => label)).toEqual(['Aa forum 39', 'Vision 31']);
  expect((await findEntityOptions('Aa forum', among)).map(({ label }) => label)).toEqual(['Aa forum 39']);
  expect(await findEntityOptions('')).toHaveLength(30);
});
