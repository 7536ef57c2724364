// Words that somebody wrote for a picture that has since become another.
import { describe, expect, test } from 'vitest';
import type { Audience } from '../../../../shared/contract/shapes.ts';
import { type FigureChange, figureSettings, withFigureSettings } from '../../../../shared/figure/settings.ts';
import { figureWarnings } from '../../../../shared/figure/warnings.ts';
import { factsOf, keptFacts, readFacts } from '../../../../shared/figure/words/facts.ts';
import { outOfDate } from '../../../../shared/figure/words/out-of-date.ts';
import type { MapData } from '../../../../shared/model/map-data.ts';
import { aLink, anEntity, mapOf } from '../../../support/maps.ts';
import { figureOf } from './words-of.ts';

const entities = [1, 2, 3, 4].map((number) => anEntity(number));
const [a, b, c, d] = entities as [
  (typeof entities)[0],
  (typeof entities)[0],
  (typeof entities)[0],
  (typeof entities)[0],
];
const then = mapOf([a, b, c], [aLink(10, a, b), aLink(11, b, c)]);

const aboutOf = (map: MapData, audience: Audience = 'partners', settings: FigureChange = {}): string =>
  keptFacts(factsOf(figureOf(map, { settings }), audience));

const written = (about: string) => ({ altText: { text: 'My own words.', about } });

function changeFor(now: MapData, about: string, audience: Audience = 'partners', settings: FigureChange = {}) {
  return outOfDate(figureOf(now, { settings: { ...settings, ...written(about) } }), audience).altText;
}

describe('words of somebody’s own', () => {
  const about = aboutOf(then);

  test('are up to date while the picture is the same, wherever things stand and whatever they are called', () => {
    expect(changeFor(then, about)).toBeNull();
    const renamed = mapOf([{ ...a, name: 'Another name' }, b, c], [aLink(10, a, b), aLink(11, b, c)]);
    expect(changeFor(renamed, about)).toBeNull();
    expect(changeFor(then, about, 'partners', { paper: 'a3', marking: 'official' })).toBeNull();
  });

  test('are out of date when entries or links are more or fewer, and it is said how many', () => {
    const links = [aLink(10, a, b), aLink(11, b, c)];
    const start = 'The alternative text was written when the picture showed';
    expect(changeFor(mapOf(entities, links), about)).toBe(`${start} 3 entries; now it shows 4.`);
    expect(changeFor(mapOf([a, b, c], links.slice(1)), about)).toBe(`${start} 2 links; now it shows 1.`);
    expect(changeFor(mapOf([a, b], links.slice(0, 1)), about)).toBe(
      `${start} 3 entries and 2 links; now it shows 2 and 1.`,
    );
    expect(changeFor(mapOf([a, b, d], [aLink(10, a, b), aLink(12, b, d)]), about)).toBe(
      'The alternative text was written when the picture showed other entries or links, though as many as now.',
    );
  });

  test('are out of date when looks stand for something else', () => {
    expect(changeFor(then, about, 'partners', { greyscale: true })).toBe(
      'The alternative text was written when colours, shapes and lines stood for something else than now.',
    );
  });

  test('are out of date when the legend tells of other words, unless what was kept is too old to know', () => {
    const inSector = mapOf([{ ...a, sector: 'health' }, b, c], [aLink(10, a, b), aLink(11, b, c)]);
    expect(changeFor(inSector, about)).toBe(
      'The alternative text was written when the legend told of other words or counts than now.',
    );
    expect(changeFor(inSector, about.replace(/ \w+$/u, ''))).toBeNull();
  });

  test('tell whom they were written for, when the picture is for others and shows another number', () => {
    const fewer = mapOf([a, b], [aLink(10, a, b)]);
    expect(changeFor(fewer, about, 'public')).toBe(
      'The alternative text was written for the picture for partners, of 3 entries and 2 links; this one, for the public, has 2 entries and 1 link.',
    );
    expect(changeFor(then, about, 'internal')).toBeNull();
  });

  test('of an earlier version are read, and are held against the counts that it kept', () => {
    expect(changeFor(then, '')).toBeNull();
    expect(changeFor(then, 'something else')).toBeNull();
    expect(changeFor(then, '3 entries, 2 links. 2 have no evidence recorded.')).toBeNull();
    expect(changeFor(then, '1,084 of 2,212 entries, 2 of 9 links. 31 are assump')).toBe(
      'The alternative text was written when the picture showed 1,084 entries; now it shows 3.',
    );
    const options = withFigureSettings({}, { ...figureSettings(null), ...written('33 of 262 entries, 58 links.') });
    expect(figureSettings({ options }).altText).toEqual({
      text: 'My own words.',
      about: '33 of 262 entries, 58 links.',
    });
  });

  test('are warned of with what to do, text and description each', () => {
    const now = mapOf(entities, [aLink(10, a, b), aLink(11, b, c)]);
    const settings = { ...written(about), longDescription: { text: 'At length.', about } };
    const warnings = figureWarnings(figureOf(now, { settings }), 'partners');
    const text = (code: string) => warnings.find((warning) => warning.code === code)?.text;
    expect(text('old-alt-text')).toBe(
      'The alternative text was written when the picture showed 3 entries; now it shows 4. See that it still holds; then keep it as it is, or go back to the generated words, in the Figure tab under “In words”.',
    );
    expect(text('old-description')).toMatch(/^The long description was written when the picture showed 3 entries; now/);
    const fresh = { altText: { text: 'x', about: aboutOf(now) }, longDescription: null };
    expect(figureWarnings(figureOf(now, { settings: fresh }), 'partners').map(({ code }) => code)).not.toContain(
      'old-alt-text',
    );
  });
});

test('what is kept is short, names nothing, and reads as it was written', () => {
  const figure = figureOf(mapOf([{ ...a, name: 'A secret body' }, b], [aLink(10, a, b)]));
  const facts = factsOf(figure, 'internal');
  const kept = keptFacts(facts);
  expect(kept.length).toBeLessThanOrEqual(100);
  expect(kept).toMatch(/^facts internal 2 1 \w+ \w+ \w+$/);
  expect(readFacts(kept)).toEqual(facts);
});
