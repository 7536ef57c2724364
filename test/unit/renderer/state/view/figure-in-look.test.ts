import { expect, test } from 'vitest';
import { isChanged, lookOf } from '../../../../../renderer/state/view/look.ts';
import type { ViewId } from '../../../../../shared/model/ids.ts';
import { blankView } from '../../../../../shared/model/view.ts';
import { testId } from '../../../../support/maps.ts';

const view = (options: Record<string, never> | object) => ({
  ...blankView(testId(1) as ViewId, 'A view', 0),
  options: options as never,
});

test('how a view is set on paper is the one that was saved, whatever a draft of its other options holds', () => {
  const draft = { options: { membership: 'hulls', figure: { marking: 'official' } } } as never;
  expect(lookOf(view({ figure: { legend: 'left' } }), draft).options).toEqual({
    membership: 'hulls',
    figure: { legend: 'left' },
  });
  expect(lookOf(view({}), draft).options).toEqual({ membership: 'hulls' });
  expect(lookOf(view({ figure: { legend: 'left' } }), {}).options).toEqual({ figure: { legend: 'left' } });
});

test('a figure that was set after a draft began does not count as a change of the view', () => {
  const draft = { options: { membership: 'hulls' } } as never;
  expect(isChanged(view({ membership: 'hulls', figure: { greyscale: true } }), draft)).toBe(false);
});
