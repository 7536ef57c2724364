// Which table it is, and which column is which.
import { describe, expect, test } from 'vitest';
import { kindOfTable, recognise } from '../../../../shared/exchange/tables/recognise.ts';
import type { Table } from '../../../../shared/exchange/tables/table.ts';

const table = (headers: string, ...rows: string[]): Table => ({
  source: 'x.csv',
  sheet: null,
  headers: headers.split(','),
  rows: rows.map((cells, index) => ({ row: index + 2, cells: cells.split(',') })),
  headerRow: 1,
});
const roles = (given: Table) => {
  const known = recognise(given);
  if (!known.ok) throw new Error(known.error);
  return known.value.roles.map((role) => {
    if ('column' in role) return role.column;
    if ('leftOut' in role) return `left out ${role.leftOut}`;
    return 'own' in role ? `own ${role.own}` : 'unnamed';
  });
};

test('a header of thousands of characters is no header', () => {
  const known = recognise(table(`name,${'x'.repeat(30_000)}`, 'A,1'));
  expect(known.ok ? null : known.error).toMatch(
    /^One of its headers has 30000 characters \(“x+…”\); at most 500 are read/,
  );
});

describe('the kind of a table', () => {
  test.each([
    ['name', 'entities'],
    ['Label,Type,Description', 'entities'],
    ['Organisation,Sector', 'entities'],
    ['id,name,source,title', 'entities'],
    ['from,to', 'links'],
    ['Source,Target,Weight', 'links'],
    ['From,To,Source,Section,Certainty', 'links'],
    ['id,title,kind,date,author,notes', 'sources'],
    ['entity,source,section', 'evidence'],
    ['link,source,note', 'evidence'],
    ['entity,link,source,section,note,certainty', 'evidence'],
  ])('%s: %s', (headers, kind) => {
    expect(kindOfTable(headers.split(','))).toBe(kind);
  });

  test.each(['colour,size', 'from,when', 'to', 'entity,note', ''])('%j is none', (headers) => {
    expect(kindOfTable(headers.split(','))).toBe(null);
    expect(recognise(table(headers)).ok).toBe(false);
  });
});

describe('the columns', () => {
  test('fold case, spaces, hyphens and underscores', () => {
    expect(roles(table('NAME,Desired Engagement'))).toEqual(['name', 'desired_engagement']);
    expect(roles(table('from,to,Single point-of-contact?,E-mail'))).toEqual([
      'from',
      'to',
      'single_point_of_contact',
      'own E-mail',
    ]);
    expect(roles(table(' Name ,E-Mail,SHOWN AS'))).toEqual(['name', 'email', 'shown_as']);
  });

  test('take the name of the column before another name for it', () => {
    expect(roles(table('label,name,type,kind'))).toEqual(['own label', 'name', 'own type', 'kind']);
    expect(roles(table('source,from,to'))).toEqual(['source', 'from', 'to']);
    expect(roles(table('source,target,type'))).toEqual(['from', 'to', 'type']);
  });

  test('tell a type from a direction by what is in it', () => {
    expect(roles(table('source,target,type,label', 'A,B,Directed,x', 'A,C,,y', 'A,D,mutual,'))).toEqual([
      'from',
      'to',
      'direction',
      'own label',
    ]);
    expect(roles(table('source,target,type,kind', 'A,B,undirected,funds'))).toEqual([
      'from',
      'to',
      'direction',
      'type',
    ]);
    expect(roles(table('source,target,type', 'A,B,directed', 'A,C,funds'))).toEqual(['from', 'to', 'type']);
    // Gephi's direction cannot say both ways: a column of that name beside it does.
    expect(roles(table('Source,Target,Type,Kind,direction', 'A,B,Undirected,funds,both'))).toEqual([
      'from',
      'to',
      'left out Type',
      'type',
      'direction',
    ]);
  });

  test('keep what is not ours, and refuse a header that comes twice', () => {
    expect(roles(table('name,Postcode,,Budget'))).toEqual(['name', 'own Postcode', 'unnamed', 'own Budget']);
    expect(recognise(table('name,Notes,notes'))).toMatchObject({ ok: false, error: expect.stringContaining('notes') });
  });
});
