// Two maps as one: everything of either once, marked with what happened to it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareMaps } from '../../../shared/compare/compare-maps.ts';
import { COMPARISON_RULES } from '../../../shared/compare/comparison-rules.ts';
import { mapLookedAt } from '../../../shared/compare/looking.ts';
import { HAPPENED_FIELDS, unionOf } from '../../../shared/compare/union.ts';
import { forAudience } from '../../../shared/exchange/audience/index.ts';
import { appearanceOf } from '../../../shared/figure/appearance.ts';
import { legendOf } from '../../../shared/figure/legend/index.ts';
import { readRules } from '../../../shared/figure/rules/rule.ts';
import type { Entity } from '../../../shared/model/entity.ts';
import type { Link } from '../../../shared/model/link.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { aLink, anEntity, mapOf } from '../../support/maps.ts';

const comparison = (before: MapData, after: MapData) => ({ before, after, from: 'then', to: 'now' });
const happened = (of: 'entity' | 'link', item: Entity | Link | undefined) => item?.custom[HAPPENED_FIELDS[of]];

/** Some of twelve entries, some of them under another id, and some of the links among them. */
const someMap = fc
  .record({
    ids: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 }),
    shift: fc.constantFrom(0, 0, 100),
    notes: fc.constantFrom(null, 'A note'),
    pairs: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 15 }),
  })
  .map(({ ids, shift, notes, pairs }) => {
    const entities = ids.map((id) => ({ ...anEntity(id + shift, { notes }), name: `Entry ${id}` }));
    const at = (index: number): Entity => entities[index % entities.length] as Entity;
    const links = pairs.map(([from, to], index) => aLink(500 + shift + index, at(from), at(to)));
    return mapOf(entities, links);
  });

test('the union has each entry and link of either exactly once, with both of its ends', () => {
  fc.assert(
    fc.property(someMap, someMap, (before, after) => {
      const union = unionOf(comparison(before, after));
      const found = compareMaps(before, after);
      for (const [of, { added, removed, changed }] of [
        ['entity', found.entities] as const,
        ['link', found.links] as const,
      ]) {
        expect(union[of].size).toBe(after[of].size + removed.length);
        expect([...after[of].keys()].every((id) => union[of].has(id))).toBe(true);
        const marks = [...union[of].values()].map((item) => happened(of, item));
        const count = (how: string): number => marks.filter((mark) => mark === how).length;
        expect([count('Added'), count('Removed'), count('Changed')]).toEqual([
          added.length,
          removed.length,
          changed.length,
        ]);
        expect(count('The same')).toBe(union[of].size - added.length - removed.length - changed.length);
      }
      for (const { from, to } of union.link.values())
        expect([union.entity.has(from), union.entity.has(to)]).toEqual([true, true]);
    }),
  );
});

test('a map beside itself is the same throughout', () => {
  fc.assert(
    fc.property(someMap, (map) => {
      const { entity } = unionOf(comparison(map, map));
      expect(new Set([...entity.values()].map((item) => happened('entity', item)))).toEqual(new Set(['The same']));
    }),
  );
});

const [stays, comes, goes] = [
  anEntity(1, { name: 'Stays' }),
  anEntity(2, { name: 'Comes', started: '2020' }),
  anEntity(3, { name: 'Goes', status: 'ended', ended: '2018' }),
];
const map = mapOf([stays, comes, goes], [aLink(10, stays, comes), aLink(11, stays, goes)]);
const drawn = mapLookedAt(map, { kind: 'comparison', from: '2018', to: '2021' }) as MapData;

test('is drawn by rules that are all read, marks nothing by colour alone, and is told by the legend', () => {
  expect(readRules(COMPARISON_RULES)).toHaveLength(COMPARISON_RULES.length);
  const [view] = drawn.view.values();
  const appearance = appearanceOf(drawn, { theme: 'light', asAt: '2021-01-01', rules: view?.rules });
  const look = (entity: Entity) => appearance.entity(drawn.entity.get(entity.id) as Entity);
  expect(look(comes).label).toBe('Comes · Added');
  expect(look(goes).label).toBe('Goes · Removed');
  expect(look(stays).label).toBe('Stays');
  expect(look(goes).borderStyle).toBe('dashed');
  expect(look(comes).borderWidth).toBeGreaterThan(look(stays).borderWidth);
  const shown = { entities: new Set(drawn.entity.keys()), links: new Set(drawn.link.keys()) };
  const { sections } = legendOf(drawn, shown, appearance);
  const told = sections.filter(({ heading }) => heading.startsWith('What happened'));
  expect(told.map(({ rows }) => rows.map(({ label, count }) => `${label} ${count}`))).toEqual([
    ['Added 1', 'Removed 1', 'The same 1'],
    ['Added 1', 'Removed 1'],
  ]);
});

test('what changed is told in words, but not to those who must not see notes', () => {
  const before = mapOf([anEntity(1, { notes: 'secret' })]);
  const union = unionOf(comparison(before, mapOf([anEntity(1, { notes: 'other' })])));
  const [entity] = union.entity.values();
  expect(entity?.custom['comparison-entry-how']).toBe('notes: secret → other');
  const [outside] = forAudience(union, 'partners').map.entity.values();
  expect(JSON.stringify(outside)).not.toContain('secret');
  expect(happened('entity', outside)).toBe('Changed');
});
