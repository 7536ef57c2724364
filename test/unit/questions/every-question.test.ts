// What holds of any question, on the sample, on made-up maps and on an empty one.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { sampleChanges } from '../../../electron/core/samples.ts';
import { answerSchema } from '../../../shared/contract/answer.ts';
import { entityScales } from '../../../shared/engagement/ratings/axes.ts';
import { added, applyChanges } from '../../../shared/model/change.ts';
import { EMPTY_MAP, type MapData } from '../../../shared/model/map-data.ts';
import { type Asked, askQuestion, plainRow, QUESTIONS, type Question } from '../../../shared/questions/index.ts';
import { anEngagement } from '../../support/engagements.ts';
import { listedBackwards, madeUpMap } from '../../support/made-up-map.ts';
import { testId } from '../../support/maps.ts';
import { aRating } from '../../support/ratings.ts';

let sample: MapData = EMPTY_MAP;
beforeAll(async () => {
  sample = applyChanges(EMPTY_MAP, await sampleChanges('trafford'));
});

const NOTHING = { about: [], from: [], to: [], types: [] };

/** Something for every field that the question has: an entry or two of the map. */
function saidFor({ needs }: Question, map: MapData, pick: number, isFull: boolean): Omit<Asked, 'map' | 'asAt'> {
  const said: Record<keyof typeof NOTHING, string[]> = { about: [], from: [], to: [], types: [] };
  const ids = [...map.entity.keys()];
  const localities = [...map.term.values()].filter(({ vocabulary }) => vocabulary === 'locality').map(({ key }) => key);
  for (const [index, { option, of, isRequired }] of needs.entries()) {
    if (!isRequired && !isFull) continue;
    const states = ['now', 'as-proposed', '2014', '2019-03', ...map.snapshot.keys()];
    const scales = entityScales(map).map(({ id }) => id);
    const among = { entry: ids, locality: localities, type: [...map.linkType.keys()], state: states, scale: scales }[
      of
    ];
    const one = among[(pick + index * 7) % Math.max(1, among.length)];
    if (one !== undefined) said[option].push(one);
  }
  return said;
}

function expectSound(map: MapData, question: Question, said: Omit<Asked, 'map' | 'asAt'>): string {
  const reply = askQuestion(question.id, { map, asAt: '2019-03-31', ...said });
  if (!reply.ok) throw new Error(`${question.id}: ${reply.error.message}`);
  const answer = answerSchema.parse(reply.value);
  expect(answer.answer, question.id).not.toMatch(/undefined|NaN|null|\[object/);
  for (const id of answer.entities) expect(map.entity.has(id), `${question.id}: ${id}`).toBe(true);
  for (const id of answer.links) expect(map.link.has(id), `${question.id}: ${id}`).toBe(true);
  expect(new Set(answer.links).size).toBe(answer.links.length);
  expect(new Set(answer.entities).size).toBe(answer.entities.length);
  for (const table of answer.tables) {
    expect(new Set(table.columns.map(({ key }) => key)).size).toBe(table.columns.length);
    for (const row of table.rows) {
      expect(row, `${question.id}, ${table.id}`).toHaveLength(table.columns.length);
      table.columns.forEach(({ holds }, at) => {
        const cell = row[at] ?? null;
        if (cell === null) return;
        const ids = holds === 'entry' || holds === 'entries' ? [cell].flat() : [];
        for (const id of ids) expect(map.entity.has(id as never), `${question.id}, ${table.id}: ${id}`).toBe(true);
        if (holds === 'link') expect(map.link.has(cell as never)).toBe(true);
        if (holds === 'number') expect(Number.isFinite(cell)).toBe(true);
        if (holds === 'text') expect(typeof cell).toBe('string');
        if (holds === 'words' || holds === 'entries') expect(Array.isArray(cell)).toBe(true);
      });
      expect(JSON.stringify(plainRow(map, table, row))).not.toContain('that has gone');
    }
  }
  const { trust } = answer;
  expect(trust.facts + trust.assumptions + trust.withoutEvidence).toBe(trust.links);
  return JSON.stringify(answer);
}

describe.each(QUESTIONS.map((question) => ({ id: question.id, question })))('$id', ({ question }) => {
  test('is answered on the sample, with and without what it can be told', () => {
    expectSound(sample, question, saidFor(question, sample, 3, false));
    expectSound(sample, question, saidFor(question, sample, 11, true));
  });

  test('is answered on an empty map, or asks for what it needs', () => {
    const isNeedy = question.needs.some(({ isRequired }) => isRequired);
    if (isNeedy) expect(askQuestion(question.id, { map: EMPTY_MAP, asAt: '2019-03-31', ...NOTHING }).ok).toBe(false);
    else expectSound(EMPTY_MAP, question, NOTHING);
  });

  test('is answered on any map, the same whatever the order of its records', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 1000 }),
        fc.nat({ max: 40 }),
        fc.nat({ max: 80 }),
        fc.boolean(),
        (pick, entities, links, isFull) => {
          const map = madeUpMap({ entities: entities + 1, links });
          const said = saidFor(question, map, pick, isFull);
          expect(expectSound(listedBackwards(map), question, said)).toBe(expectSound(map, question, said));
        },
      ),
      { numRuns: 12 },
    );
  });

  test('says in words what it is', () => {
    expect(question.id).toMatch(/^[a-z][a-z-]*$/);
    expect(question.asks).toMatch(/^[A-Z].*\?$/);
    expect(question.title).toMatch(/^[A-Z]/);
  });
});

test('no two questions have one id', () => {
  expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(QUESTIONS.length);
});

test('what others than internal readers are answered does not rest on what they do not see', () => {
  const [one, two] = [...sample.entity.keys()] as string[];
  const record = { met: [one], by: [two], next: 'Send it', due: '2019-02', said: 'No', feedback: 'Yes' } as never;
  const working = applyChanges(sample, [
    anEngagement(1, record),
    ...['influence', 'interest', 'engagement', 'culture', 'ability', 'trust'].map((scale, index) =>
      aRating(500 + index, { id: one } as never, scale, 2),
    ),
    added('plan', {
      ...{ id: testId(600), name: 'A plan', audience: [one], owner: null, started: null, ended: null },
      ...{ headings: {}, order: 0 },
    } as never),
  ]);
  for (const question of QUESTIONS) {
    if (question.isInternal) continue;
    const said = saidFor(question, sample, 3, false);
    // How many were met or judged is told to internal readers alone: papers leave it out (electron/writers/papers.ts).
    const answered = (map: MapData): string => {
      const { trust, ...answer } = JSON.parse(expectSound(map, question, said));
      return JSON.stringify({ ...answer, ...trust, response: null });
    };
    expect(answered(working), question.id).toBe(answered(sample));
  }
});
