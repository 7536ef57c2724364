// People in groups, of which none under five is counted: nothing that a reader gets is another when there are more or fewer of so few.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Audience } from '../../../../shared/contract/shapes.ts';
import { forAudience, LEAVABLE, PEOPLE_AS, type Tuning } from '../../../../shared/exchange/audience/index.ts';
import { roughCount, saysFewPeople } from '../../../../shared/exchange/audience/small-numbers.ts';
import { USUAL_TUNING } from '../../../../shared/exchange/audience/tuning.ts';
import { mapToJsonText } from '../../../../shared/exchange/json/write.ts';
import { makeFigure } from '../../../../shared/figure/figure.ts';
import { placesFor } from '../../../../shared/figure/places.ts';
import { audienceNotes } from '../../../../shared/figure/scene/audience-notes.ts';
import { shownIn } from '../../../../shared/figure/scene/index.ts';
import { figureSettings } from '../../../../shared/figure/settings.ts';
import { sceneToSvg } from '../../../../shared/figure/svg/index.ts';
import { added, type Change } from '../../../../shared/model/change.ts';
import { problemsOfMap } from '../../../../shared/model/invariants.ts';
import type { MapData } from '../../../../shared/model/map-data.ts';
import type { View } from '../../../../shared/model/view.ts';
import { aLink, anEntity, mapOf, testId } from '../../../support/maps.ts';
import { aView, CROWDED_VIEWS, crowdedMap, peopleIn } from '../../../support/people-in-groups.ts';
import { makeMap, someRecipe } from '../arbitrary-map.ts';

const SMALL: Tuning = { ...USUAL_TUNING, suppressSmall: true };
const namesIn = (map: MapData): string[] => [...map.entity.values()].map(({ name }) => name).sort();

describe('how many there are is said in fives', () => {
  test.each([
    [1, 'fewer than 5'],
    [4, 'fewer than 5'],
    [5, '5 to 9'],
    [9, '5 to 9'],
    [10, '10 to 14'],
    [1004, '1,000 to 1,004'],
  ])('%i: %s', (count, said) => {
    expect(roughCount(count)).toBe(said);
  });

  test('two numbers so said, subtracted from each other, give no number under five', () => {
    const counts = Array.from({ length: 40 }, (_, index) => index + 1);
    for (const less of counts)
      for (const more of counts.filter((count) => count > less)) {
        const mayBe = (count: number): number[] => counts.filter((other) => roughCount(other) === roughCount(count));
        const differences = mayBe(more).flatMap((to) => mayBe(less).map((from) => to - from));
        expect(differences.some((difference) => difference < 1 || difference > 4)).toBe(true);
      }
  });
});

describe('the people of a map', () => {
  const map = crowdedMap({ council: 6, trust: 2, none: 3 });
  const seen = forAudience(map, 'partners', SMALL);

  test('are one mark for each organisation that they belong to', () => {
    expect(namesIn(seen.map)).toEqual([
      '5 to 9 people of Council',
      'Board',
      'Council',
      'Fewer than 5 people of Trust',
      'Fewer than 5 people of no single organisation',
      'Trust',
    ]);
    expect(peopleIn(seen.map)).toEqual([]);
    const kinds = new Set([...seen.map.entity.values()].map(({ kind }) => seen.map.kind.get(kind)?.plural));
    expect([...kinds].sort()).toEqual(['Groups', 'Groups of people', 'Organisations']);
  });

  test('with collapsing, only those of no single organisation are', () => {
    const { map: both } = forAudience(map, 'partners', { ...SMALL, collapsePeople: true });
    expect(namesIn(both)).toEqual(['Board', 'Council', 'Fewer than 5 people of no single organisation', 'Trust']);
    expect(mapToJsonText(both)).not.toMatch(/Stands for \d/u);
  });

  test('leave nothing of themselves at the mark: what holds of all of so few holds of each', () => {
    for (const entity of seen.map.entity.values())
      if (entity.kind === 'group-of-people')
        expect(entity).toMatchObject({ sector: null, localities: [], tags: [], layer: null, custom: {}, person: null });
    expect(mapToJsonText(seen.map)).not.toMatch(/zqx/iu);
  });

  test('are counted in no row of the receipt; what is recorded of others is', () => {
    expect(seen.omitted).toEqual([
      { what: 'People, each by themselves', why: 'shown in groups; none of fewer than 5 is counted' },
      { what: 'What is recorded of each of them and of their links', why: 'not counted, for the same reason' },
      { what: '2 notes', why: 'not for partners' },
    ]);
  });

  test('a view of people is one of their groups, and names each once', () => {
    const { map: inViews } = forAudience(map, 'internal', SMALL);
    const view = inViews.view.get(testId(900)) as View;
    const shown = shownIn(inViews, view);
    expect([...shown.entities].map((id) => inViews.entity.get(id)?.name).sort()).toEqual([
      '5 to 9 people of Council',
      'Board',
      'Fewer than 5 people of Trust',
      'Fewer than 5 people of no single organisation',
    ]);
    expect(JSON.stringify(view.filter).match(/"[0-9a-f-]{36}"/gu)).toHaveLength(4);
  });

  test('what a picture was when its words were written goes: it counted them', () => {
    const { map: inViews } = forAudience(map, 'internal', SMALL);
    const { altText } = figureSettings(inViews.view.get(testId(900)) as View);
    expect(altText).toEqual({ text: 'Words of my own', about: '' });
  });
});

