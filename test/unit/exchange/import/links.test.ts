// Tables of links, sources and evidence: ends, types, which link a row means, and what it rests on.
import { describe, expect, test } from 'vitest';
import type { MapData } from '../../../../shared/model/map-data.ts';
import { evidenceFor } from '../../../../shared/model/map-index.ts';
import { entityNamed, importInto, newMap, onlyLink, rejectedAt } from './harness.ts';

const counts = ({ added, updated, unchanged }: { added: number; updated: number; unchanged: number }) => [
  added,
  updated,
  unchanged,
];

const people = importInto(newMap, {
  'e.csv': [
    'id,name,kind,aliases',
    'a,Alpha,,AL',
    'b,Beta,,',
    'g,Gamma,group,',
    's1,Steering Group,group,',
    's2,Steering Group,project,',
  ],
}).map;
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

describe('which link a row means', () => {
  const first = importInto(people, {
    'l.csv': ['id,from,to,type,purpose', 'l1,a,b,funds,roof', ',a,g,funds,', ',b,g,supports,one', ',b,g,supports,two'],
  });

  test('is told by its id, also when its ends have moved', () => {
    const { map, receipt } = importInto(first.map, { 'l.csv': ['id,from,to,type', 'l1,a,g,consults'] });
    expect(counts(receipt.links)).toEqual([0, 1, 0]);
    expect(sentences(map)[0]).toBe('Alpha consults Gamma forward');
  });

  test('is told by its ends and type', () => {
    const { map, receipt } = importInto(first.map, { 'l.csv': ['from,to,type,strength', 'Alpha,Gamma,Funds,3'] });
    expect(counts(receipt.links)).toEqual([0, 1, 0]);
    expect(map.link.size).toBe(4);
    expect(receipt.links.details[0]).toMatchObject({ fields: [{ field: 'strength', old: null, new: 3 }] });
  });

  test('of parallel links is the one that says the same', () => {
    const again = importInto(first.map, { 'l.csv': ['from,to,type,purpose', 'b,g,supports,two', 'b,g,supports,one'] });
    expect(counts(again.receipt.links)).toEqual([0, 0, 2]);
    expect(again.changes).toEqual([]);
  });

  test('of parallel links that all differ is not guessed, unless only one is left', () => {
    const doubt = importInto(first.map, { 'l.csv': ['from,to,type,purpose', 'b,g,supports,three'] });
    expect(doubt.receipt.ambiguous).toMatchObject([{ row: 2, column: null, candidates: [{}, {}] }]);
    const left = importInto(first.map, { 'l.csv': ['from,to,type,purpose', 'b,g,supports,three', 'b,g,supports,one'] });
    expect(counts(left.receipt.links)).toEqual([0, 1, 1]);
    const one = [...first.map.link.values()].find((link) => link.purpose === 'one');
    const choices = [{ source: 'l.csv', sheet: null, row: 2, column: null, id: one?.id }];
    const chosen = importInto(first.map, { 'l.csv': ['from,to,type,purpose', 'b,g,supports,three'] }, { choices });
    expect(chosen.map.link.get(one?.id ?? '')?.purpose).toBe('three');
  });

  test('another id with the same ends and type is another link', () => {
    const { receipt } = importInto(first.map, { 'l.csv': ['id,from,to,type', 'l2,a,b,funds'] });
    expect(counts(receipt.links)).toEqual([1, 0, 0]);
  });

  test('importing the same again changes nothing, with ids and without', () => {
    const lines = [
      'id,from,to,type,purpose',
      'l1,a,b,funds,roof',
      ',a,g,funds,',
      ',b,g,supports,one',
      ',b,g,supports,two',
    ];
    const again = importInto(first.map, { 'l.csv': lines });
    expect(counts(again.receipt.links)).toEqual([0, 0, 4]);
    expect(again.changes).toEqual([]);
  });

  test('two rows that say exactly the same are one link', () => {
    const { map, receipt } = importInto(people, {
      'l.csv': ['from,to,type,strength', 'a,b,funds,2', 'Alpha,Beta,funds,2', 'a,b,funds,3'],
    });
    expect(counts(receipt.links)).toEqual([2, 0, 1]);
    expect(map.link.size).toBe(2);
  });
});

