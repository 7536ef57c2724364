// What is not saved in a view is taken back in that view, and only as long as it is what was done last there.
import { afterEach, expect, test } from 'vitest';
import {
  changeLook,
  chooseView,
  dropDraft,
  pruneView,
  repointDrafts,
} from '../../../../../renderer/state/view/actions.ts';
import { FRESH_VIEW, viewStore } from '../../../../../renderer/state/view/store.ts';
import type { Filter } from '../../../../../shared/graph/filters/index.ts';
import { EMPTY_MAP } from '../../../../../shared/model/map-data.ts';

afterEach(() => viewStore.setState(FRESH_VIEW));
const draft = () => viewStore.getState().drafts[''];

test('a change is taken back', () => {
  changeLook({ options: { a: 1 } });
  const takeBack = changeLook({ options: { a: 2 } });
  expect(takeBack()).toBe(true);
  expect(draft()).toEqual({ options: { a: 1 } });
});

test('what has been changed since then stays', () => {
  const takeBack = changeLook({ options: { a: 2 } });
  changeLook({ options: { a: 3 } });
  expect(takeBack()).toBe(false);
  expect(draft()).toEqual({ options: { a: 3 } });
});

test('going back to what was saved is taken back too', () => {
  changeLook({ options: { a: 2 } });
  const takeBack = dropDraft('');
  expect(draft()).toBeUndefined();
  expect(takeBack()).toBe(true);
  expect(draft()).toEqual({ options: { a: 2 } });
});

test('what was not saved in a view that is deleted is there when an undo brings it back', () => {
  viewStore.setState({ view: 'gone', drafts: { gone: { options: { a: 1 } } } });
  pruneView(EMPTY_MAP);
  expect(viewStore.getState().view).toBeNull();
  chooseView('gone');
  expect(viewStore.getState().drafts.gone).toEqual({ options: { a: 1 } });
});

test('what was not saved speaks of merged entries by what they became', () => {
  const near = (entry: string): Filter => ({
    groups: [[{ kind: 'near', entries: [entry], steps: 1, way: 'both', types: [] }]],
  });
  changeLook({ filter: near('goes') });
  repointDrafts(new Map([['goes', 'stays']]));
  expect(draft()).toEqual({ filter: near('stays') });
});
