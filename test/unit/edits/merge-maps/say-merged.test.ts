// What records are called in the receipt of a merge: evidence by what it is evidence for, since a source has much of it.
import { expect, test } from 'vitest';
import { sayMerged } from '../../../../shared/edits/merge-maps/say-merged.ts';
import { importInto, newMap } from '../../exchange/import/harness.ts';

test('evidence is said with its source and what it is for; other records as everywhere', () => {
  const { map } = importInto(newMap, {
    'e.csv': ['id,name,influence', 'a,Council,5', 'b,Board,'],
    'l.csv': ['id,from,to,type,source', 'l1,a,b,funds,Report'],
    'v.csv': ['entity,source', 'a,Minutes'],
  });
  const said = (record: 'entity' | 'evidence' | 'assessment') =>
    [...map[record].keys()].map((id) => sayMerged(map, { record, id })).sort();
  expect(said('entity')).toEqual(['entry “Board”', 'entry “Council”']);
  expect(said('evidence')).toEqual(['evidence “Minutes” for “Council”', 'evidence “Report” for “Council funds Board”']);
  expect(said('assessment')).toEqual(['rating for “Council”']);
});
