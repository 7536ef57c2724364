// Graph files that we write, as networkx, igraph and an XML reader find them: the same entries, links, attributes, weights and dates.
import { describe, expect, test, vi } from 'vitest';
import { dlNames } from '../../../shared/exchange/dl/write.ts';
import { unquotedNames } from '../../../shared/exchange/graph/names.ts';
import { type GraphFormatName, graphFormats } from '../../../shared/exchange/graph-formats.ts';
import { tableParts } from '../../../shared/exchange/tables/from-map.ts';
import type { Link } from '../../../shared/model/link.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { linkTypeLabel } from '../../../shared/model/words.ts';
import { MAPS, sumsOf, textsOf, withLinks } from '../../support/graph-files.ts';
import {
  type GraphReader,
  PYTHON,
  type ReadGraph,
  readByOthers,
  unreadByNetworkx,
} from '../../support/oracle/graphs.ts';

const inOrder = (map: MapData) => tableParts(map).entities.items;

vi.setConfig({ testTimeout: 120_000 });

async function readAll(format: GraphFormatName, reader: GraphReader, maps = MAPS): Promise<ReadGraph[]> {
  return readByOthers(
    await Promise.all(maps.map(async (map) => ({ reader, text: (await textsOf(map, format))[0] ?? '' }))),
  );
}

const GEXF_BY_NETWORKX = [
  ['gexf', 'networkx.gexf'],
  ['gexf12', 'networkx.gexf12'],
] as const;

/** What no reader may lose, taken from the map itself. */
const entriesOf = (map: MapData) =>
  Object.fromEntries(
    [...map.entity.values()].map(({ id, name, description, status }) => [id, [name, description ?? null, status]]),
  );
const linksOf = (map: MapData) =>
  [...map.link.values()].map((link) => [
    link.from,
    link.to,
    linkTypeLabel(map, link.type),
    link.weight,
    link.purpose,
    link.strength,
  ]);

describe.skipIf(PYTHON === null)('GraphML', () => {
  const nodes = (graph: ReadGraph, idOf: (id: string, values: ReadGraph['nodes'][0][1]) => string) =>
    Object.fromEntries(
      graph.nodes.map(([id, values]) => [
        idOf(id, values),
        [values.label, values.description || null, values.status] as const,
      ]),
    );

  test.each(['graphml', 'yed'] as const)('%s is read by networkx with everything that it holds', async (format) => {
    const read = await readAll(format, 'networkx.graphml');
    MAPS.forEach((map, at) => {
      const graph = read[at] as ReadGraph;
      if (map.entity.size > 0) expect(graph.directed).toBe(true);
      expect(nodes(graph, (id) => id)).toEqual(entriesOf(map));
      expect(graph.edges).toHaveLength(map.link.size);
      const wanted = [...map.link.values()].map((link) => [
        link.from,
        link.to,
        link.direction,
        linkTypeLabel(map, link.type),
        link.weight,
        link.purpose,
        link.strength,
      ]);
      const found = graph.edges.map(([from, to, values]) => [
        from,
        to,
        values.direction,
        values.type,
        values.weight ?? null,
        values.purpose ?? null,
        values.strength ?? null,
      ]);
      expect(found.map(String).sort()).toEqual(wanted.map(String).sort());
    });
  });

  test('is read by igraph, places included', async () => {
    const read = await readAll('graphml', 'igraph.graphml');
    MAPS.forEach((map, at) => {
      const graph = read[at] as ReadGraph;
      expect(nodes(graph, (_id, values) => String(values.id))).toEqual(entriesOf(map));
      const ids = graph.nodes.map(([, values]) => String(values.id));
      // igraph mixes up the ids of edges; everything else of them is compared.
      const found = graph.edges.map(([from, to, values]) => [
        ids[Number(from)],
        ids[Number(to)],
        values.type,
        values.weight ?? null,
        values.purpose || null,
        values.strength ?? null,
      ]);
      expect(found.map(String).sort()).toEqual(linksOf(map).map(String).sort());
      const [view] = [...map.view.values()];
      for (const { view: of, entity, x, y } of map.position.values()) {
        if (of !== view?.id) continue;
        expect(graph.nodes.find(([, values]) => values.id === entity)?.[1]).toMatchObject({ x, y: -y });
      }
    });
  });
});

