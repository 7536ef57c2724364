import { expect, test } from 'vitest';
import { readCx2 } from '../../../../shared/exchange/cx2/read.ts';
import { fixture, readFixture, records, refusalOf } from './reading.ts';

test('CX2: names and types by their short names, what is declared to be usual, places, and pieces put together', () => {
  const read = readFixture(readCx2, 'cytoscape.cx2');
  expect(records(read, 'nodes').map(({ id: _id, ...cells }) => cells)).toEqual([
    { name: 'County Council', kind: 'Organisation', tags: 'statutory|funder', budget: '12.5', x: '-120.5', y: '40' },
    { name: 'Walking Network', kind: 'Group', x: '80', y: '40' },
    { name: '85', kind: 'Organisation', x: '0', y: '200' },
  ]);
  expect(
    records(read, 'edges').map(({ type, direction, weight, name }) => ({ type, direction, weight, name })),
  ).toEqual([
    { type: 'funds', direction: 'forward', weight: '3', name: undefined },
    { type: 'reports to', direction: 'forward', weight: '1', name: undefined },
    { type: undefined, direction: 'forward', weight: '1', name: 'by letter' },
  ]);
  expect(read.omitted).toEqual([
    { what: 'what is said of the file as a whole', why: 'tables hold entries and links' },
    { what: 'styles', why: 'the views of a map decide how things look' },
  ]);
  expect(read.assumed).toEqual([{ what: '1 node without a name', why: 'the id is taken for the name' }]);
});

test('what is no CX2, is of another version, or lacks ids says so', () => {
  expect(refusalOf(readCx2, '{"elements": []}')).toMatch(/no CX2.+CXVersion/);
  expect(refusalOf(readCx2, '[{"CXVersion": "1.1"}]')).toMatch(/CX of version 1\.1; version 2 is read/);
  expect(refusalOf(readCx2, '[{"CXVersion": "2.0"}, {"nodes": [{"v": {}}]}]')).toBe(
    'Node 1 has no “id”. Export the network again.',
  );
  expect(refusalOf(readCx2, '[{"CXVersion": "2.0"}, {"edges": [{"id": 1, "s": 2}]}]')).toMatch(/^Edge 1 does not say/);
  expect(refusalOf(readCx2, fixture('cytoscape.cx2').slice(0, 500))).toMatch(/^It is not JSON/);
});
