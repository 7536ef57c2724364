// Two copies of one map that have gone their own ways, brought together again.
import { describe, expect, test } from 'vitest';
import { removalChanges } from '../../../../shared/edits/removal.ts';
import { added, altered, applyChanges, type Change, removed } from '../../../../shared/model/change.ts';
import type { Entity } from '../../../../shared/model/entity.ts';
import type { MapData } from '../../../../shared/model/map-data.ts';
import { aLink, anEntity, mapOf, testId, VIEW_ID } from '../../../support/maps.ts';
import { mergeInto } from '../../../support/merging.ts';

const [board, forum, trust] = [
  anEntity(1, { name: 'Board' }),
  anEntity(2, { name: 'Forum' }),
  anEntity(3, { name: 'Trust' }),
];
const link = aLink(11, board, forum);
const past = mapOf([board, forum, trust], [link]);

const changed = (...changes: Change[]): MapData => applyChanges(past, changes);
const edited = (entity: Entity, fields: Partial<Entity>): Change[] =>
  altered('entity', entity, { ...entity, ...fields });
const without = (map: MapData, ...ids: string[]): MapData =>
  applyChanges(
    map,
    removalChanges(
      map,
      ids.map((id) => ({ record: 'entity' as const, id })),
    ),
  );

describe('fields', () => {
  test('what only the other changed is taken over, what only this map changed stays', () => {
    const here = changed(...edited(board, { notes: 'Ours' }));
    const there = changed(
      ...edited(board, { website: 'https://board.example' }),
      ...edited(forum, { status: 'ended' }),
    );
    const { map, receipt } = mergeInto(here, there, { past });
    expect(map.entity.get(board.id)).toMatchObject({ notes: 'Ours', website: 'https://board.example' });
    expect(map.entity.get(forum.id)?.status).toBe('ended');
    expect(receipt).toMatchObject({ entities: { added: 0, updated: 2, unchanged: 1 }, differences: [], applied: true });
    expect(receipt.entities.details.find(({ id }) => id === forum.id)?.fields).toEqual([
      { field: 'status', old: 'existing', new: 'ended' },
    ]);
  });

  test('what the other emptied is emptied: in a map with a past, nothing is a value too', () => {
    const full = applyChanges(past, edited(board, { notes: 'Known' }));
    const there = applyChanges(full, altered('entity', { ...board, notes: 'Known' }, { ...board, notes: null }));
    expect(mergeInto(full, there, { past: full }).map.entity.get(board.id)?.notes).toBeNull();
  });

  test('what both changed differs: this map’s word stands, unless somebody says otherwise, and all of it is told', () => {
    const here = changed(...edited(board, { name: 'The Board' }));
    const there = changed(...edited(board, { name: 'Boards' }));
    const kept = mergeInto(here, there, { past });
    expect(kept.map.entity.get(board.id)?.name).toBe('The Board');
    expect(kept.receipt.differences).toMatchObject([
      { record: 'entity', id: board.id, field: 'name', here: 'The Board', there: 'Boards', taken: 'here' },
    ]);
    expect(kept.plan.changes).toEqual([]);
    expect(mergeInto(here, there, { past, prefer: 'there' }).map.entity.get(board.id)?.name).toBe('Boards');
    const choices = [{ record: 'entity', id: board.id, field: 'name', take: 'there' as const }];
    expect(mergeInto(here, there, { past, choices }).map.entity.get(board.id)?.name).toBe('Boards');
  });

  test('in lists of words what either added is added, and what either took out is taken out', () => {
    const base = applyChanges(past, edited(board, { aliases: ['A', 'B', 'C'] }));
    const known = { ...board, aliases: ['A', 'B', 'C'] };
    const here = applyChanges(base, altered('entity', known, { ...known, aliases: ['B', 'C', 'Mine'] }));
    const there = applyChanges(base, altered('entity', known, { ...known, aliases: ['A', 'B', 'Theirs'] }));
    const { map, receipt } = mergeInto(here, there, { past: base });
    expect(map.entity.get(board.id)?.aliases).toEqual(['B', 'Mine', 'Theirs']);
    expect(receipt.differences).toEqual([]);
  });

  test('both halves of a place come from one map', () => {
    const place = { id: `${VIEW_ID}/${board.id}`, view: VIEW_ID, entity: board.id, x: 0, y: 0, isPinned: false };
    const base = applyChanges(past, [added('position', place as never)]);
    const here = applyChanges(base, altered('position', place as never, { ...place, x: 5 } as never));
    const there = applyChanges(base, altered('position', place as never, { ...place, y: 7 } as never));
    expect(mergeInto(here, there, { past: base }).map.position.get(place.id)).toMatchObject({ x: 5, y: 0 });
    expect(mergeInto(base, there, { past: base }).map.position.get(place.id)).toMatchObject({ x: 0, y: 7 });
  });
});