describe.skipIf(PYTHON === null)('GEXF', () => {
  const EDGE = { forward: 'directed', both: 'mutual' } as const;

  test.each([
    ['gexf', 'kind'],
    ['gexf12', '@type'],
  ] as const)('as %s holds entries, links, types, directions and attributes as they are', async (format, type) => {
    const read = await readAll(format, 'xml.gexf');
    MAPS.forEach((map, at) => {
      const graph = read[at] as ReadGraph;
      const directions = new Set([...map.link.values()].map(({ direction }) => direction));
      // Older readers refuse edges without direction beside others.
      const isMixed = format === 'gexf12' && directions.has('none') && directions.size > 1;
      const none = isMixed ? 'mutual none' : 'undirected';
      expect(
        Object.fromEntries(
          graph.nodes.map(([id, values]) => [id, [values.label, values['@description'] ?? null, values['@status']]]),
        ),
      ).toEqual(entriesOf(map));
      for (const [from, to, values] of graph.edges) {
        const link = map.link.get(String(values.id)) as Link;
        const way = [values.type, values['@direction']].filter(Boolean).join(' ');
        expect([from, to, way, values[type]]).toEqual([
          link.from,
          link.to,
          link.direction === 'none' ? none : EDGE[link.direction],
          linkTypeLabel(map, link.type),
        ]);
        expect(values.weight === undefined ? null : Number(values.weight)).toBe(link.weight);
        expect(values['@notes'] ?? null).toBe(link.notes);
        expect(values['@started'] ?? null).toBe(link.started);
      }
      expect(graph.edges).toHaveLength(map.link.size);
    });
  });

  test.for(GEXF_BY_NETWORKX)(
    'as %s is read by networkx, 1.3 where no link is without direction beside others',
    async ([format, reader], { skip }) => {
      const reason = unreadByNetworkx(format);
      skip(reason !== null, reason ?? '');
      const directed =
        format === 'gexf12'
          ? MAPS
          : MAPS.map((map) =>
              withLinks(map, ({ direction }) => ({ direction: direction === 'none' ? 'forward' : direction })),
            );
      const read = await readAll(format, reader, directed);
      directed.forEach((map, at) => {
        const graph = read[at] as ReadGraph;
        expect(graph.nodes.map(([id, { label }]) => [id, label]).sort()).toEqual(
          [...map.entity.values()].map(({ id, name }) => [id, name]).sort(),
        );
        // networkx makes two edges of one that runs both ways, or in 1.2 has no direction beside others that have one.
        if (!graph.directed) return;
        const both = [...map.link.values()].filter(
          ({ direction, from, to }) => direction !== 'forward' && from !== to,
        ).length;
        const self = [...map.link.values()].filter(
          ({ direction, from, to }) => direction !== 'forward' && from === to,
        ).length;
        expect([0, self]).toContain(graph.edges.length - map.link.size - both);
      });
    },
  );

  test.for(GEXF_BY_NETWORKX)(
    'as %s without any direction is an undirected graph to networkx',
    async ([format, reader], { skip }) => {
      const reason = unreadByNetworkx(format);
      skip(reason !== null, reason ?? '');
      const undirected = MAPS.map((map) => withLinks(map, () => ({ direction: 'none' }))).filter(
        ({ link }) => link.size > 0,
      );
      for (const graph of await readAll(format, reader, undirected)) expect(graph.directed).toBe(false);
    },
  );

  test('keeps a link that has dates within the days of its ends, and gives others none', async () => {
    const read = await readAll('gexf', 'xml.gexf');
    let dated = 0;
    read.forEach((graph, at) => {
      const nodes = new Map(graph.nodes);
      for (const [from, to, { id, start, end }] of graph.edges) {
        if (start === undefined && end === undefined) continue;
        expect(MAPS[at]?.link.get(String(id))?.started).not.toBeNull();
        for (const node of [nodes.get(from), nodes.get(to)]) {
          if (start !== undefined) expect(String(start) >= String(node?.start ?? '')).toBe(true);
          if (end !== undefined) expect(String(end) <= String(node?.end ?? '9999')).toBe(true);
        }
        dated++;
      }
    });
    expect(dated).toBeGreaterThan(10);
  });
});

