// Files of other programs that no library here reads: as their own formats say they are read.
import cytoscape from 'cytoscape';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { makeGraph } from '../../../electron/writers/graphs.ts';
import { readDelimited } from '../../../shared/exchange/tables/delimited.ts';
import { tableParts } from '../../../shared/exchange/tables/from-map.ts';
import type { Link } from '../../../shared/model/link.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { kindLabel, linkTypeLabel } from '../../../shared/model/words.ts';
import { filesOf, MAPS, sumsOf, textsOf } from '../../support/graph-files.ts';
import { madeUpMap } from '../../support/made-up-map.ts';

vi.setConfig({ testTimeout: 120_000 });

const inOrder = (map: MapData) => tableParts(map).entities.items;

function tableOf(text: string | undefined) {
  const table = readDelimited(text ?? '', 'test', ',');
  if (!table.ok) throw new Error(table.error.message);
  const { headers, rows } = table.value;
  return {
    headers,
    rows: rows.map(({ cells }) => Object.fromEntries(headers.map((header, at) => [header, cells[at]]))),
  };
}

test('Cytoscape reads elements with their data and places', async () => {
  for (const map of MAPS) {
    const { elements } = JSON.parse((await textsOf(map, 'cyjs'))[0] ?? '');
    const graph = cytoscape({ headless: true, elements, layout: { name: 'preset' } });
    expect(graph.nodes().length).toBe(map.entity.size);
    expect(graph.edges().length).toBe(map.link.size);
    for (const { id, name, description, aliases } of map.entity.values()) {
      const { data } = graph.$id(id).json() as unknown as { data: Record<string, unknown> };
      expect([data.name, data.shared_name, data.description ?? null]).toEqual([name, name, description]);
      if (aliases.every((alias) => !alias.includes('|'))) expect(data.aliases ?? []).toEqual(aliases);
      expect(Object.keys(data).filter((key) => !/^\w+$/.test(key))).toEqual([]);
    }
    for (const { id, from, to, type, direction, weight, notes } of map.link.values()) {
      const { data } = graph.$id(id).json() as unknown as { data: Record<string, unknown> };
      expect([
        data.source,
        data.target,
        data.interaction,
        data.direction,
        data.weight ?? null,
        data.notes ?? null,
      ]).toEqual([from, to, linkTypeLabel(map, type), direction, weight, notes]);
    }
    const [view] = [...map.view.values()];
    for (const { view: of, entity, x, y } of map.position.values())
      if (of === view?.id) expect(graph.$id(entity).position()).toEqual({ x, y });
  }
});

test('Gephi finds ids, labels, directions and kinds in the columns that it goes by', async () => {
  for (const map of MAPS) {
    const [nodes, edges] = await textsOf(map, 'gephi');
    const { headers, rows } = tableOf(edges);
    expect(headers.slice(0, 6)).toEqual(['Source', 'Target', 'Type', 'Kind', 'Id', 'Label']);
    // Gephi takes columns of one name, in capitals or not, for one.
    expect(new Set(headers.map((header) => header.toLowerCase())).size).toBe(headers.length);
    expect(rows).toHaveLength(map.link.size);
    for (const row of rows) {
      const link = map.link.get(row.Id ?? '') as Link;
      expect([row.Source, row.Target, row.Kind, row.direction, row.Type]).toEqual([
        link.from,
        link.to,
        linkTypeLabel(map, link.type),
        link.direction,
        link.direction === 'forward' ? 'Directed' : 'Undirected',
      ]);
      expect(row.Weight ? Number(row.Weight) : null).toBe(link.weight);
    }
    const entries = tableOf(nodes).rows;
    expect(Object.fromEntries(entries.map(({ Id, Label, kind }) => [Id, [Label, kind]]))).toEqual(
      Object.fromEntries([...map.entity.values()].map(({ id, name, kind }) => [id, [name, kindLabel(map, kind)]])),
    );
  }
});