describe('what is wrong with a row', () => {
  test.each([
    ['strength', '6'],
    ['quality', '0'],
    ['weight', 'much'],
    ['amount', 'lots'],
    ['direction', 'sideways'],
    ['status', 'perhaps'],
    ['certainty', 'hearsay'],
    ['restricted', 'maybe'],
    ['started', '1st'],
    ['confirmed_by', 'nobody'],
  ])('is named: %s', (column, text) => {
    expect(rejectedAt(importInto(people, { 'l.csv': [`from,to,${column}`, 'a,b,', `a,g,${text}`] }))).toEqual([
      `l.csv 3 ${column}`,
    ]);
  });

  test('against what the link already says is named too', () => {
    const base = importInto(people, { 'l.csv': ['id,from,to,started', 'l1,a,b,2019'] }).map;
    const result = importInto(base, { 'l.csv': ['id,from,to,ended', 'l1,a,b,2018'] });
    expect(result.receipt.rejected).toMatchObject([
      { source: 'l.csv', row: 2, reason: expect.stringContaining('before it started') },
    ]);
    expect(result.changes).toEqual([]);
  });
});

describe('sources and evidence', () => {
  const sources = [
    'id,title,kind,date,author,notes',
    's1,Annual report,document,2018,Clerk,Long',
    's2,Talks,Interview,01/02/2019,,',
  ];

  test('tables are read', () => {
    const { map, receipt } = importInto(people, {
      'evidence.csv': [
        'id,entity,link,source,section,note,quote,certainty',
        'v1,Alpha,,s1,p 3,Named,so it says,',
        ',,l1,talks,,Heard,,assumption',
      ],
      'sources.csv': sources,
      'links.csv': ['id,from,to', 'l1,a,b'],
    });
    expect(receipt.others).toEqual({
      source: { added: 2, updated: 0, unchanged: 0 },
      evidence: { added: 2, updated: 0, unchanged: 0 },
    });
    expect([...map.source.values()]).toMatchObject([
      { externalIds: ['s1'], title: 'Annual report', kind: 'document', date: '2018', author: 'Clerk', notes: 'Long' },
      { externalIds: ['s2'], title: 'Talks', kind: 'interview', date: '2019-02-01' },
    ]);
    expect(evidenceFor(map, entityNamed(map, 'Alpha').id)).toMatchObject([
      { externalIds: ['v1'], section: 'p 3', note: 'Named', quote: 'so it says', certainty: 'fact' },
    ]);
    expect(evidenceFor(map, onlyLink(map).id)).toMatchObject([{ note: 'Heard', certainty: 'assumption' }]);
  });

  test('again change nothing', () => {
    const files = {
      'sources.csv': sources,
      'links.csv': [
        'from,to,source,section,certainty',
        'a,b,s1,p 4,assumption',
        'a,g,Talks|Annual report,|p 2,fact|assumption',
      ],
      'evidence.csv': [
        'entity,source,section,note,certainty',
        'Alpha,s1,p 3,Named,fact',
        'Alpha,s1,p 3,Named twice,fact',
      ],
    };
    const first = importInto(people, files);
    expect(first.receipt.others.evidence?.added).toBe(5);
    const second = importInto(first.map, files);
    expect(second.changes).toEqual([]);
    expect(second.receipt.others.evidence).toEqual({ added: 0, updated: 0, unchanged: 5 });
  });

  test('in a link table become evidence, from sources by id or title, made when not known', () => {
    const { map, receipt } = importInto(people, {
      'sources.csv': sources,
      'links.csv': [
        'from,to,source,section,certainty',
        'a,b,s1|annual report 2|Talks,p 4,',
        'a,g,Annual report 2,,implied',
        'b,g,,,assumption',
      ],
    });
    const cited = [...map.link.values()].map((link) =>
      evidenceFor(map, link.id).map(({ source, section, certainty }) => [
        map.source.get(source)?.title,
        section,
        certainty,
      ]),
    );
    expect(cited).toEqual([
      [
        ['Annual report', 'p 4', 'fact'],
        ['annual report 2', 'p 4', 'fact'],
        ['Talks', 'p 4', 'fact'],
      ],
      [['annual report 2', null, 'assumption']],
      [['links.csv', null, 'assumption']],
    ]);
    expect(receipt.others.source?.added).toBe(4);
  });

  test('a certainty that is left blank stays as it was', () => {
    const first = importInto(people, { 'l.csv': ['from,to,source,certainty', 'a,b,Report,assumption'] });
    expect(importInto(first.map, { 'l.csv': ['from,to,source,certainty', 'a,b,Report,'] }).changes).toEqual([]);
    const updated = importInto(first.map, { 'l.csv': ['from,to,source,certainty', 'a,b,Report,fact'] });
    expect(updated.receipt.others.evidence).toEqual({ added: 0, updated: 1, unchanged: 0 });
  });

  test('words about a section fill in evidence that had none', () => {
    const files = {
      'l.csv': ['id,from,to,source,section', 'l1,a,b,Report,p 1'],
      'v.csv': ['link,source,section,note', 'l1,Report,p 1,Said plainly'],
    };
    const first = importInto(people, files);
    expect(evidenceFor(first.map, onlyLink(first.map).id)).toMatchObject([{ section: 'p 1', note: 'Said plainly' }]);
    expect(importInto(first.map, files).changes).toEqual([]);
  });

  test.each([
    ['entity', 'Nobody,,s1,fact'],
    ['entity', ',,s1,fact'],
    ['link', 'Alpha,l1,s1,fact'],
    ['link', ',l9,s1,fact'],
    ['source', 'Alpha,,,fact'],
    ['certainty', 'Alpha,,s1,hearsay'],
  ])('wrong in %s: %s', (column, line) => {
    const result = importInto(people, {
      'links.csv': ['id,from,to', 'l1,a,b'],
      'v.csv': ['entity,link,source,certainty', 'Alpha,,s1,fact', line],
    });
    expect(rejectedAt(result)).toEqual([`v.csv 3 ${column}`]);
  });

  test('a quotation is short', () => {
    const result = importInto(people, { 'v.csv': ['entity,source,quote', `Alpha,s,${'x'.repeat(501)}`] });
    expect(rejectedAt(result)).toEqual(['v.csv 2 quote']);
  });

  test('sources need a title and a kind that there is', () => {
    expect(rejectedAt(importInto(people, { 's.csv': ['id,title,kind', 's1,,', 's2,Film,film'] }))).toEqual([
      's.csv 2 title',
      's.csv 3 kind',
    ]);
  });
});

