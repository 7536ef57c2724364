// A JSON export brought in: whole into a map that is as new, beside what is there into any other.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AppError } from '../../../../shared/contract/errors.ts';
import type { Receipt } from '../../../../shared/contract/receipt.ts';
import { planEdit } from '../../../../shared/edits/index.ts';
import { mapToJson, mapToJsonText } from '../../../../shared/exchange/json/write.ts';
import { added, applyChanges, invertChanges } from '../../../../shared/model/change.ts';
import type { ViewId } from '../../../../shared/model/ids.ts';
import { problemsOfMap } from '../../../../shared/model/invariants.ts';
import { EMPTY_MAP, type MapData } from '../../../../shared/model/map-data.ts';
import { shippedChanges } from '../../../../shared/model/shipped.ts';
import { blankView } from '../../../../shared/model/view.ts';
import { sequenceOfIds } from '../../../../shared/util/uuid.ts';
import { makeMap, someRecipe } from '../arbitrary-map.ts';
import { entityNamed, importInto, newMap } from './harness.ts';

const newId = sequenceOfIds('maps', 0);

/** As `threadmap new` makes one. */
const asNew: MapData = applyChanges(EMPTY_MAP, [
  ...shippedChanges(),
  added('view', blankView(newId() as ViewId, 'Whole map', 0)),
  added('setting', { id: 'title', value: 'A new map' }),
]);

type Outcome = { map: MapData; receipt: Receipt | undefined; error: AppError | null };

function importMap(map: MapData, document: unknown, skipRejected = false): Outcome {
  const input = { source: 'x.json', document, skipRejected };
  const outcome = planEdit(
    map,
    { edit: 'import.map', input },
    { now: '2026-01-02T03:04:05Z', today: '2026-01-02', newId },
  );
  if (!outcome.ok) {
    const details = outcome.error.details as { receipt?: Receipt } | undefined;
    return { map, receipt: details?.receipt, error: outcome.error };
  }
  const after = applyChanges(map, outcome.value.changes);
  expect(problemsOfMap(after)).toEqual([]);
  expect(mapToJsonText(applyChanges(after, invertChanges(outcome.value.changes)))).toBe(mapToJsonText(map));
  return { map: after, receipt: outcome.value.report as Receipt, error: null };
}

describe('into a map that is as new', () => {
  test('any map comes in as it was, byte for byte', () => {
    fc.assert(
      fc.property(someRecipe, (recipe) => {
        const map = makeMap(recipe);
        for (const target of [asNew, EMPTY_MAP]) {
          const result = importMap(target, mapToJson(map));
          expect(result.error).toBe(null);
          const text = mapToJsonText(result.map);
          // A map keeps at least one view.
          if (map.view.size > 0 || target === EMPTY_MAP) expect(text).toBe(mapToJsonText(map));
          else expect(JSON.parse(text)).toEqual({ ...(mapToJson(map) as object), views: expect.anything() });
        }
      }),
      { numRuns: 100 },
    );
  });

  test('a second time it changes nothing', () => {
    fc.assert(
      fc.property(someRecipe, (recipe) => {
        const document = mapToJson(makeMap(recipe));
        const first = importMap(asNew, document).map;
        const second = importMap(first, document);
        expect(second.error).toBe(null);
        expect(mapToJsonText(second.map)).toBe(mapToJsonText(first));
        expect(second.receipt?.entities).toMatchObject({ added: 0, updated: 0, unchanged: first.entity.size });
      }),
      { numRuns: 50 },
    );
  });
});

