// The small picture of a view is the picture that the view draws.
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useViewPicture } from '../../../../renderer/features/views/use-view-picture.ts';
import { edit, getMap, getView, setViewOption } from '../../../../renderer/state/index.ts';
import { MEMBERSHIP_OPTION } from '../../../../shared/graph/membership/index.ts';
import { idOf, type MemorySession, openSmallSample } from '../support/memory-session.ts';

let session: MemorySession;
beforeEach(async () => {
  session = await openSmallSample();
});
afterEach(() => session.stop());

test('has membership as the view shows it', async () => {
  const names = ['Ash', 'Beech', 'Forum of trees'];
  for (const name of names) await edit({ edit: 'entity.add', input: { kind: 'group', name } });
  for (const name of ['Ash', 'Beech']) {
    const input = { from: idOf(name), to: idOf('Forum of trees'), type: 'member-of' };
    await edit({ edit: 'link.add', input });
  }
  const view = getView();
  if (!view) throw new Error('the sample has a view');
  for (const [index, name] of names.entries()) {
    await edit({
      edit: 'view.place',
      input: { view: view.id, places: [{ entity: idOf(name), x: index * 100, y: 0 }] },
    });
  }
  const { result } = renderHook(() => useViewPicture(getMap().view.get(view.id) ?? view));
  const asLinks = result.current;
  act(() => setViewOption(MEMBERSHIP_OPTION, 'members'));
  expect(result.current.dots.length).toBe(asLinks.dots.length - 1);
  expect(result.current.lines.length).toBe(asLinks.lines.length - 1);
});
