// The sample map: large enough, every link with evidence, every row of its tables taken, and the same every time.
import { beforeAll, describe, expect, test } from 'vitest';
import { sampleChanges } from '../../../electron/core/samples.ts';
import { mapToJsonText } from '../../../shared/exchange/json/write.ts';
import { applyChanges } from '../../../shared/model/change.ts';
import type { Entity } from '../../../shared/model/entity.ts';
import { problemsOfMap } from '../../../shared/model/invariants.ts';
import { EMPTY_MAP, type MapData } from '../../../shared/model/map-data.ts';
import { entitiesNamed, evidenceFor, positionsIn } from '../../../shared/model/map-index.ts';
import { textSetting } from '../../../shared/model/settings.ts';

let map: MapData;

/** The one entry that a name or alias means. */
function called(name: string): Entity {
  const found = entitiesNamed(map, name);
  expect(
    found.map((entity) => entity.name),
    name,
  ).toHaveLength(1);
  return found[0] as Entity;
}

beforeAll(async () => {
  map = applyChanges(EMPTY_MAP, await sampleChanges('trafford'));
});

test('is a sound map of at least 250 entries and 400 links, with a title and a date', () => {
  expect(problemsOfMap(map)).toEqual([]);
  expect(map.entity.size).toBeGreaterThanOrEqual(250);
  expect(map.link.size).toBeGreaterThanOrEqual(400);
  expect(textSetting(map, 'title')).toBe('Trafford whole system');
  expect(textSetting(map, 'as-at')).toBe('2019-03-31');
  expect(textSetting(map, 'description')).not.toBe(null);
  expect(map.view.size).toBe(6);
  expect(map.receipt.size).toBe(0);
});

test('is the same every time, byte for byte', async () => {
  const again = applyChanges(EMPTY_MAP, await sampleChanges('trafford'));
  expect(mapToJsonText(again)).toBe(mapToJsonText(map));
});

test('has evidence for every link, with a section, from the papers alone', () => {
  const bare = [...map.link.values()].filter((link) => evidenceFor(map, link.id).length === 0);
  expect(bare.map((link) => link.externalIds)).toEqual([]);
  expect([...map.evidence.values()].filter(({ section }) => section === null)).toEqual([]);
  // A source that the table of sources does not know would have been made from a slip of the pen.
  expect([...map.source.values()].filter(({ externalIds, date }) => externalIds.length !== 1 || date === null)).toEqual(
    [],
  );
});

test('comes with a place for every entry in its first view, so that nobody waits for the layout', () => {
  const [first] = [...map.view.values()].sort((a, b) => a.order - b.order);
  const placed = new Set(positionsIn(map, first?.id ?? '').map(({ entity }) => entity));
  const without = [...map.entity.values()].filter(({ id }) => !placed.has(id)).map(({ name }) => name);
  expect(without, 'run node resources/build/sample-places.ts under Node 24').toEqual([]);
  expect(placed.size).toBe(map.entity.size);
});

test('uses the kinds and types of link that are shipped, and each kind of them', () => {
  expect(map.kind.size).toBe(8);
  expect(map.linkType.size).toBe(17);
  expect(new Set([...map.entity.values()].map(({ kind }) => kind)).size).toBe(8);
});

describe('names', () => {
  test.each(['HWB', 'HWBB', 'Health and Well-being Board', 'HEALTH & WELLBEING BOARD'])(
    '%s finds the Health and Wellbeing Board',
    (name) => {
      expect(called(name).name).toBe('Health and Wellbeing Board');
    },
  );

  test('Vision 31 is not the Vision for 2031', () => {
    const collaboration = called('Vision 31');
    const strategy = [...map.entity.values()].find((entity) => /vision for 2031/i.test(entity.name));
    expect(strategy).toMatchObject({ kind: 'strategy' });
    expect(collaboration.id).not.toBe(strategy?.id);
    expect(collaboration.kind).not.toBe('strategy');
  });

  test('two bodies are called steering groups, and the bare words mean neither', () => {
    expect(called('Vision 31 Steering Group').id).not.toBe(called('Locality Working Steering Group').id);
    expect(entitiesNamed(map, 'Steering Group')).toEqual([]);
  });

  test('people are roles, and shown as such', () => {
    const people = [...map.entity.values()].filter((entity) => entity.person !== null);
    expect(people.length).toBeGreaterThan(20);
    for (const { name, person } of people) expect(person).toMatchObject({ shownAs: 'role', role: name });
  });
});

describe('accountability', () => {
  /** The ends that are upward of an entry, by links of the types that have an upward end. */
  function above(id: string): string[] {
    return [...map.link.values()].flatMap((link) => {
      const upward = map.linkType.get(link.type)?.upward ?? null;
      if (upward === 'to' && link.from === id) return [link.to];
      return upward === 'from' && link.to === id ? [link.from] : [];
    });
  }
  function reachedFrom(start: string): Set<string> {
    const reached = new Set<string>();
    const waiting = [start];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
      for (const next of above(id))
        if (!reached.has(next)) {
          reached.add(next);
          waiting.push(next);
        }
    return reached;
  }

  test('no path leads up from the Vision 31 Steering Group to the Health and Wellbeing Board', () => {
    const reached = reachedFrom(called('Vision 31 Steering Group').id);
    expect(reached.has(called('Strong Communities Board').id)).toBe(true);
    expect(reached.has(called('Health and Wellbeing Board').id)).toBe(false);
  });
});

test('carries no e-mail address, telephone number or title of a named person', () => {
  const text = mapToJsonText(map).replace(/[0-9a-f-]{36}/g, '');
  expect(text).not.toMatch(/[\w.]+@[\w.]+\.\w+/);
  expect(text).not.toMatch(/\b0\d{3,4} ?\d{3} ?\d{3,4}\b/);
  expect(text).not.toMatch(/\b(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor) [A-Z][a-z]+ [A-Z]/);
});