describe.skipIf(PYTHON === null)('Pajek', () => {
  const isAlone = (map: MapData): boolean => new Set([...map.entity.values()].map(({ name }) => name)).size > 0;
  const noEdges = MAPS.filter(isAlone).map((map) =>
    withLinks(map, ({ direction }) => ({ direction: direction === 'none' ? 'both' : direction })),
  );
  const arcsOf = (map: MapData) =>
    [...map.link.values()].flatMap(({ from, to, type, weight, direction }) => {
      const rest = `${weight ?? 1} ${linkTypeLabel(map, type)}`;
      return [`${from} ${to} ${rest}`, ...(direction !== 'forward' && from !== to ? [`${to} ${from} ${rest}`] : [])];
    });

  test.each(['networkx', 'igraph'] as const)(
    'is read by %s: names, types, weights, and an arc each way for two-way links',
    async (library) => {
      const read = await readAll('net', `${library}.pajek`, noEdges);
      noEdges.forEach((map, at) => {
        const graph = read[at] as ReadGraph;
        const names = unquotedNames(inOrder(map).map(({ name }) => name));
        const ids = new Map(names.map((name, place) => [name, inOrder(map)[place]?.id]));
        const nameOf = (id: string): string =>
          library === 'networkx' ? id : String(graph.nodes[Number(id)]?.[1].name);
        expect(graph.nodes.map(([id]) => nameOf(id))).toEqual(names);
        const found = graph.edges.map(
          ([from, to, { weight, l, label }]) =>
            `${ids.get(nameOf(from))} ${ids.get(nameOf(to))} ${weight} ${l ?? label}`,
        );
        expect(found.sort()).toEqual(arcsOf(map).sort());
        if (map.link.size > 0) expect(graph.directed).toBe(true);
        for (const [, { x, y }] of graph.nodes) {
          expect(x).toBeGreaterThanOrEqual(0.05);
          expect(x).toBeLessThanOrEqual(0.95);
          expect(y).toBeGreaterThanOrEqual(0.05);
          expect(y).toBeLessThanOrEqual(0.95);
        }
      });
    },
  );

  test('writes links without direction as edges', async () => {
    const none = MAPS.map((map) => withLinks(map, () => ({ direction: 'none' }))).filter(({ link }) => link.size > 0);
    const read = await readAll('net', 'igraph.pajek', none);
    none.forEach((map, at) => {
      expect(read[at]?.directed).toBe(false);
      expect(read[at]?.edges).toHaveLength(map.link.size);
    });
  });
});

describe.skipIf(PYTHON === null)('DL', () => {
  test('is read by igraph: names of a word each, none twice, and the sum of the links between each two', async () => {
    const maps = MAPS.filter(({ entity }) => entity.size > 0);
    const read = await readAll('dl', 'igraph.dl', maps);
    maps.forEach((map, at) => {
      const graph = read[at] as ReadGraph;
      const names = dlNames(inOrder(map).map(({ name }) => name));
      expect(graph.nodes.map(([, values]) => values.name)).toEqual(names);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(map.entity.size);
      for (const name of names) expect(name.length).toBeLessThanOrEqual(19);
      const ids = inOrder(map).map(({ id }) => id);
      const found = new Map(
        graph.edges.map(([from, to, { weight }]) => [`${ids[Number(from)]} ${ids[Number(to)]}`, weight]),
      );
      expect(found).toEqual(sumsOf(map));
    });
  });
});

describe('every format', () => {
  test.each(Object.keys(graphFormats) as GraphFormatName[])('%s is the same bytes for the same map', async (format) => {
    for (const map of MAPS.slice(0, 10)) {
      const shuffled = {
        ...map,
        entity: new Map([...map.entity].reverse()),
        link: new Map([...map.link].reverse()),
      };
      expect(await textsOf(map, format)).toEqual(await textsOf(shuffled, format));
    }
  });
});