test('an organisation that is part of a person who is part of it makes no ring of parents', () => {
  const [first, second] = [anEntity(1, { name: 'One' }), anEntity(2, { name: 'Two' })];
  const people = [3, 4].map((number) => peopleOf(number));
  const [p, q] = people;
  if (!p || !q) throw new Error('two people');
  const links = [aLink(10, p, first, { type: 'member-of' }), aLink(11, q, second, { type: 'member-of' })];
  const map = mapOf([{ ...first, parent: q.id }, { ...second, parent: p.id }, p, q], links);
  for (const tuning of [SMALL, { ...SMALL, collapsePeople: true }, { ...USUAL_TUNING, collapsePeople: true }])
    expect(problemsOfMap(forAudience(map, 'internal', tuning).map)).toEqual([]);

  function peopleOf(number: number) {
    const [person] = peopleIn(crowdedMap({ council: 1, trust: 0, none: 0 }));
    if (!person) throw new Error('a person');
    return { ...person, id: testId(number) as never, parent: null };
  }
});

const someAudience = fc.constantFrom<Audience>('internal', 'partners', 'public');
const someTuning = fc.record({
  people: fc.constantFrom(...PEOPLE_AS, null),
  collapsePeople: fc.boolean(),
  suppressSmall: fc.constant(true),
  leaveOut: fc.subarray([...LEAVABLE]),
});
/** As many people in each group as are said alike. */
const alike = fc.constantFrom([1, 4], [5, 9], [10, 14]).chain(([from, to]) => {
  const count = fc.integer({ min: from ?? 1, max: to ?? 1 });
  return fc.tuple(count, count);
});

test('whoever reads the map, its receipt, its figure and its words cannot tell how many there are of what is said alike', () => {
  const some = fc.integer({ min: 1, max: 6 });
  const restricted = fc.tuple(some, some);
  fc.assert(
    fc.property(
      alike,
      alike,
      alike,
      restricted,
      someAudience,
      someTuning,
      (...[council, trust, none, more, audience, tuning]) => {
        const isLeftOut = audience !== 'internal' || tuning.leaveOut.includes('restricted');
        const [one, other] = [0, 1].map((at) => {
          const crowd = { council: council[at] ?? 0, trust: trust[at] ?? 0, none: none[at] ?? 0 };
          // How many are left out as restricted is told no more than how many there are.
          const map = crowdedMap({ ...crowd, restricted: isLeftOut ? (more[at] ?? 0) : 0 });
          const seen = forAudience(map, audience, tuning);
          const pictures = CROWDED_VIEWS.map((id) => allThatIsSaid(map, seen, id));
          return { text: mapToJsonText(seen.map), omitted: seen.omitted, pictures };
        });
        expect(one).toEqual(other);
      },
    ),
    { numRuns: 10 },
  );
});

function allThatIsSaid(whole: MapData, seen: ReturnType<typeof forAudience>, id: string): unknown {
  const view = seen.map.view.get(id) ?? aView();
  const places = placesFor(seen.map, view, shownIn(seen.map, view));
  if (!places.ok) throw new Error(places.error.message);
  const notes = audienceNotes(whole, seen, view);
  const { words, scene, legend } = makeFigure(seen.map, { view, places: places.value, notes });
  return { words, svg: sceneToSvg(scene), legend };
}

test('whatever the map and the tuning, it is sound, shows nobody singly, and counts no person', () => {
  fc.assert(
    fc.property(someRecipe, someAudience, someTuning, (recipe, audience, tuning) => {
      const { map, omitted } = forAudience(makeMap(recipe), audience, tuning);
      expect(problemsOfMap(map)).toEqual([]);
      expect(peopleIn(map)).toEqual([]);
      expect(JSON.stringify(omitted)).not.toMatch(/\d (?:person|people|links? of (?:a person|people))/u);
    }),
    { numRuns: 150 },
  );
});

test('words of somebody’s own are not suppressed; those that may count a few people are found', () => {
  for (const text of [
    '3 people were asked',
    'only one resident',
    'Two older volunteers',
    'a single person',
    'A4: 4 men',
  ])
    expect(saysFewPeople(text), text).toBe(true);
  for (const text of ['13 people', '3 boards', 'one of the people', '1,003 people', 'fewer than 5 people', '£3 people'])
    expect(saysFewPeople(text), text).toBe(false);
});

test('changes nothing where nobody is on the map', () => {
  const changes: Change[] = [added('setting', { id: 'purpose', value: 'x' })];
  const { map, omitted } = forAudience(mapOf([anEntity(1)], [], changes), 'partners', SMALL);
  expect(namesIn(map)).toEqual(['Entry 1']);
  expect(omitted).toEqual([]);
  expect([...map.kind.values()].some(({ label }) => label === 'Group of people')).toBe(false);
});