test('a cell that begins as a formula does is text in every CSV', async () => {
  const map = withName('=HYPERLINK("http://x","y")');
  for (const format of ['gephi', 'matrix'] as const)
    for (const text of await textsOf(map, format)) {
      if (text.includes('HYPERLINK')) expect(text).toContain(`"'=HYPERLINK(`);
      expect(text).not.toMatch(/(?:^|,|\n)"?=/);
    }
});

function withName(name: string): MapData {
  const map = madeUpMap({ entities: 3, links: 2 });
  const [[id, entity] = []] = [...map.entity];
  if (id === undefined || entity === undefined) throw new Error('the map is empty');
  return { ...map, entity: new Map([...map.entity, [id, { ...entity, name }]]) };
}

test('a matrix has the sum of the links from the row to the column', async () => {
  for (const map of MAPS.filter(({ entity }) => entity.size > 0)) {
    const { headers, rows } = tableOf((await textsOf(map, 'matrix'))[0]);
    const ids = inOrder(map).map(({ id }) => id);
    expect(headers).toHaveLength(ids.length + 1);
    expect(new Set(headers).size).toBe(headers.length);
    const sums = sumsOf(map);
    rows.forEach((row, at) => {
      const cells = headers.slice(1).map((header) => Number(row[header]));
      expect(cells).toEqual(ids.map((to) => sums.get(`${ids[at]} ${to}`) ?? 0));
    });
  }
});

test('a matrix of more entries than a spreadsheet opens is refused with what to do', async () => {
  const map = madeUpMap({ entities: 5001, links: 10 });
  const made = await makeGraph(map, { format: 'matrix', name: 'o', view: null });
  expect(made).toMatchObject({ ok: false, error: { code: 'too-large', message: expect.stringContaining('5,001') } });
});

/** As NetDraw and Gephi part a line. */
const parted = (line: string): string[] => [...line.matchAll(/[^\s"]+|"([^"]*)"/g)].map(([all, inner]) => inner ?? all);

test('NetDraw finds as many values in each line as its section has columns, and the links of each type', async () => {
  for (const map of MAPS) {
    const [, data = '', properties = '', ties = ''] =
      /^\*Node data\r\n([\s\S]*)\*Node properties\r\n([\s\S]*)\*Tie data\r\n([\s\S]*)$/.exec(
        (await textsOf(map, 'vna'))[0] ?? '',
      ) as string[];
    const sections = [data, properties, ties].map((section) => section.trim().split('\r\n').map(parted));
    for (const [heads, ...lines] of sections) for (const line of lines) expect(line).toHaveLength(heads?.length ?? 0);
    expect(sections.map((lines) => lines.length - 1).slice(0, 2)).toEqual([map.entity.size, map.entity.size]);
    const heads = sections[2]?.[0] ?? [];
    const ids = new Map((sections[0] ?? []).slice(1).map(([name = ''], at) => [name, inOrder(map)[at]?.id]));
    expect(ids.size).toBe(map.entity.size);
    const found = (sections[2] ?? []).slice(1).map(([from = '', to = '', strength, ...values]) => {
      const type = heads[3 + values.findIndex((value) => value !== '0')];
      return `${ids.get(from)} ${ids.get(to)} ${Number(strength) === 0 ? '' : type} ${strength}`;
    });
    const wanted = [...map.link.values()].flatMap(({ from, to, type, weight, direction }) => {
      const label = weight === 0 ? '' : linkTypeLabel(map, type).replaceAll(/\W+/g, '_');
      const rest = `${label} ${weight ?? 1}`;
      return [`${from} ${to} ${rest}`, ...(direction !== 'forward' && from !== to ? [`${to} ${from} ${rest}`] : [])];
    });
    expect(found.sort()).toEqual(wanted.sort());
  }
});

/** The cells of a sheet, row by row, by the letters of their columns. */
function sheet(bytes: Uint8Array, number: number): Record<string, string>[] {
  const parts = unzipSync(bytes);
  const xml = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const plain = (text: string): string =>
    text
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&#39;|&apos;/g, "'")
      .replace(/&amp;/g, '&');
  const strings = [...xml('xl/sharedStrings.xml').matchAll(/<si>.*?<\/si>/gs)].map(([item]) =>
    plain([...item.matchAll(/<t[^>]*>([\s\S]*?)<\/t>/g)].map(([, text]) => text).join('')),
  );
  return [...xml(`xl/worksheets/sheet${number}.xml`).matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
    Object.fromEntries(
      [...row.matchAll(/<c r="([A-Z]+)\d+"([^>]*)>.*?<v>([^<]*)<\/v>/gs)].map(([, column, kind, value]) => [
        column,
        kind?.includes('t="s"') ? (strings[Number(value)] ?? '') : (value ?? ''),
      ]),
    ),
  );
}

test('Kumu finds its two sheets, with ids first, and connections by the ids of elements', async () => {
  for (const map of MAPS.slice(0, 30)) {
    const [bytes = new Uint8Array()] = await filesOf(map, 'kumu');
    const [[heads = {}, ...elements], [linkHeads = {}, ...connections]] = [sheet(bytes, 1), sheet(bytes, 2)];
    expect([heads.A, heads.B, heads.C]).toEqual(['ID', 'Label', 'Type']);
    expect(['A', 'B', 'C', 'D', 'E'].map((column) => linkHeads[column])).toEqual([
      'ID',
      'From',
      'To',
      'Type',
      'Direction',
    ]);
    expect(Object.fromEntries(elements.map(({ A, B, C }) => [A, [B, C]]))).toEqual(
      Object.fromEntries([...map.entity.values()].map(({ id, name, kind }) => [id, [name, kindLabel(map, kind)]])),
    );
    const words = { forward: 'directed', both: 'mutual', none: 'undirected' };
    expect(connections.map(({ A, B, C, E }) => `${A} ${B} ${C} ${E}`).sort()).toEqual(
      [...map.link.values()].map(({ id, from, to, direction }) => `${id} ${from} ${to} ${words[direction]}`).sort(),
    );
  }
});

test('a project for Kumu has every entry on its map, at its place, and fields for all that it holds', async () => {
  for (const map of MAPS) {
    const project = JSON.parse((await textsOf(map, 'kumu-json'))[0] ?? '');
    const elements = new Map<string, { attributes: Record<string, unknown> }>(
      project.elements.map((element: { _id: string }) => [element._id, element]),
    );
    expect([...elements.values()].map(({ attributes }) => attributes.label).sort()).toEqual(
      [...map.entity.values()].map(({ name }) => name).sort(),
    );
    const fields = project.attributes.map(({ name }: { name: string }) => name.toLowerCase());
    expect(new Set(fields).size).toBe(fields.length);
    for (const { attributes } of [...elements.values(), ...project.connections])
      for (const key of Object.keys(attributes)) expect(fields).toContain(key);
    for (const { from, to } of project.connections) expect(elements.has(from) && elements.has(to)).toBe(true);
    const places = new Map(
      project.maps[0].elements.map(({ element, position }: { element: string; position: object }) => [
        element,
        position,
      ]),
    );
    expect(places.size).toBe(map.entity.size);
    const [view] = [...map.view.values()];
    for (const { view: of, entity, x, y } of map.position.values())
      if (of === view?.id) expect(places.get(`elem-${entity.replaceAll('-', '')}`)).toEqual({ x, y });
    const ids = [...project.elements, ...project.connections].map(({ _id }: { _id: string }) => _id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => /[_.]/.test(id))).toEqual([]);
  }
});

test('NetDraw has words for links whose types are signs', async () => {
  const map = madeUpMap({ entities: 3, links: 2 });
  const [type] = [...map.linkType.values()];
  if (!type) throw new Error('the map has no types');
  const signs = ['+', '--'].map((label, at) => ({ ...type, id: `sign-${at}`, label, inverse: label }));
  const link = [...map.link.values()].map((each, at) => [each.id, { ...each, type: `sign-${at}` }] as const);
  const linkType = new Map([...map.linkType, ...signs.map((each) => [each.id, each] as const)]);
  const [text = ''] = await textsOf({ ...map, linkType, link: new Map(link) }, 'vna');
  expect(text).toMatch(/^from to strength plus minus_minus\r$/m);
});