describe('ten thousand rows', () => {
  test('come in within seconds, and again', () => {
    const entities = [
      'id,name,kind,sector,tags,influence,parent',
      ...Array.from(
        { length: 5000 },
        (_, n) => `e${n},Body number ${n},group,Health,t${n % 50},${(n % 5) + 1},${n > 0 ? 'e0' : ''}`,
      ),
    ];
    const links = [
      'from,to,type,strength,source,section',
      ...Array.from(
        { length: 5000 },
        (_, n) => `Body number ${n},e${(n * 7) % 5000},funds,${(n % 5) + 1},Survey,q${n}`,
      ),
    ];
    const started = performance.now();
    const first = importInto(newMap, { 'e.csv': entities, 'l.csv': links });
    const again = importInto(first.map, { 'e.csv': entities, 'l.csv': links });
    const seconds = (performance.now() - started) / 1000;
    expect(counts(first.receipt.entities)).toEqual([5000, 0, 0]);
    expect(counts(first.receipt.links)).toEqual([5000, 0, 0]);
    expect(again.changes).toEqual([]);
    expect(seconds).toBeLessThan(15);
  });

  test('between the same two, all parallel, do not slow it down', () => {
    const links = ['from,to,type,weight', ...Array.from({ length: 5000 }, (_, n) => `a,b,funds,${n}`)];
    const started = performance.now();
    const first = importInto(people, { 'l.csv': links });
    const again = importInto(first.map, { 'l.csv': links });
    expect(counts(first.receipt.links)).toEqual([5000, 0, 0]);
    expect(again.changes).toEqual([]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