describe('records', () => {
  test('what the other added is added, with what it needs', () => {
    const club = anEntity(4, { name: 'Club', tags: ['young'] });
    const there = changed(
      added('term', {
        id: 'tag/young',
        vocabulary: 'tag',
        key: 'young',
        label: 'Young',
        description: null,
        order: 1,
        colour: null,
        value: null,
      }),
      added('entity', club),
      added('link', aLink(12, club, board)),
    );
    const { map, receipt } = mergeInto(past, there, { past });
    expect(map).toEqual({ ...there, receipt: map.receipt });
    expect(receipt).toMatchObject({ entities: { added: 1 }, links: { added: 1 }, others: { term: { added: 1 } } });
  });

  test('what the other took out is taken out, with what hangs on it', () => {
    const { map, receipt } = mergeInto(past, without(past, board.id), { past });
    expect([...map.entity.keys()]).toEqual([forum.id, trust.id]);
    expect([...map.link.keys()]).toEqual([]);
    expect(receipt.removed.map(({ name }) => name)).toEqual(['entry “Board”', 'link “Board communicates with Forum”']);
  });

  test('but not when it was changed here since: that differs, and can be chosen', () => {
    const here = changed(...edited(trust, { notes: 'Still needed' }));
    const there = without(past, trust.id);
    const kept = mergeInto(here, there, { past });
    expect(kept.map.entity.has(trust.id)).toBe(true);
    expect(kept.receipt.differences).toMatchObject([{ id: trust.id, field: null, there: null, taken: 'here' }]);
    expect(mergeInto(here, there, { past, prefer: 'there' }).map.entity.has(trust.id)).toBe(false);
  });

  test('nor when something that came in here since needs it', () => {
    const here = changed(added('link', aLink(12, trust, board)));
    const { map, receipt } = mergeInto(here, without(past, trust.id), { past });
    expect(map.entity.has(trust.id)).toBe(true);
    expect(receipt.omitted).toContainEqual({ what: 'entry “Trust”', why: expect.stringContaining('needs it') });
  });

  test('what was taken out here stays out; where the other changed it, that differs, and can be chosen', () => {
    const here = without(past, trust.id);
    expect(mergeInto(here, past, { past }).plan.changes).toEqual([]);
    const there = changed(...edited(trust, { notes: 'News' }));
    const kept = mergeInto(here, there, { past });
    expect(kept.map.entity.has(trust.id)).toBe(false);
    expect(kept.receipt.differences).toMatchObject([{ id: trust.id, field: null, here: null, taken: 'here' }]);
    expect(mergeInto(here, there, { past, prefer: 'there' }).map.entity.get(trust.id)?.notes).toBe('News');
  });

  test('a link to what was taken out here is left out, and told', () => {
    const here = without(past, trust.id);
    const there = changed(added('link', aLink(12, trust, board)));
    const { map, receipt } = mergeInto(here, there, { past });
    expect(map.link.has(testId(12))).toBe(false);
    expect(receipt.omitted).toContainEqual({
      what: expect.stringContaining('link'),
      why: expect.stringContaining('left out'),
    });
  });

  test('a word that was taken out here comes back when something new needs it', () => {
    const word = {
      id: 'tag/young',
      vocabulary: 'tag',
      key: 'young',
      label: 'Young',
      description: null,
      order: 1,
      colour: null,
      value: null,
    } as const;
    const base = applyChanges(past, [added('term', word)]);
    const here = applyChanges(base, [removed('term', word)]);
    const there = applyChanges(base, [added('entity', anEntity(4, { tags: ['young'] }))]);
    const { map, receipt } = mergeInto(here, there, { past: base });
    expect(map.term.has(word.id)).toBe(true);
    expect(receipt.assumed).toContainEqual({ what: 'word “Young”', why: expect.stringContaining('comes back') });
  });

  test('two that would be part of each other stay as they are here', () => {
    const here = changed(...edited(board, { parent: forum.id }));
    const there = changed(...edited(forum, { parent: board.id }));
    const { map, receipt } = mergeInto(here, there, { past });
    expect([map.entity.get(board.id)?.parent, map.entity.get(forum.id)?.parent]).toEqual([forum.id, null]);
    expect(receipt.omitted).toContainEqual({
      what: 'entry “Forum”',
      why: expect.stringContaining('stays as it is here'),
    });
  });

  test('who was erased here stays erased, and who was erased there is taken out', () => {
    const isErased = without(past, trust.id);
    const pasts = { here: isErased, there: past };
    const there = changed(...edited(trust, { notes: 'News of somebody' }));
    const kept = mergeInto(isErased, there, { past: pasts });
    expect(kept.map.entity.has(trust.id)).toBe(false);
    expect(JSON.stringify(kept.receipt)).not.toMatch(/Trust|News/);
    const other = mergeInto(past, isErased, { past: { here: past, there: isErased } });
    expect(other.map.entity.has(trust.id)).toBe(false);
    expect(other.receipt.assumed).toMatchObject([{ what: '1 entry was erased in the other map' }]);
  });
});
