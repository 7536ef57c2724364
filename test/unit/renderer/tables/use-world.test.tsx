// Ten thousand rows are read anew only when a cell could show something else.
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useWorld } from '../../../../renderer/features/tables/use-world.ts';
import { edit } from '../../../../renderer/state/index.ts';
import { newRule, storedRule } from '../../../../shared/expectations/index.ts';
import { textSetting } from '../../../../shared/model/settings.ts';
import { idOf, type MemorySession, openSmallSample } from '../support/memory-session.ts';

let session: MemorySession;
beforeEach(async () => {
  session = await openSmallSample();
});
afterEach(() => session.stop());

test('what cells are read from stays when an expectation is added, and follows entries and the currency', async () => {
  const { result } = renderHook(useWorld);
  const before = result.current;
  await act(() => edit({ edit: 'expectation.add', input: { rule: storedRule(newRule()) } }));
  expect(result.current).toBe(before);
  await act(() => edit({ edit: 'setting.add', input: { id: 'currency', value: 'EUR' } }));
  expect(textSetting(result.current.map, 'currency')).toBe('EUR');
  const id = idOf('Vision 31');
  await act(() => edit({ edit: 'entity.update', input: { id, fields: { notes: 'Meets monthly' } } }));
  expect(result.current.map.entity.get(id as never)?.notes).toBe('Meets monthly');
});
