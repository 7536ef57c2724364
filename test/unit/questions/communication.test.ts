import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../../shared/contract/answer.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { aLink, anEntity, mapOf } from '../../support/maps.ts';
import { ask, rowsOf, sampleMap } from './asking.ts';

const council = anEntity(1, { name: 'Council' });
const board = anEntity(2, { name: 'Board', kind: 'group' });
const residents = anEntity(3, { name: 'Residents', kind: 'audience' });
const entries = [council, board, residents];
const of = (map: MapData, said = {}): Answer => ask('communication', map, said);

describe('who talks to whom', () => {
  test('is said to be unknown where nothing is recorded, planned talk told of as such', () => {
    const { answer, trust, tables } = of(mapOf(entries, [aLink(11, council, residents, { status: 'planned' })]));
    expect(answer).toContain('is not recorded');
    expect(answer).toContain('1 link is planned or proposed');
    expect(trust).toMatchObject({ links: 0, leftOut: { planned: 1, ended: 0 } });
    expect(tables[0]?.rows).toEqual([]);
  });

  test('counts existing links of communication, whichever end speaks, and says what else carries messages', () => {
    const map = mapOf(entries, [
      aLink(11, council, residents, { methods: ['newsletter'], frequency: 'monthly', quality: 2 }),
      aLink(12, council, board, { direction: 'both', methods: ['meeting'], frequency: 'weekly', quality: 5 }),
      aLink(13, residents, council, { status: 'ended' }),
      aLink(14, council, board, { type: 'member-of' }),
      aLink(15, council, residents, { type: 'targets' }),
    ]);
    const answer = of(map);
    expect(rowsOf(map, answer, 'links')).toMatchObject([
      { from: 'Council', to: 'Residents', way: 'One way', methods: ['Newsletter'], frequency: 'Monthly', quality: 2 },
      { from: 'Council', to: 'Board', way: 'Both ways', methods: ['Meeting'], quality: 5 },
    ]);
    expect(rowsOf(map, answer, 'senders')).toMatchObject([
      { from: 'Council', others: 2, to: ['Board', 'Residents'] },
      { from: 'Board', others: 1, to: ['Council'] },
    ]);
    expect(rowsOf(map, answer, 'receivers').map(({ to }) => to)).toEqual(['Board', 'Council', 'Residents']);
    expect(rowsOf(map, answer, 'methodsByQuality').map(({ method }) => method)).toEqual(['Meeting', 'Newsletter']);
    expect(rowsOf(map, answer, 'carriers')).toEqual([{ type: 'member of', links: 1 }]);
    expect(answer.answer).toContain('1 link of another type carries messages too');
    expect(answer.answer).toContain('rated best is meeting (5 of 5), worst newsletter (2)');
  });

  test('is one way only where nothing comes back by another link, nor as the answer to a question', () => {
    const rows = (...more: ReturnType<typeof aLink>[]) => {
      const map = mapOf(entries, [aLink(11, council, residents), ...more]);
      return rowsOf(map, of(map), 'oneWay');
    };
    expect(rows()).toMatchObject([{ from: 'Council', to: 'Residents', back: [] }]);
    expect(rows(aLink(12, residents, council))).toEqual([]);
    expect(rows(aLink(12, council, residents, { type: 'consults' }))).toEqual([]);
    expect(rows(aLink(12, residents, council, { status: 'planned' }))).toHaveLength(1);
    expect(rows(aLink(12, residents, council, { type: 'represents' }))).toMatchObject([{ back: ['represents'] }]);
  });

  test('does not count those who say that they never communicate', () => {
    const map = mapOf(entries, [aLink(11, council, residents, { frequency: 'never' }), aLink(12, council, board)]);
    const answer = of(map);
    expect(rowsOf(map, answer, 'links').map(({ to }) => to)).toEqual(['Board']);
    expect(rowsOf(map, answer, 'frequency')).toEqual([
      { frequency: 'Never', links: 1 },
      { frequency: 'Not recorded', links: 1 },
    ]);
    expect(answer.trust.unknowns.join(' ')).toContain('1 link says “never”');
  });

  test('averages quality over the links that have one, and says so where most have none', () => {
    const map = mapOf(entries, [
      aLink(11, council, residents, { methods: ['letter'], quality: 4 }),
      aLink(12, council, board, { methods: ['letter'] }),
      aLink(13, board, residents, { methods: ['letter'] }),
    ]);
    const answer = of(map);
    expect(rowsOf(map, answer, 'methods')).toEqual([{ method: 'Letter', links: 3, meanQuality: 4, rated: 1 }]);
    expect(answer.answer).toMatch(
      /^3 links say who talks to whom, among 3 entries, but how often is recorded for none/,
    );
  });

  test('can be asked of other types of link', () => {
    const map = mapOf(entries, [aLink(11, council, board, { type: 'reports-to' }), aLink(12, council, residents)]);
    const answer = of(map, { types: ['reports-to'] });
    expect(rowsOf(map, answer, 'links')).toMatchObject([{ from: 'Council', to: 'Board' }]);
    expect(answer.trust.scope).toContain('Links of the chosen types');
  });
});

describe('on the sample', () => {
  let map: MapData;
  beforeAll(async () => {
    map = await sampleMap();
  });

  test('the working group speaks to most, by standing agenda item among others, and no quality is recorded', () => {
    const answer = of(map);
    expect(answer.answer).toContain('Local Pilot Working Group speaks to most');
    expect(answer.answer).toContain('how well for none');
    expect(rowsOf(map, answer, 'links')).toContainEqual(
      expect.objectContaining({
        from: 'Local Pilot Working Group',
        to: 'Vision 31 Steering Group',
        methods: ['Standing agenda item', 'Meeting', 'Report'],
      }),
    );
    // Planned: the consultation of the residents by the communications review.
    expect(rowsOf(map, answer, 'links').map(({ from }) => from)).not.toContain('Communications review');
  });
});

describe('from some, to some', () => {
  const map = mapOf(entries, [
    aLink(11, council, residents, { methods: ['newsletter'] }),
    aLink(12, council, board, { direction: 'both', methods: ['meeting'] }),
    aLink(13, residents, council),
    aLink(14, board, residents, { status: 'planned' }),
    aLink(15, board, council, { type: 'reports-to' }),
  ]);

  test('who speaks may stand at either end of a link that runs both ways, and its other way is not counted', () => {
    const answer = of(map, { from: [board.id] });
    expect(answer.answer).toMatch(/^Board speaks to Council\./);
    expect(rowsOf(map, answer, 'links')).toMatchObject([{ from: 'Council', to: 'Board', way: 'Both ways' }]);
    expect(rowsOf(map, answer, 'senders').map(({ from }) => from)).toEqual(['Board']);
    expect(rowsOf(map, answer, 'carriers')).toEqual([{ type: 'reports to', links: 1 }]);
  });

  test('an answer that comes back from others is still known', () => {
    const answer = of(map, { from: [council.id] });
    expect(answer.answer).toMatch(/^Council speaks to Board and Residents\./);
    expect(rowsOf(map, answer, 'oneWay')).toEqual([]);
  });

  test('who is spoken to, by whom, and where nobody is', () => {
    expect(of(map, { to: [residents.id] }).answer).toMatch(/^Residents hears from Council\./);
    const none = of(map, { from: [board.id], to: [residents.id] });
    expect(none.answer).toContain('No existing link of communication says that Board speaks to Residents.');
    expect(none.answer).toContain('1 link is planned or proposed');
    expect(none.trust.leftOut.planned).toBe(1);
  });
});
