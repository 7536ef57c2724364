// The files of other programs that a map can be written as: by name, with what each is for and how much of a map it holds.
import { dlNames } from './dl/write.ts';
import { unquoted, unquotedNames } from './graph/names.ts';
import type { Holds } from './left-out.ts';
import { matrixNames } from './matrix/write.ts';
import { vnaWords } from './vna/write.ts';

export type GraphFormat = Holds & {
  /** What someone looks for: the program first. */
  readonly label: string;
  readonly description: string;
  readonly mediaType: string;
};

const DESCRIBED = { entries: 'described', links: 'described' } as const;
const ONLY_NAMES = { only: 'their names and no other details' } as const;
const MAP_WORDS = ['title', 'description'];
/** What stands for the links between two entries, where a format has one number for it. */
const SUMS = {
  only: 'one number from each entry to each other: the sum of their weights, 1 for a link without',
  without: 'them only as links both ways',
  ways: 'each of them as a number each way',
} as const;
const TWO = 'each of them as two, one each way';
const JSON_TYPE = 'application/json';
const TEXT_TYPE = 'text/plain';

export const graphFormats = {
  gexf: {
    ...DESCRIBED,
    format: 'GEXF',
    views: 'places and looks',
    settings: [...MAP_WORDS, 'as-at'],
    texts: 'xml',
    label: 'Gephi (GEXF)',
    description: 'Everything about entries and links, with colours, sizes, places and dates. Gephi Lite opens it too.',
    mediaType: 'application/gexf+xml',
  },
  gexf12: {
    ...DESCRIBED,
    format: 'GEXF 1.2',
    views: 'places and looks',
    settings: [...MAP_WORDS, 'as-at'],
    texts: 'xml',
    label: 'Programs that read older GEXF (1.2)',
    description: 'The same for programs that do not know GEXF 1.3.',
    mediaType: 'application/gexf+xml',
  },
  gephi: {
    ...DESCRIBED,
    format: 'Gephi’s spreadsheet',
    views: null,
    settings: [],
    label: 'Gephi, as tables (two CSV files)',
    description: 'Nodes and edges to import as spreadsheets, with all columns but no picture.',
    mediaType: 'text/csv',
  },
  graphml: {
    ...DESCRIBED,
    format: 'GraphML',
    views: 'places',
    settings: MAP_WORDS,
    texts: 'xml',
    label: 'Most programs for networks (GraphML)',
    description: 'All about entries and links, with places. NodeXL, visone, SocNetV, Cytoscape, R and Python open it.',
    mediaType: 'application/graphml+xml',
  },
  yed: {
    ...DESCRIBED,
    format: 'GraphML for yEd',
    views: 'places and looks',
    settings: MAP_WORDS,
    texts: 'xml',
    label: 'yEd (GraphML)',
    description: 'The picture with its shapes, colours and names, to arrange by hand.',
    mediaType: 'application/graphml+xml',
  },
  cyjs: {
    ...DESCRIBED,
    format: 'Cytoscape’s JSON',
    views: 'places',
    settings: [...MAP_WORDS, 'as-at'],
    label: 'Cytoscape (CYJS)',
    description: 'All about entries and links, with places. Styles are made in Cytoscape.',
    mediaType: JSON_TYPE,
  },
  kumu: {
    ...DESCRIBED,
    format: 'Kumu’s workbook',
    views: null,
    settings: [],
    texts: 'xml',
    label: 'Kumu (Excel workbook)',
    description: 'Elements and connections to import into a project of Kumu, or to update one by their ids.',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  'kumu-json': {
    ...DESCRIBED,
    format: 'Kumu’s project',
    views: 'places',
    settings: MAP_WORDS,
    label: 'Kumu, as a new project (JSON)',
    description: 'The same with places. Kumu restores it when a project is made, not into one that is there.',
    mediaType: JSON_TYPE,
  },
  net: {
    format: 'Pajek',
    entries: { only: 'their names and places, and no other details' },
    links: { only: 'their ends, type, direction and weight, and no other details', ways: TWO },
    views: 'places',
    settings: [],
    names: unquotedNames,
    words: (words) => words.map(unquoted),
    label: 'Pajek (NET)',
    description: 'Names, places, links by type, direction and weight.',
    mediaType: TEXT_TYPE,
  },
  vna: {
    format: 'NetDraw',
    entries: 'described',
    links: { only: 'their ends, type and weight, and no other details', without: SUMS.without, ways: TWO },
    views: 'places and looks',
    settings: [],
    texts: 'quoted',
    names: unquotedNames,
    words: vnaWords,
    label: 'NetDraw and UCINET (VNA)',
    description: 'Entries with all details, links by type and weight.',
    mediaType: TEXT_TYPE,
  },
  dl: {
    format: 'UCINET’s DL',
    entries: { only: 'names of at most 19 letters, and no other details' },
    links: SUMS,
    views: null,
    settings: [],
    names: dlNames,
    label: 'UCINET (DL)',
    description: 'Short names, and one number from each entry to each other.',
    mediaType: TEXT_TYPE,
  },
  matrix: {
    format: 'A matrix',
    entries: ONLY_NAMES,
    links: SUMS,
    views: null,
    settings: [],
    names: matrixNames,
    label: 'A matrix of who is linked to whom (CSV)',
    description: 'Names down and across, and one number from the entry of the row to that of the column.',
    mediaType: 'text/csv',
  },
} as const satisfies Readonly<Record<string, GraphFormat>>;

/** Our own two tables, which hold as much as most of these. */
export const TABLES: Holds = { ...DESCRIBED, format: 'A pair of tables', views: null, settings: [] };

/** The workbook behind a figure: its first sheet says the title and the date, as words. */
export const WORKBOOK: Holds = {
  ...DESCRIBED,
  format: 'A workbook',
  views: null,
  settings: ['title', 'as-at'],
  hasFurtherTables: true,
};

export type GraphFormatName = keyof typeof graphFormats;
export const GRAPH_FORMATS = Object.keys(graphFormats) as readonly GraphFormatName[];
