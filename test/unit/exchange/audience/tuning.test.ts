// What an audience sees, tuned: people as roles, initials, hidden, named or as their organisations; and what is left out besides.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forAudience, LEAVABLE, PEOPLE_AS } from '../../../../shared/exchange/audience/index.ts';
import { USUAL_TUNING } from '../../../../shared/exchange/audience/tuning.ts';
import { mapToJsonText } from '../../../../shared/exchange/json/write.ts';
import { type Entity, PERSON_DEFAULTS } from '../../../../shared/model/entity.ts';
import { problemsOfMap } from '../../../../shared/model/invariants.ts';
import type { MapData } from '../../../../shared/model/map-data.ts';
import { aLink, anEntity, mapOf } from '../../../support/maps.ts';
import { makeMap, someRecipe } from '../arbitrary-map.ts';

const tuned = (change: Partial<typeof USUAL_TUNING>) => ({ ...USUAL_TUNING, ...change });
const aPerson = (number: number, name: string, fields: Partial<Entity['person']> = {}, more: Partial<Entity> = {}) =>
  anEntity(number, { kind: 'person', name, person: { ...PERSON_DEFAULTS, ...fields }, ...more });

const council = anEntity(1, { name: 'Council', email: 'hello@council.example' });
const trust = anEntity(2, { name: 'Trust' });
const board = anEntity(3, { name: 'Board', kind: 'group' });
const ada = aPerson(10, 'Adeline Quill', { role: 'Chair' }, { parent: council.id });
const bede = aPerson(11, 'Bede Marrow', {}, { parent: council.id });
const cleo = aPerson(12, 'Cleo Tarn', { role: 'Clerk' });
const dora = aPerson(13, 'Dora Vale', { role: 'Caller', shownAs: 'hidden' });
const short = aPerson(14, 'J. S.');
const people = [ada, bede, cleo, dora, short];
const map = mapOf(
  [council, trust, board, ...people],
  [
    aLink(20, ada, trust, { type: 'funds', purpose: 'as Adeline Quill said', strength: 4 }),
    aLink(21, bede, trust, { type: 'funds' }),
    aLink(22, ada, bede, { type: 'communicates-with' }),
    aLink(23, cleo, council, { type: 'member-of' }),
    aLink(24, cleo, trust, { type: 'member-of' }),
    aLink(25, dora, council, { type: 'member-of' }),
    aLink(26, dora, board, { type: 'member-of' }),
    aLink(27, council, trust, { type: 'funds', notes: 'Own', restricted: true }),
  ],
);
const namesIn = (seen: MapData): string[] => [...seen.entity.values()].map(({ name }) => name).sort();

describe('people', () => {
  const seenAs = (people: (typeof PEOPLE_AS)[number], audience: 'internal' | 'partners' = 'partners') =>
    namesIn(forAudience(map, audience, tuned({ people })).map).filter(
      (name) => !['Council', 'Trust', 'Board'].includes(name),
    );

  test('by role, by initials, hidden or named, as is chosen', () => {
    expect(seenAs('roles')).toEqual(['A person', 'A person', 'A person', 'Chair', 'Clerk']);
    expect(seenAs('hidden')).toEqual(Array(5).fill('A person'));
    // Dora asked to be hidden; the initials of J. S. are the whole name.
    expect(seenAs('initials')).toEqual(['A person', 'A person', 'A.Q.', 'B.M.', 'C.T.']);
    expect(seenAs('named')).toEqual(['A person', 'Adeline Quill', 'Bede Marrow', 'Cleo Tarn', 'J. S.']);
  });

  test('the same inside, where that is chosen', () => {
    expect(seenAs('initials', 'internal')).toEqual(seenAs('initials'));
    const text = mapToJsonText(forAudience(map, 'internal', tuned({ people: 'roles' })).map);
    expect(text).not.toMatch(/quill|marrow|tarn|vale/i);
  });

  test('the receipt counts how they are shown', () => {
    const { omitted } = forAudience(map, 'partners', tuned({ people: 'initials' }));
    expect(omitted.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['3 people shown by initials', '2 people hidden']),
    );
  });
});

