// The tables of the Trafford sample: whole, in the words the model ships, and without reporting lines that no paper states.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CERTAINTIES } from '../../../shared/model/evidence.ts';
import { STATUSES } from '../../../shared/model/fields.ts';
import { DIRECTIONS } from '../../../shared/model/link.ts';
import { SHIPPED_KINDS, SHIPPED_LINK_TYPES, SHIPPED_TERMS } from '../../../shared/model/shipped.ts';
import { isPartialDate } from '../../../shared/util/dates.ts';
import { foldText } from '../../../shared/util/fold.ts';

type Row = Readonly<Record<string, string>>;

const folder = join(import.meta.dirname, '../../../resources/samples/trafford');
const readText = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** Our own tables are plain: commas, Unix line ends, quotes where needed. Real imports go through `exchange`. */
function readTable(file: string): Row[] {
  const rows: string[][] = [[]];
  for (const [, cell = '', after] of readText(file).matchAll(/("(?:[^"]|"")*"|[^",\n]*)([,\n])/g)) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (after === '\n') rows.push([]);
  }
  const [header = [], ...body] = rows.slice(0, -1);
  expect(body.filter((cells) => cells.length !== header.length).length, `${file}: rows of another width`).toBe(0);
  return body.map((cells) => Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ''])));
}

const entities = readTable('entities.csv');
const links = readTable('links.csv');
const sources = readTable('sources.csv');
const evidence = readTable('evidence.csv');

const entityById = new Map(entities.map((row) => [row.id, row]));
const linkById = new Map(links.map((row) => [row.id, row]));
const several = (cell: string | undefined): string[] => (cell ? cell.split('|') : []);
const labelsOf = (vocabulary: string): string[] =>
  SHIPPED_TERMS.filter((term) => term.vocabulary === vocabulary).map((term) => foldText(term.label));
const repeated = (values: readonly (string | undefined)[]): (string | undefined)[] =>
  values.filter((value, index) => values.indexOf(value) !== index);
const find = (text: string): string[] =>
  entities
    .filter((row) => [row.name, ...several(row.aliases)].some((name) => foldText(name ?? '') === foldText(text)))
    .map((row) => row.id ?? '');

/** Every body that `start` answers to, at any remove, counting links of any status. */
function bodiesAbove(start: string): Set<string> {
  const above = new Set<string>();
  const waiting = [start];
  for (let body = waiting.pop(); body !== undefined; body = waiting.pop())
    for (const { from = '', to = '', type } of links) {
      const next = type === 'reports to' && from === body ? to : type === 'oversees' && to === body ? from : null;
      if (next !== null && !above.has(next)) {
        above.add(next);
        waiting.push(next);
      }
    }
  return above;
}

describe('the tables of the Trafford sample', () => {
  it('are large enough to be a whole system', () => {
    expect(entities.length).toBeGreaterThanOrEqual(250);
    expect(links.length).toBeGreaterThanOrEqual(400);
    expect(sources).toHaveLength(5);
  });

  it('give every row an id of its own, and every tie an end that exists', () => {
    expect(repeated([...entities, ...links].map((row) => row.id))).toEqual([]);
    expect(links.filter(({ from, to }) => !entityById.has(from) || !entityById.has(to) || from === to)).toEqual([]);
    expect(entities.filter(({ parent }) => parent && !entityById.has(parent))).toEqual([]);
    expect(repeated(links.map(({ from, to, type }) => `${from} ${type} ${to}`))).toEqual([]);
  });

  it('use only words that the model ships', () => {
    const kinds = SHIPPED_KINDS.map((kind) => kind.id);
    const types = SHIPPED_LINK_TYPES.map((type) => type.label);
    const statuses: readonly string[] = STATUSES;
    const directions: readonly string[] = DIRECTIONS;
    expect(entities.filter(({ kind = '' }) => !kinds.includes(kind))).toEqual([]);
    expect(links.filter(({ type = '' }) => !types.includes(type))).toEqual([]);
    expect([...entities, ...links].filter(({ status = '' }) => !statuses.includes(status))).toEqual([]);
    expect(links.filter(({ direction = '' }) => !directions.includes(direction))).toEqual([]);
    const methods = labelsOf('method');
    const frequencies = labelsOf('frequency');
    const layers = labelsOf('layer');
    expect(links.flatMap((row) => several(row.methods)).filter((word) => !methods.includes(foldText(word)))).toEqual(
      [],
    );
    expect(links.filter(({ frequency }) => frequency && !frequencies.includes(foldText(frequency)))).toEqual([]);
    expect(entities.filter(({ layer }) => layer && !layers.includes(foldText(layer)))).toEqual([]);
    expect(new Set(entities.map((row) => row.sector).filter(Boolean)).size).toBeLessThanOrEqual(9);
  });

  it('write dates and amounts that can be read as such', () => {
    const dates = [...entities, ...links].flatMap(({ started, ended }) => [started, ended]);
    const all = [...dates, ...sources.map((row) => row.date)].filter((date) => date !== undefined && date !== '');
    expect(all.filter((date) => !isPartialDate(date ?? ''))).toEqual([]);
    expect(links.filter(({ amount }) => amount && !Number.isFinite(Number(amount)))).toEqual([]);
    expect(isPartialDate(JSON.parse(readText('map.json')).asAt)).toBe(true);
  });

  it('support every link, and tie each piece of evidence to one thing and one paper', () => {
    const supported = new Set(evidence.map((row) => row.link));
    expect(links.filter(({ id }) => !supported.has(id))).toEqual([]);
    const sourceIds = sources.map((row) => row.id);
    const certainties: readonly string[] = CERTAINTIES;
    for (const row of evidence) {
      expect(entityById.has(row.entity) !== linkById.has(row.link), JSON.stringify(row)).toBe(true);
      expect(sourceIds, JSON.stringify(row)).toContain(row.source);
      expect(certainties, JSON.stringify(row)).toContain(row.certainty);
      expect(row.section && row.note, JSON.stringify(row)).toBeTruthy();
    }
  });

  it('let every name and alias lead to one entity', () => {
    const owners = new Map<string, string>();
    for (const { id = '', name = '', aliases } of entities)
      for (const text of [name, ...several(aliases)]) {
        expect(owners.get(foldText(text)) ?? id, text).toBe(id);
        owners.set(foldText(text), id);
      }
  });

  it('hold bodies with many spellings once, and look-alikes apart', () => {
    for (const spelling of [
      'HWB',
      'Health & Well-Being Board',
      'Health and Wellbeing Board',
      'Health & Well Being Board',
    ])
      expect(find(spelling), spelling).toEqual(['health-and-wellbeing-board']);
    expect(find('THT')).toEqual(['trafford-housing-trust']);
    expect(find('LPs')).toEqual(['locality-partnerships']);
    expect(find('SP AP')).toEqual(find('Strategic Sport & Physical Activity Partnership'));
    expect(find('Vision 31')).toEqual(['vision-31']);
    expect(find('Vision for 2031')).toEqual(['vision-for-2031']);
    expect(find('Vision 31 Group')).toEqual(['vision-31-steering-group']);
    expect(find('locality planning steering group')).toEqual(['locality-working-steering-group']);
    expect(find('Steering Group')).toEqual([]);
  });

  it('state no reporting line that the papers do not', () => {
    expect([...bodiesAbove('vision-31-steering-group')]).toEqual(['strong-communities-board']);
    expect([...bodiesAbove('strong-communities-board')]).toEqual([]);
    expect(bodiesAbove('trafford-local-pilot')).toContain('health-and-wellbeing-board');
  });
});
