// What has changed: which states are meant, and what is told of them.
import { expect, test } from 'vitest';
import { planEdits } from '../../../shared/edits/index.ts';
import { applyChanges, type Change } from '../../../shared/model/change.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { askQuestion } from '../../../shared/questions/index.ts';
import { sequenceOfIds } from '../../../shared/util/uuid.ts';
import { madeUpMap } from '../../support/made-up-map.ts';

const context = { now: '2026-03-01T09:30:00Z', today: '2026-03-01', newId: sequenceOfIds('changes', 0) };

function edited(map: MapData, ...calls: readonly [string, object][]): MapData {
  const planned = planEdits(
    map,
    calls.map(([edit, input]) => ({ edit, input })),
    context,
  );
  if (!planned.ok) throw new Error(planned.error.message);
  return applyChanges(map, planned.value.changes as Change[]);
}

function ask(map: MapData, from: readonly string[] = [], to: readonly string[] = [], about: readonly string[] = []) {
  const reply = askQuestion('changes', { map, asAt: '2026-03-01', about, from, to, types: [] });
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.value;
}

const start = madeUpMap({ entities: 12, links: 20 });
const [first = '', second = ''] = [...start.entity.keys()];

test('without more being said: from the map as it is to the map as proposed', () => {
  const map = edited(start, ['link.add', { from: first, to: second, type: 'consults', status: 'proposed' }]);
  const { answer, tables } = ask(map);
  expect(answer).toMatch(/^From the map as it is to the map as proposed: /);
  const proposed = [...map.link.values()].filter(({ status }) => status === 'planned' || status === 'proposed');
  expect(tables.find(({ id }) => id === 'links-added')?.rows).toHaveLength(proposed.length);
});

test('since a snapshot: what was removed is told by its name, and whose place moves', () => {
  const kept = edited(start, ['snapshot.take', { name: 'Spring' }]);
  const [snapshot = ''] = kept.snapshot.keys();
  const isSame = ask(kept, [snapshot]);
  expect(isSame.answer).toContain('From the snapshot “Spring” to the map as it is: nothing is different.');
  expect(isSame.tables).toHaveLength(1);

  const linked = [...start.link.values()].find(({ status }) => status === 'existing');
  const map = edited(kept, ['entity.remove', { ids: [linked?.from] }]);
  const { tables, answer } = ask(map, [snapshot]);
  const gone = tables.find(({ id }) => id === 'entries-removed');
  expect(gone?.columns[0]?.holds).toBe('text');
  expect(gone?.rows).toHaveLength(1);
  expect(tables.some(({ id }) => id === 'moves-degree')).toBe(true);
  expect(answer).toMatch(/moves most, from \d+ to \d+\.$/);
  expect(ask(map, ['now'], [snapshot]).tables.some(({ id }) => id === 'entries-added')).toBe(true);
});

test('a snapshot that has gone is refused; a date says what it cannot know', () => {
  const reply = askQuestion('changes', { map: start, asAt: '2026', about: [], from: [first], to: [], types: [] });
  expect(reply).toMatchObject({ ok: false, error: { code: 'not-found' } });
  expect(ask(start, ['2016']).trust.unknowns.join(' ')).toContain('have no date on which they started');
});

test('asked about one: what is different of it and of the links at it, whichever end it is at, and nothing else', () => {
  const kept = edited(start, ['snapshot.take', { name: 'Spring' }]);
  const [snapshot = ''] = kept.snapshot.keys();
  const [third = '', fourth = '', fifth = ''] = [...start.entity.keys()].slice(2);
  const removed = [...start.link.values()].find(({ from, to }) => from === first || to === first);
  const map = edited(
    kept,
    ['link.add', { from: first, to: second, type: 'consults' }],
    ['link.add', { from: third, to: first, type: 'funds' }],
    ['link.add', { from: third, to: fourth, type: 'funds' }],
    ['entity.update', { id: fifth, fields: { name: 'Another name' } }],
    ['link.remove', { ids: [removed?.id] }],
  );
  const { answer, tables, entities, links, trust } = ask(map, [snapshot], ['now'], [first]);
  const rows = (id: string) => tables.find((table) => table.id === id)?.rows.length ?? 0;
  expect(answer).toMatch(
    /^From the snapshot “Spring” to the map as it is, of .* and its links: no entry differs; 2 links added/,
  );
  expect([rows('links-added'), rows('links-removed'), rows('entries-changed')]).toEqual([2, 1, 0]);
  expect(links).toHaveLength(2);
  expect([...entities].sort()).toEqual([first, second, third].sort());
  const ofIt = [...map.link.values()].filter(({ from, to }) => from === first || to === first);
  expect(trust.links).toBe(ofIt.filter(({ status }) => status === 'existing').length);
  for (const { id, rows: moved } of tables)
    if (id.startsWith('moves-')) expect(moved.map(([entry]) => entry)).toEqual([first]);
});
