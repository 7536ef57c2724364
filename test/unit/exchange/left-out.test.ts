// What a format cannot hold is counted exactly, and nothing that it holds.
import { expect, test } from 'vitest';
import { graphFormats } from '../../../shared/exchange/graph-formats.ts';
import { leftOutBy } from '../../../shared/exchange/left-out.ts';
import { added, applyChanges } from '../../../shared/model/change.ts';
import { importInto, newMap } from './import/harness.ts';

const { map } = importInto(newMap, {
  'e.csv': ['id,name,kind,influence', 'a,Council,organisation,5', 'b,Board,group,', 'c,Forum,Assembly,3'],
  'l.csv': ['id,from,to,type,source,section', 'l1,a,b,funds,Report,p 1', 'l2,a,c,advises on,Report,'],
  'v.csv': ['entity,link,source,quote,certainty', 'a,,Minutes,,fact', ',l1,Minutes,They pay,assumption'],
});

test('a map of no more than the words of every new one loses nothing', () => {
  expect(leftOutBy(newMap, graphFormats.gexf)).toEqual([]);
});

test('GEXF holds entries and links with all their columns; of evidence only what links cite', () => {
  expect(leftOutBy(map, graphFormats.gexf)).toEqual([
    { what: '1 piece of evidence for an entry', why: 'GEXF holds none' },
    { what: '1 piece of evidence for a link', why: 'GEXF holds only source, section and certainty of it' },
    { what: '2 sources', why: 'GEXF holds only the titles of those behind links' },
    { what: '2 judgements', why: 'GEXF holds only the newest on each scale, without date and reason' },
    // The kind and the type of link that the tables brought.
    {
      what: '2 kinds, types, scales, fields and words of the map’s own',
      why: 'GEXF holds only what they are called, where they are used',
    },
    ...(map.receipt.size > 0 ? [{ what: '1 receipt of an import', why: 'GEXF holds none' }] : []),
  ]);
});

test('settings are counted by those that a format has no place for', () => {
  const set = applyChanges(
    map,
    ['title', 'currency'].map((id) => added('setting', { id, value: 'GBP' })),
  );
  const said = (format: keyof typeof graphFormats) =>
    leftOutBy(set, graphFormats[format]).find(({ what }) => what.includes('setting'))?.what;
  expect(said('gexf')).toBe('1 setting of the map');
  expect(said('graphml')).toBe('2 settings of the map');
});

test('types of links and fields that are called otherwise in NetDraw and Pajek are counted', () => {
  const { map: signs } = importInto(newMap, {
    'e.csv': ['id,name,Spend (£k),Plain field', 'a,Council,5,x', 'b,Board,,', 'c,Forum,,'],
    'l.csv': ['from,to,type', "a,b,'=type", 'a,c,reports to', 'c,a,"says ""no"""'],
  });
  const said = (format: keyof typeof graphFormats) =>
    leftOutBy(signs, graphFormats[format]).filter(({ what }) => /^\d+ (type|field)/.test(what));
  expect(said('vna')).toEqual([
    { what: '2 types of links', why: 'NetDraw holds them only with other signs or with a number' },
    { what: '1 field', why: 'NetDraw holds them only by names with other signs or with a number' },
  ]);
  expect(said('net')).toEqual([
    { what: '1 type of link', why: 'Pajek holds them only with other signs or with a number' },
  ]);
  expect(said('gexf')).toEqual([]);
});

test('links both ways are counted where they come out as two', () => {
  const { map: ways } = importInto(newMap, {
    'e.csv': ['id,name', 'a,Council', 'b,Board'],
    'l.csv': ['from,to,direction', 'a,b,both', 'b,a,forward', 'a,b,none', 'a,a,both'],
  });
  const said = (format: keyof typeof graphFormats) =>
    leftOutBy(ways, graphFormats[format]).filter(({ what }) => what.includes('both ways'));
  expect(said('net')).toEqual([{ what: '1 link both ways', why: 'Pajek holds each of them as two, one each way' }]);
  expect(said('vna')).toEqual([{ what: '1 link both ways', why: 'NetDraw holds each of them as two, one each way' }]);
  expect(said('dl')).toEqual([
    { what: '1 link both ways', why: 'UCINET’s DL holds each of them as a number each way' },
  ]);
  expect(said('gexf12')).toEqual([]);
});
