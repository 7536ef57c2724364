// The JSON export holds the whole map, the same bytes every time, and reads back without loss.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson, readMapJson } from '../../../../shared/exchange/json/read.ts';
import { mapToJson, mapToJsonText } from '../../../../shared/exchange/json/write.ts';
import { added, applyChanges } from '../../../../shared/model/change.ts';
import { problemsOfMap } from '../../../../shared/model/invariants.ts';
import { EMPTY_MAP, type MapData } from '../../../../shared/model/map-data.ts';
import type { RecordKind } from '../../../../shared/model/records.ts';
import { shippedChanges } from '../../../../shared/model/shipped.ts';
import { compareText } from '../../../../shared/util/compare.ts';
import { makeMap, someRecipe } from '../arbitrary-map.ts';

function readBack(text: string): MapData {
  const document = parseJson(text);
  const read = document.ok ? readMapJson(document.value) : document;
  if (!read.ok) throw new Error(read.error.message);
  expect(read.value.problems).toEqual([]);
  return applyChanges(
    EMPTY_MAP,
    read.value.records.map(({ record, value }) => added(record, value as never)),
  );
}

const byId = (map: MapData, record: RecordKind) =>
  [...map[record].values()].toSorted((a, b) => compareText(a.id, b.id));

describe('the JSON export', () => {
  test('of any map reads back to the same bytes', () => {
    fc.assert(
      fc.property(someRecipe, (recipe) => {
        const map = makeMap(recipe);
        expect(problemsOfMap(map)).toEqual([]);
        const text = mapToJsonText(map);
        const again = readBack(text);
        expect(mapToJsonText(again)).toBe(text);
        for (const record of ['entity', 'link', 'evidence', 'view', 'position', 'term'] as const)
          expect(byId(again, record)).toEqual(byId(map, record));
      }),
      { numRuns: 200 },
    );
  });

  test('does not depend on the order in which records came', () => {
    fc.assert(
      fc.property(someRecipe, (recipe) => {
        const map = makeMap(recipe);
        const turned = Object.fromEntries(
          Object.entries(map).map(([record, values]) => [
            record,
            new Map([...(values as Map<string, unknown>)].reverse()),
          ]),
        ) as unknown as MapData;
        expect(mapToJsonText(turned)).toBe(mapToJsonText(map));
      }),
      { numRuns: 30 },
    );
  });

  test('holds no moment of our clock: no receipts, no time of a snapshot', () => {
    fc.assert(
      fc.property(someRecipe, (recipe) => {
        const map = makeMap(recipe);
        expect(mapToJsonText(map)).not.toContain('2026-01-02T03:04:05');
      }),
      { numRuns: 30 },
    );
  });

  test('has the parts that readers rely on, even when empty', () => {
    const document = mapToJson(applyChanges(EMPTY_MAP, shippedChanges())) as Record<string, unknown>;
    expect(document).toMatchObject({
      format: 'threadmap',
      version: 1,
      settings: {},
      entities: [],
      links: [],
      views: [],
    });
    expect(Object.keys(document)).toEqual(Object.keys(document).toSorted());
    for (const part of ['sources', 'evidence', 'assessments', 'engagements', 'expectations'])
      expect(document[part]).toEqual([]);
    expect(document.vocabularies).toMatchObject({
      kinds: expect.arrayContaining([expect.objectContaining({ id: 'group', label: 'Group' })]),
      terms: { locality: [], sector: expect.arrayContaining([expect.objectContaining({ key: 'health' })]) },
    });
  });
});

describe('reading JSON', () => {
  const uuid = (n: number) => `00000000-0000-7000-8000-00000000000${n}`;
  const document = (rest: object) => ({ format: 'threadmap', version: 1, ...rest });

  test('fills in what a document made by hand leaves out', () => {
    const read = readMapJson(document({ entities: [{ id: uuid(1), name: 'Library' }] }));
    expect(read).toMatchObject({
      ok: true,
      value: {
        problems: [],
        records: [{ value: { name: 'Library', kind: 'organisation', aliases: [], sector: null } }],
      },
    });
  });

  test.each([
    [
      'a bad field',
      {
        entities: [
          { id: uuid(1), name: 'A' },
          { id: uuid(2), name: '' },
        ],
      },
      'entities[1].name',
    ],
    ['a missing field', { links: [{ id: uuid(1), from: uuid(2) }] }, 'links[0].to'],
    ['a field we do not know', { entities: [{ id: uuid(1), name: 'A', colour: 'red' }] }, 'entities[0]'],
    ['an id that is not one', { entities: [{ id: 'hwb', name: 'A' }] }, 'entities[0].id'],
    [
      'an id used twice',
      {
        entities: [
          { id: uuid(1), name: 'A' },
          { id: uuid(1), name: 'B' },
        ],
      },
      'entities[1].id',
    ],
    ['a list that is not one', { links: {} }, 'links'],
    ['a part we do not know', { wishes: [] }, 'wishes'],
    [
      'a position',
      { views: [{ id: uuid(1), name: 'V', positions: [{ entity: uuid(2), x: '1', y: 2 }] }] },
      'views[0].positions[0].x',
    ],
    [
      'a word',
      { vocabularies: { terms: { sector: [{ key: 'A B', label: 'A' }] } } },
      'vocabularies.terms.sector[0].key',
    ],
  ])('names the place of %s', (_what, rest, place) => {
    const read = readMapJson(document(rest));
    expect(read.ok && read.value.problems.map((problem) => problem.place)).toContain(place);
  });

  test.each([
    [[], 'unreadable'],
    [{ format: 'kumu' }, 'unreadable'],
    [{ format: 'threadmap' }, 'unreadable'],
    [{ format: 'threadmap', version: 2 }, 'file-newer'],
  ])('refuses %j', (value, code) => {
    expect(readMapJson(value)).toMatchObject({ ok: false, error: { code } });
  });

  test('says where text stops being JSON', () => {
    expect(parseJson('{"a": 1,\n"b" 2}')).toMatchObject({ ok: false, error: { code: 'unreadable' } });
  });
});
