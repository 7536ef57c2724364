// Tables of sources and evidence, and what links rest on.
import { describe, expect, test } from 'vitest';
import { evidenceFor } from '../../../../shared/model/map-index.ts';
import { entityNamed, importInto, onlyLink, people, rejectedAt } from './harness.ts';

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
