// Kumu's JSON in both its shapes: a whole project as “Export to JSON” writes it, and the flat one of simple imports.

import { countOf } from '../../util/count-of.ts';
import { type Result, refuse } from '../../util/result.ts';
import type { Omitted } from '../audience/omitted.ts';
import { cellAt, cellOf, type Fields, isFields, listAt, placeCells, valueAt } from '../graph-json/fields.ts';
import { parseGraphJson } from '../graph-json/parse.ts';
import type { FileLink, FileNode } from '../graph-tables/graph-file.ts';
import { tablesOf } from '../graph-tables/tables-of.ts';
import type { TablesRead } from '../tables/tables-read.ts';

export function readKumuJson(text: string, source: string): Result<TablesRead, string> {
  const document = parseGraphJson(text);
  return document.ok ? tablesInKumu(document.value, source) : document;
}

export function isKumu(document: unknown): boolean {
  const lists = ['elements', 'connections'].map((name) => valueAt(document, name));
  return lists.some(Array.isArray) && lists.every((list) => list === undefined || isListOf(list));
}

/** Elements of Kumu are plain objects; those of Cytoscape.js have their fields in `data`. */
function isListOf(list: unknown): boolean {
  return Array.isArray(list) && list.every((item) => isFields(item) && !isFields(valueAt(item, 'data')));
}

function tablesInKumu(document: unknown, source: string): Result<TablesRead, string> {
  if (!isKumu(document))
    return refuse(
      'It is JSON, but nothing of Kumu: it has no list of “elements” or “connections”. Export the project as JSON.',
    );
  const titles = new Map(
    listAt(document, 'attributes').map((attribute) => [
      cellAt(attribute, 'name').toLowerCase(),
      cellAt(attribute, 'name'),
    ]),
  );
  const elements = listAt(document, 'elements').filter(isFields);
  const connections = listAt(document, 'connections').filter(isFields);
  const [firstMap] = listAt(document, 'maps');
  const places = new Map(
    listAt(firstMap, 'elements').map((item) => [cellAt(item, 'element'), placeCells(valueAt(item, 'position'))]),
  );
  const nodes = elements.map((element, at): FileNode => {
    const { own, attributes } = contentOf(element, titles);
    const name = own('label');
    const id = cellAt(element, '_id') || cellAt(element, 'id') || name;
    const kind = own('element type') || own('type');
    return {
      id: plainId(id),
      row: at + 1,
      cells: { name, kind, ...places.get(id) },
      attributes: attributes(ELEMENT_FIELDS),
    };
  });
  const ids = new Set(nodes.map(({ id }) => id));
  for (const [at, connection] of connections.entries())
    for (const end of ['from', 'to'])
      if (cellAt(connection, end) === '')
        return refuse(`Connection ${at + 1} does not say what it runs ${end}. Mend it in Kumu, and export it again.`);
  const links = connections.map((connection, at) => linkOf(connection, at + 1, titles, ids));
  return tablesOf(
    { nodes, links, omitted: leftOutOf(document), nodeSheet: 'elements', linkSheet: 'connections', keepsIds: true },
    source,
  );
}

const ELEMENT_FIELDS = new Set(['label', 'element type', 'type']);
const CONNECTION_FIELDS = new Set(['connection type', 'type', 'label', 'direction']);
/** Not about the thing itself, in the flat shape. */
const STRUCTURE = new Set(['_id', 'id', 'from', 'to', 'reversed', 'delayed', 'attributes', 'pinned', 'position']);

type Content = {
  readonly own: (name: string) => string;
  /** All but the fields that are told by themselves, by the titles that the project gives them. */
  readonly attributes: (without: ReadonlySet<string>) => Map<string, string>;
};

/** A project keeps the fields of a thing in `attributes`, by names in lower case; the flat shape beside its id. */
function contentOf(item: Fields, titles: ReadonlyMap<string, string>): Content {
  const nested = valueAt(item, 'attributes');
  const fields = isFields(nested)
    ? Object.entries(nested)
    : Object.entries(item).filter(([name]) => !STRUCTURE.has(name));
  const cells = new Map(fields.map(([name, value]) => [name, cellOf(value)]));
  const own = (wanted: string): string => {
    for (const [name, cell] of cells) if (name.toLowerCase() === wanted) return cell;
    return '';
  };
  return {
    own,
    attributes: (without) =>
      new Map(
        [...cells]
          .filter(([name]) => !without.has(name.toLowerCase()))
          .map(([name, cell]) => [titles.get(name) ?? name, cell]),
      ),
  };
}

function linkOf(
  connection: Fields,
  row: number,
  titles: ReadonlyMap<string, string>,
  ids: ReadonlySet<string>,
): FileLink {
  const { own, attributes } = contentOf(connection, titles);
  const isReversed = valueAt(connection, 'reversed') === true;
  // Ends are labels where elements have no ids: they stay as they are.
  const [start, end] = [cellAt(connection, 'from'), cellAt(connection, 'to')].map((text) =>
    ids.has(plainId(text)) ? plainId(text) : text,
  );
  const said = (cellAt(connection, 'direction') || own('direction')).toLowerCase();
  const direction = DIRECTIONS[said] ?? 'forward';
  return {
    from: (isReversed ? end : start) ?? '',
    to: (isReversed ? start : end) ?? '',
    row,
    cells: {
      id: plainId(cellAt(connection, '_id') || cellAt(connection, 'id')),
      type: own('connection type') || own('type'),
      label: own('label'),
      direction,
    },
    attributes: attributes(CONNECTION_FIELDS),
  };
}

const DIRECTIONS: Readonly<Record<string, string>> = { directed: 'forward', mutual: 'both', undirected: 'none' };

const OF_OURS = /^(?:elem|conn)-([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/;

/** Ids of ours lose their hyphens on the way to Kumu: here they get them back. */
function plainId(id: string): string {
  return OF_OURS.exec(id)?.slice(1).join('-') ?? id;
}

function leftOutOf(document: unknown): Omitted[] {
  const count = (name: string): number => listAt(document, name).length;
  const omitted: Omitted[] = [];
  const tell = (number: number, one: string, many: string, why: string): void => {
    if (number > 0) omitted.push({ what: countOf(number, one, many), why });
  };
  const delayed = listAt(document, 'connections').filter((item) => valueAt(item, 'delayed') === true).length;
  tell(count('loops'), 'loop', 'loops', 'a map has links only');
  tell(
    count('maps') - 1,
    'further map',
    'further maps',
    'places are those of the first one; entries and links of all are taken',
  );
  tell(count('perspectives'), 'view', 'views', 'the views of a map decide how things look');
  tell(delayed, 'mark of delay', 'marks of delay', 'a link has no delay');
  return omitted;
}