describe('into a map with content', () => {
  const files = {
    'e.csv': ['id,name,kind', 'c,Council,', 'h,Health Board,group', 'l,Library,place'],
    'l.csv': ['id,from,to,type', ',c,h,funds', 'k,h,l,oversees'],
    's.csv': ['id,title', ',Annual report'],
    'v.csv': ['entity,source,note', 'c,Annual report,Named'],
  };
  const withoutIds = (lines: string[]) => lines.map((line) => line.replace(/^\w*,/, ''));
  const mine = importInto(newMap, {
    'e.csv': withoutIds(files['e.csv']),
    'l.csv': ['from,to,type', 'Council,Health Board,funds'],
    's.csv': withoutIds(files['s.csv']),
  }).map;
  const theirs = importInto(applyChanges(newMap, [added('setting', { id: 'title', value: 'Theirs' })]), files).map;

  test('entries are matched by name and kind, links by ends and type, sources by title; the rest is added', () => {
    const { map, receipt } = importMap(mine, mapToJson(theirs));
    expect(receipt?.entities).toMatchObject({ added: 0, updated: 3, unchanged: 0 });
    expect(receipt?.links).toMatchObject({ added: 1, updated: 0, unchanged: 1 });
    expect(receipt?.others).toMatchObject({ source: { added: 0 }, evidence: { added: 1 } });
    expect(map.entity.size).toBe(3);
    expect(entityNamed(map, 'Council')).toMatchObject({ id: entityNamed(mine, 'Council').id, externalIds: ['c'] });
    const [evidence] = map.evidence.values();
    expect(evidence?.entity).toBe(entityNamed(mine, 'Council').id);
    expect(map.source.has(evidence?.source ?? '')).toBe(true);
  });

  test('what the map says of itself stays, and the receipt says so', () => {
    const titled = applyChanges(mine, [added('setting', { id: 'title', value: 'Mine' })]);
    const { map, receipt } = importMap(titled, mapToJson(theirs));
    expect(map.setting.get('title')?.value).toBe('Mine');
    expect(receipt?.omitted).toEqual([{ what: 'settings.title', why: 'this map has its own, which stays' }]);
  });

  test('what the document does not name stays as it is', () => {
    const { id } = entityNamed(mine, 'Library');
    const noted = importInto(mine, { 'e.csv': ['name,notes,tags', 'Library,Mine,x'] }).map;
    const { map } = importMap(noted, {
      format: 'threadmap',
      version: 1,
      entities: [{ id, name: 'Library and hub', tags: [] }],
    });
    expect(map.entity.get(id)).toMatchObject({ name: 'Library and hub', notes: 'Mine', tags: [], kind: 'place' });
  });

  test('of several of one name and kind none is guessed', () => {
    const doubled = importInto(mine, { 'e.csv': ['id,name,kind', 'x1,Council,', 'x2,Council,'] }).map;
    const { receipt, error } = importMap(doubled, mapToJson(theirs));
    expect(error?.code).toBe('rejected');
    expect(receipt?.ambiguous).toMatchObject([{ source: 'x.json', column: 'entities[0]', value: 'Council' }]);
    expect(receipt?.rejected).toEqual([]);
  });
});

describe('a document that is wrong', () => {
  const uuid = (n: number) => `01890000-0000-7000-8000-00000000000${n}`;
  const document = {
    format: 'threadmap',
    version: 1,
    entities: [
      { id: uuid(1), name: 'A' },
      { id: uuid(2), name: 'B', sector: 'nowhere' },
      { id: uuid(3), name: 'C', kind: 'person' },
    ],
    links: [
      { id: uuid(4), from: uuid(1), to: uuid(2) },
      { id: uuid(5), from: uuid(1), to: uuid(3) },
      { id: uuid(6), from: uuid(1), to: uuid(9) },
    ],
  };

  test('is refused with every place that is wrong', () => {
    const { error, receipt, map } = importMap(asNew, document);
    expect(error?.code).toBe('rejected');
    expect(receipt?.rejected.map(({ column }) => column)).toEqual(['entities[1].sector', 'links[2].to']);
    expect(error?.message).toContain('x.json column entities[1].sector');
    expect(map).toBe(asNew);
  });

  test('can be taken in its sound part', () => {
    const { receipt, map } = importMap(asNew, document, true);
    expect([...map.entity.values()].map(({ name }) => name)).toEqual(['A', 'C']);
    expect([...map.link.keys()]).toEqual([uuid(5)]);
    expect(receipt?.rejected.map(({ column }) => column)).toEqual(['entities[1].sector', 'links[2].to', 'links[0].to']);
  });

  test('that is not ours, or newer, is refused by name', () => {
    expect(importMap(asNew, { nodes: [] }).error).toMatchObject({
      code: 'unreadable',
      message: expect.stringContaining('“x.json”'),
    });
    expect(importMap(asNew, { format: 'threadmap', version: 9 }).error).toMatchObject({ code: 'file-newer' });
  });
});