describe('people drawn into their organisations', () => {
  const { map: seen, omitted, collapsed } = forAudience(map, 'internal', tuned({ collapsePeople: true }));

  test('whoever belongs to one organisation is shown as it; whoever belongs to several, or to none, stays', () => {
    expect([...(collapsed?.standsFor ?? [])]).toEqual([
      [ada.id, council.id],
      [bede.id, council.id],
      [dora.id, council.id],
    ]);
    expect(seen.entity.has(cleo.id)).toBe(true);
    expect(omitted.map(({ what, why }) => `${what}: ${why}`)).toEqual(
      expect.arrayContaining([
        '3 people shown as their organisations: as chosen',
        '2 people not shown as an organisation: belonging to none, or several',
        '3 links of people: shown as 2 links of organisations',
        '2 links of people: within one organisation',
      ]),
    );
  });

  test('parallel links of people become one that says how many; the organisation’s own stays apart', () => {
    const between = [...seen.link.values()].filter(({ from, to }) => from === council.id && to === trust.id);
    expect(between.map(({ purpose, strength, notes }) => [purpose, strength, notes])).toEqual(
      expect.arrayContaining([
        ['Stands for 2 links of people', null, null],
        [null, null, 'Own'],
      ]),
    );
    expect(between).toHaveLength(2);
    expect(mapToJsonText(seen)).not.toMatch(/adeline|quill|marrow|vale/i);
  });
});

test('each thing can be left out inside too', () => {
  const text = (leaveOut: (typeof LEAVABLE)[number][]) =>
    mapToJsonText(forAudience(map, 'internal', tuned({ leaveOut })).map);
  expect(text(['contacts'])).not.toContain('hello@council.example');
  expect(text(['contacts'])).toContain('Own');
  expect(text(['notes'])).not.toContain('Own');
  expect(text(['restricted'])).not.toContain('Own');
  expect(text(['ratings'])).not.toContain('"strength": 4');
  expect(text(['notes'])).toContain('hello@council.example');
});

/** A random map whose people have names that are found wherever they stand. */
function withNamedPeople(whole: MapData): { readonly map: MapData; readonly names: readonly string[] } {
  const names: string[] = [];
  const entity = new Map<string, Entity>(
    [...whole.entity].map(([id, value], index) => {
      if (value.person === null) return [id, value] as const;
      const name = `Zqxfirst${index} Zqxlast${index}`;
      names.push(`Zqxfirst${index}`, `Zqxlast${index}`);
      return [id, { ...value, name, aliases: [], description: `Once met ${name}.` }] as const;
    }),
  );
  const link = new Map(
    [...whole.link].map(([id, value]) => [id, { ...value, purpose: `For ${entity.get(value.from)?.name}` }] as const),
  );
  return { map: { ...whole, entity, link }, names };
}

const someTuning = fc.record({
  people: fc.constantFrom(...PEOPLE_AS, null),
  collapsePeople: fc.boolean(),
  suppressSmall: fc.boolean(),
  leaveOut: fc.subarray([...LEAVABLE]),
});
const someAudience = fc.constantFrom('internal' as const, 'partners' as const, 'public' as const);

test('whatever the map and the tuning, the map is sound, and no text holds the name of somebody who is not named', () => {
  fc.assert(
    fc.property(someRecipe, someAudience, someTuning, (recipe, audience, tuning) => {
      const { map: whole, names } = withNamedPeople(makeMap(recipe));
      const { map: seen, policy, omitted } = forAudience(whole, audience, tuning);
      expect(problemsOfMap(seen)).toEqual([]);
      if (policy === null || policy.people === null || policy.people === 'named') return;
      const text = mapToJsonText(seen) + JSON.stringify(omitted);
      expect(names.filter((name) => text.includes(name))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('whatever the map, collapsing invents no link, and the counts add up', () => {
  fc.assert(
    fc.property(someRecipe, (recipe) => {
      const whole = makeMap(recipe);
      const { map: seen, collapsed } = forAudience(whole, 'internal', tuned({ collapsePeople: true }));
      if (collapsed === null) throw new Error('nothing was collapsed');
      const { standsFor, stay, within, moved, merged } = collapsed;
      const persons = [...whole.entity.values()].filter(({ person }) => person !== null).length;
      expect(standsFor.size + stay).toBe(persons);
      expect(seen.entity.size).toBe(whole.entity.size - standsFor.size);
      expect(seen.link.size).toBe(whole.link.size - within - moved + merged);
      const before = new Set(
        [...whole.link.values()].map(({ from, to, type, direction }) => {
          const ends = [standsFor.get(from) ?? from, standsFor.get(to) ?? to];
          return JSON.stringify([...ends, type, direction]);
        }),
      );
      for (const { from, to, type, direction } of seen.link.values())
        expect(before.has(JSON.stringify([from, to, type, direction]))).toBe(true);
    }),
    { numRuns: 150 },
  );
});
