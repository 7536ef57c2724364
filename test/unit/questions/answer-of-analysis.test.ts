// A measure as an answer: the sentence says what the table has on top, and what the map shows is what is named there.
import { describe, expect, test } from 'vitest';
import { analysisSettingsSchema } from '../../../shared/contract/analysis.ts';
import { answerSchema } from '../../../shared/contract/answer.ts';
import { ANALYSES, analyse } from '../../../shared/graph/measures/analyse.ts';
import { ANALYSIS_WORDS, MEASURE_HEADINGS } from '../../../shared/graph/measures/measure-words.ts';
import { EMPTY_MAP, type MapData } from '../../../shared/model/map-data.ts';
import { answerOfAnalysis, TOP } from '../../../shared/questions/answer-of-analysis.ts';
import { answerWords } from '../../../shared/questions/answer-words.ts';
import { QUESTIONS } from '../../../shared/questions/index.ts';
import { madeUpMap } from '../../support/made-up-map.ts';
import { sampleMap } from './asking.ts';

function answerOn(map: MapData, measure: string, given: object = { directed: false }) {
  const settings = analysisSettingsSchema.parse(given);
  const analysis = analyse(map, { measure, settings, asAt: '2019-03-31' });
  if (!analysis.ok) throw new Error(analysis.error.message);
  return answerOfAnalysis(map, analysis.value);
}

const made = madeUpMap({ entities: 40, links: 80, seed: 'answers' });
const bare: MapData = { ...made, link: EMPTY_MAP.link };

test('every measure can be chosen, and none is called as a question is', () => {
  expect(ANALYSIS_WORDS.map(({ id }) => id).sort()).toEqual([...ANALYSES].sort());
  const questions = new Set(QUESTIONS.map(({ id }) => id));
  expect(ANALYSES.filter((id) => questions.has(id))).toEqual([]);
  for (const { id, label, does } of ANALYSIS_WORDS) expect(answerWords(id)).toEqual({ title: label, asks: does });
});

test('every measure stands under one heading of the list', () => {
  expect(MEASURE_HEADINGS.flatMap(({ ids }) => ids).sort()).toEqual([...ANALYSES].sort());
});

describe.each(ANALYSES)('%s', (measure) => {
  test.each([
    ['a made-up map', made],
    ['a map without links', bare],
    ['an empty map', EMPTY_MAP],
  ])('is an answer on %s', (_, map) => {
    const answer = answerOn(map, measure);
    expect(answerSchema.parse(answer)).toEqual(answer);
    const [table] = answer.tables;
    if (measure !== 'network') expect(table?.rows).toHaveLength(map.entity.size);
    expect(answer.entities.length).toBeLessThanOrEqual(TOP);
    expect(answer.entities).toEqual(table?.rows.slice(0, answer.entities.length).map(([id]) => id));
    expect(answer.trust.links).toBe(answer.trust.facts + answer.trust.assumptions + answer.trust.withoutEvidence);
  });
});

test('nothing is called highest where nothing is', () => {
  expect(answerOn(bare, 'betweenness').answer).toMatch(/^No entry has a value above nothing/);
  expect(answerOn(bare, 'community').answer).toMatch(/^No entries belong together/);
  expect(answerOn(bare, 'network').answer).toBe('40 entries and no links that count.');
});

describe('on the sample', async () => {
  const sample = await sampleMap();
  test('the most linked are named, with how many', () => {
    const { answer, tables } = answerOn(sample, 'degree');
    const [first, second] = tables[0]?.rows ?? [];
    const nameOf = (id: unknown): string => sample.entity.get(id as never)?.name ?? '';
    expect(answer).toContain(`The highest: ${nameOf(first?.[0])} (${first?.[1]}), then ${nameOf(second?.[0])}`);
  });

  test('where many share the highest value, some of them are named, and how many are confirmed is said in words', () => {
    const { answer, trust } = answerOn(sample, 'core-periphery');
    expect(answer).toMatch(/^\d+ entries share the highest value, 1: .+, .+, .+ and \d+ others\.$/);
    expect(trust.response).toBe(`Response: none of the ${trust.links} links is confirmed by anybody at either end.`);
  });

  test('the whole says how much of it is tied, and into how many parts it falls', () => {
    expect(answerOn(sample, 'network').answer).toMatch(
      /^0\.\d+% of all ties that there could be are there: \d+ between 364 entries\. The map falls into \d+ parts, the largest of \d+ entries; \d+ entries hold parts of it together\.$/,
    );
  });

  test('groups are told by their sizes, and those that stand alone apart', () => {
    const { answer, tables } = answerOn(sample, 'component');
    const sizes = new Map<unknown, number>();
    for (const [, part] of tables[0]?.rows ?? []) sizes.set(part, (sizes.get(part) ?? 0) + 1);
    const alone = [...sizes.values()].filter((size) => size === 1).length;
    expect(answer).toContain(`${sizes.size - alone} groups of two or more`);
    expect(answer).toContain(`${alone} entries stand alone.`);
  });
});
