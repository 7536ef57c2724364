// Tables of links: what their columns mean, their types and their ends.
import { describe, expect, test } from 'vitest';
import type { MapData } from '../../../../shared/model/map-data.ts';
import { counts, entityNamed, importInto, newMap, onlyLink, people, rejectedAt } from './harness.ts';

const sentences = (map: MapData): string[] =>
  [...map.link.values()].map(
    (link) => `${map.entity.get(link.from)?.name} ${link.type} ${map.entity.get(link.to)?.name} ${link.direction}`,
  );

describe('columns', () => {
  test('are all read', () => {
    const { map, receipt } = importInto(people, {
      'l.csv': [
        'id,from,to,type,direction,strength,weight,methods,frequency,quality,purpose,reason,amount,role,status,started,ended,notes,tags,restricted,Single point of contact,confirmed by,Reference',
        'l1,Alpha,b,Reports to,both,4,2.5,Email|Pigeon post,Quarterly,5,keep in touch,asked,"£620,000",Chair,planned,March 2019,2020,note,x,yes,yes,from,R7',
      ],
    });
    expect(counts(receipt.links)).toEqual([1, 0, 0]);
    expect(onlyLink(map)).toMatchObject({
      externalIds: ['l1'],
      from: entityNamed(map, 'Alpha').id,
      to: entityNamed(map, 'Beta').id,
      type: 'reports-to',
      direction: 'both',
      strength: 4,
      weight: 2.5,
      methods: ['email', 'pigeon-post'],
      frequency: 'quarterly',
      quality: 5,
      purpose: 'keep in touch',
      reason: 'asked',
      amount: 620_000,
      role: 'Chair',
      status: 'planned',
      started: '2019-03',
      ended: '2020',
      notes: 'note',
      tags: ['x'],
      restricted: true,
      singlePointOfContact: true,
      confirmedBy: 'from',
      custom: { reference: 'R7' },
    });
    expect(receipt.vocabularyAdded).toEqual([
      { vocabulary: 'method', label: 'Pigeon post' },
      { vocabulary: 'tag', label: 'x' },
      { vocabulary: 'customField', label: 'Reference' },
    ]);
  });

  test.each([
    ['forward', 'forward'],
    ['BOTH', 'both'],
    ['None', 'none'],
    ['directed', 'forward'],
    ['Mutual', 'both'],
    ['UNDIRECTED', 'none'],
  ])('direction %s is %s', (text, direction) => {
    expect(onlyLink(importInto(people, { 'l.csv': ['from,to,direction', `a,b,${text}`] }).map).direction).toBe(
      direction,
    );
  });

  test('as other tools call them: source, target, and a type that is a direction', () => {
    const { map } = importInto(people, { 'edges.csv': ['Source;Target;Type;Weight', 'a;b;Undirected;3'] });
    expect(onlyLink(map)).toMatchObject({ type: 'linked-to', direction: 'none', weight: 3 });
  });

  test('of one’s own are apart from those of entries', () => {
    const { map } = importInto(people, { 'e.csv': ['name,Tier', 'Alpha,1'], 'l.csv': ['from,to,Tier', 'a,b,upper'] });
    expect(entityNamed(map, 'Alpha').custom).toEqual({ tier: 1 });
    expect(onlyLink(map).custom).toEqual({ 'tier-2': 'upper' });
    expect(map.customField.get('tier-2')).toMatchObject({ label: 'Tier', appliesTo: 'link' });
  });
});

describe('types', () => {
  test('are linked to when none is given, run as their type usually does, and are added when not known', () => {
    const { map, receipt } = importInto(people, {
      'l.csv': ['from,to,type', 'a,b,', 'a,g,Partners With', 'b,g,mentors', 'g,b,Mentors'],
    });
    expect(sentences(map)).toEqual([
      'Alpha linked-to Beta none',
      'Alpha partners-with Gamma both',
      'Beta mentors Gamma forward',
      'Gamma mentors Beta forward',
    ]);
    expect(receipt.vocabularyAdded).toEqual([{ vocabulary: 'linkType', label: 'mentors' }]);
    expect(map.linkType.get('mentors')).toMatchObject({ label: 'mentors', category: 'other', upward: null });
  });

  test('named from the other end turn the link round', () => {
    const { map } = importInto(people, { 'l.csv': ['from,to,type', 'a,b,is overseen by'] });
    expect(sentences(map)).toEqual(['Beta oversees Alpha forward']);
  });
});

