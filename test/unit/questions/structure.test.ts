// Who connects, what would break, and which groups form: on maps small enough to see the answer.
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../shared/contract/answer.ts';
import type { Entity } from '../../../shared/model/entity.ts';
import type { Link } from '../../../shared/model/link.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { aLink, anEntity, mapOf } from '../../support/maps.ts';
import { ask as askQuestion } from './asking.ts';

const ask = (map: MapData, question: string, about: readonly Entity[] = [], types: readonly string[] = []): Answer =>
  askQuestion(question, map, { about: about.map(({ id }) => id), types });

/** A table by names: ids stand for entries. */
function rows(map: MapData, { tables }: Answer, id: string): unknown[][] {
  const name = (cell: unknown): unknown =>
    typeof cell === 'string' ? (map.entity.get(cell as never)?.name ?? cell) : cell;
  return (tables.find((table) => table.id === id)?.rows ?? []).map((row) =>
    row.map((cell) => (Array.isArray(cell) ? cell.map(name) : name(cell))),
  );
}

const named = (names: readonly string[], fields: Partial<Entity> = {}): Entity[] =>
  names.map((name, index) => anEntity(index + 1, { name, ...fields }));
let next = 100;
const tie = (from: Entity, to: Entity, fields: Partial<Link> = {}): Link =>
  aLink(next++, from, to, { type: 'works-with', ...fields });

describe('two triangles that hang together by one entry', () => {
  const [a, b, c, hub, x, y, z, far] = named(['A', 'B', 'C', 'Hub', 'X', 'Y', 'Z', 'Far']) as [
    Entity,
    Entity,
    Entity,
    Entity,
    Entity,
    Entity,
    Entity,
    Entity,
  ];
  const links = [tie(a, b), tie(b, c), tie(c, a), tie(c, hub), tie(hub, x), tie(x, y), tie(y, z), tie(z, x)];
  // Neither what has ended nor what is only planned holds anything together; two links between the same two are one tie.
  const traps = [tie(a, z, { status: 'ended' }), tie(b, y, { status: 'planned' }), tie(hub, c, { type: 'funds' })];
  const map = mapOf([a, b, c, hub, x, y, z, far], [...links, ...traps]);

  test('the go-between is the one in the middle, with whom it alone reaches', () => {
    const answer = ask(map, 'go-betweens');
    expect(rows(map, answer, 'go-betweens').map(([name, pairs, , cut]) => [name, pairs, cut])).toEqual([
      ['Hub', 9, 3],
      ['C', 8, 2],
      ['X', 8, 2],
    ]);
    expect(answer.answer).toMatch(/^Hub connects most: the shortest ways of 9 of 21 \(43%\) pairs/);
    expect(answer.trust.leftOut).toEqual({ planned: 1, proposed: 0, ended: 1 });
  });

  test('what breaks: three entries, and the two ties on either side of the middle', () => {
    const answer = ask(map, 'fragile');
    expect(rows(map, answer, 'points').map(([name, cut]) => [name, cut])).toEqual([
      ['Hub', 3],
      ['C', 2],
      ['X', 2],
    ]);
    expect(rows(map, answer, 'ties').map(([from, to, count]) => [from, to, count])).toEqual([
      ['C', 'Hub', 2],
      ['Hub', 'X', 1],
    ]);
  });

  test('without one, and without two at once', () => {
    expect(ask(map, 'fragile', [hub]).answer).toBe(
      'Without Hub, 3 links would go. X, Y and Z would have no chain to the rest.',
    );
    const both = ask(map, 'fragile', [c, x]);
    expect(rows(map, both, 'cut-off').map(([, size, who]) => [size, who])).toEqual([
      [2, ['Y', 'Z']],
      [1, ['Hub']],
    ]);
    expect(ask(map, 'fragile', [far]).answer).toBe(
      'Nothing would break without Far: no link of this sort is recorded.',
    );
    expect(ask(map, 'fragile', [a]).answer).toContain('Everybody else would still hang together.');
  });

  test('two groups form, and whoever has no link is in none', () => {
    const answer = ask(map, 'communities');
    const groups = rows(map, answer, 'groups').map(([, , , , , , who]) => who as string[]);
    expect(groups).toHaveLength(2);
    expect(groups.some((who) => ['A', 'B', 'C'].every((name) => who.includes(name)))).toBe(true);
    expect(groups.some((who) => ['X', 'Y', 'Z'].every((name) => who.includes(name)))).toBe(true);
    expect(answer.answer).toContain('1 entry belongs to none.');
  });

  test('only the chosen types count', () => {
    expect(ask(map, 'go-betweens', [], ['funds']).answer).toBe(
      'Nobody stands between others: every two entries that are linked at all are linked directly.',
    );
  });
});

describe('brokers', () => {
  test('stand between sectors, by the direction of links', () => {
    const council = anEntity(1, { name: 'Council', sector: 'public' });
    const officer = anEntity(2, { name: 'Officer', sector: 'public' });
    const charity = anEntity(3, { name: 'Charity', sector: 'voluntary' });
    const unknown = anEntity(4, { name: 'Nobody knows', sector: null });
    const map = mapOf(
      [council, officer, charity, unknown],
      [
        tie(council, officer, { direction: 'forward' }),
        tie(officer, charity, { direction: 'forward' }),
        tie(officer, unknown, { direction: 'forward' }),
      ],
    );
    const answer = ask(map, 'go-betweens');
    // Officer carries what comes from its own sector to another: a representative, and nothing the other way.
    expect(rows(map, answer, 'brokers')).toEqual([['Officer', 'Public', 0, 0, 1, 0, 0, 1]]);
    expect(answer.trust.unknowns).toEqual(['The sector of 1 entry: they play no part between sectors.']);
  });
});

describe('contacts that hang on one person', () => {
  const trust = anEntity(1, { name: 'Trust' });
  const council = anEntity(2, { name: 'Council' });
  const officer = anEntity(3, { name: 'Officer', kind: 'person', parent: trust.id });
  const other = anEntity(4, { name: 'Other officer', kind: 'person', parent: trust.id });
  const people = [trust, council, officer, other];

  test('are named with both bodies', () => {
    const map = mapOf(people, [tie(officer, council), tie(council, officer, { type: 'funds' })]);
    expect(rows(map, ask(map, 'fragile'), 'contacts')).toEqual([['Officer', 'Trust', 'Council', 2]]);
  });

  test('do not hang on one where another, or the body itself, has a link too', () => {
    for (const more of [tie(other, council), tie(trust, council)]) {
      const map = mapOf(people, [tie(officer, council), more]);
      expect(rows(map, ask(map, 'fragile'), 'contacts')).toEqual([]);
    }
  });
});

test('with nothing recorded, each says so', () => {
  const map = mapOf(named(['A', 'B']));
  expect(ask(map, 'go-betweens').answer).toMatch(/is not recorded/);
  expect(ask(map, 'fragile').answer).toMatch(/is not recorded/);
  expect(ask(map, 'communities').answer).toMatch(/^No groups form/);
});
