import { expect, test } from 'vitest';
import { followed, type Mirror, mirrorOf } from '../../../../renderer/state/document/mirror.ts';
import { sayRefusal } from '../../../../renderer/state/document/refusal.ts';
import type { MapChanged } from '../../../../shared/contract/shapes.ts';
import { wordFor } from '../../../../shared/edits/word-for.ts';
import { applyChanges } from '../../../../shared/model/change.ts';
import { EMPTY_MAP } from '../../../../shared/model/map-data.ts';
import { shippedChanges } from '../../../../shared/model/shipped.ts';

const file = { path: '/a.threadmap', name: 'a', readOnly: false, schemaVersion: 1 };
const history = { undo: null, redo: null };
const title = { id: 'title', value: 'A map' };
const mirror: Mirror = mirrorOf({ file, revision: 4, records: { setting: [title] }, history });

const event = (revision: number, changes: MapChanged['changes']): MapChanged => ({
  revision,
  label: 'Change',
  at: '2019-03-31T09:00:00Z',
  changes,
  history: { undo: 'Change', redo: null },
});
const rename = (before: string) => ({
  record: 'setting' as const,
  id: 'title',
  before: { value: before },
  after: { value: 'Another' },
});

test('the next step is applied, and says when it was saved', () => {
  const outcome = followed(mirror, event(5, [rename('A map')]));
  expect(outcome).toMatchObject({
    next: { revision: 5, savedAt: '2019-03-31T09:00:00Z', history: { undo: 'Change' } },
  });
  expect(typeof outcome === 'object' && outcome.next.map.setting.get('title')?.value).toBe('Another');
  expect(mirror.map.setting.get('title')?.value).toBe('A map');
});

test('what is known already is passed over', () => {
  expect(followed(mirror, event(4, [rename('A map')]))).toBe('known');
});

test('a gap, or a change that does not fit, means that a step was missed', () => {
  expect(followed(mirror, event(6, [rename('A map')]))).toBe('missed');
  expect(followed(mirror, event(5, [rename('Something else')]))).toBe('missed');
});

test('a refusal is said once, as a sentence, without the name of the field', () => {
  const problems = [{ record: 'entity', id: 'x', field: 'parent', message: 'it would be part of itself' }];
  expect(sayRefusal({ code: 'refused', message: 'That cannot be: …', details: { problems } })).toBe(
    'It would be part of itself.',
  );
  expect(sayRefusal({ code: 'conflict', message: 'The map has moved on.' })).toBe('The map has moved on.');
});

test('a word is found whatever its case, and made with a key of its own when it is new', () => {
  const map = applyChanges(EMPTY_MAP, shippedChanges());
  expect(wordFor(map, 'method', 'standing agenda item')).toEqual({ key: 'standing-agenda-item', edits: [] });
  expect(wordFor(map, 'method', 'Text message')).toEqual({
    key: 'text-message',
    edits: [{ edit: 'term.add', input: { vocabulary: 'method', key: 'text-message', label: 'Text message' } }],
  });
  expect(wordFor(map, 'sector', '…').key).toBe('word');
});