describe('ends', () => {
  test('match an id, a name or an alias', () => {
    const { map } = importInto(people, {
      'l.csv': ['from,to', 'AL,beta', `${entityNamed(people, 'Gamma').id},b`, 'ALPHA!,g'],
    });
    expect(sentences(map).map((text) => text.split(' linked-to ')[0])).toEqual(['Alpha', 'Gamma', 'Alpha']);
  });

  test('that nothing matches are rejected by row and column, or made when asked', () => {
    const files = { 'l.csv': ['from,to', 'Alpha,Nobody', 'No one,Beta', 'nobody,Beta', 'a,b', ',b'] };
    const refused = importInto(people, files);
    expect(rejectedAt(refused)).toEqual(['l.csv 2 to', 'l.csv 3 from', 'l.csv 4 from', 'l.csv 6 from']);
    expect(refused.message).toContain('l.csv row 2 column to: “Nobody” matches no entry');
    const files2 = { 'l.csv': files['l.csv'].slice(0, 5) };
    const { map, receipt } = importInto(people, files2, { createMissing: true });
    expect(counts(receipt.links)).toEqual([4, 0, 0]);
    expect(receipt.entities.details.map(({ name, outcome, row, column }) => [name, outcome, row, column])).toEqual([
      ['Nobody', 'added', 2, 'to'],
      ['No one', 'added', 3, 'from'],
    ]);
    expect(entityNamed(map, 'Nobody').kind).toBe('organisation');
  });

  test('are not made for a row that is rejected', () => {
    const { map } = importInto(
      people,
      { 'l.csv': ['from,to,strength', 'Nobody,b,9', 'a,b,1'] },
      { createMissing: true, skipRejected: true },
    );
    expect(map.entity.size).toBe(people.entity.size);
    expect(map.link.size).toBe(1);
  });

  test('that may be several are not guessed', () => {
    const { receipt } = importInto(people, { 'l.csv': ['from,to', 'steering group,b'] });
    expect(receipt.ambiguous).toMatchObject([{ row: 2, column: 'from', candidates: [{}, {}] }]);
  });

  test('several in one cell make a link to each', () => {
    const { map } = importInto(people, { 'l.csv': ['from,to,type', 'a,Beta | Gamma,funds'] });
    expect(sentences(map)).toEqual(['Alpha funds Beta forward', 'Alpha funds Gamma forward']);
    const refused = importInto(people, { 'l.csv': ['from,to,type', 'a,Beta | Delta,funds'] });
    expect(rejectedAt(refused)).toEqual(['l.csv 2 to']);
    expect(refused.receipt.rejected[0]?.reason).toContain('“Delta”');
  });

  test('may come from a table in the same import, whatever the order of the files', () => {
    const { map, receipt } = importInto(newMap, {
      'l.csv': ['from,to', 'n1,New two'],
      'e.csv': ['id,name', 'n1,New one', ',New two'],
    });
    expect(map.link.size).toBe(1);
    expect(receipt.sources).toEqual([
      { source: 'l.csv', sheet: null, table: 'links', rows: 1 },
      { source: 'e.csv', sheet: null, table: 'entities', rows: 2 },
    ]);
  });

  test('whose own row is rejected take the link with them', () => {
    const files = { 'e.csv': ['id,name,influence', 'n,New,9'], 'l.csv': ['from,to', 'n,b', 'a,b'] };
    expect(rejectedAt(importInto(people, files))).toEqual(['e.csv 2 influence']);
    const { map, receipt } = importInto(people, files, { skipRejected: true });
    expect(receipt.rejected.map(({ source, row, column }) => [source, row, column])).toEqual([
      ['e.csv', 2, 'influence'],
      ['l.csv', 2, 'from'],
    ]);
    expect(map.link.size).toBe(1);
  });
});

test('signs alone are types of their own, as in causal maps', () => {
  const { map, receipt } = importInto(people, {
    'l.csv': ['from,to,type', 'a,b,+', 'b,a,-', 'a,g,++', 'g,a,--', 'b,g,+-', 'g,b,+'],
  });
  expect(receipt.rejected).toEqual([]);
  expect([...map.link.values()].map(({ type }) => map.linkType.get(type)?.label)).toEqual([
    '+',
    '-',
    '++',
    '--',
    '+-',
    '+',
  ]);
  // The same again finds each.
  const again = importInto(map, { 'l.csv': ['from,to,type', 'a,b,+', 'b,a,-', 'a,g,++', 'g,a,--'] });
  expect(counts(again.receipt.links)).toEqual([0, 0, 4]);
  expect(again.receipt.vocabularyAdded).toEqual([]);
});
