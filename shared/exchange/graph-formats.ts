// The files of other programs that a map can be written as: by name, with what each is for and how much of a map it holds.
import type { Holds } from './left-out.ts';

export type GraphFormat = Holds & {
  /** What someone looks for: the program first. */
  readonly label: string;
  readonly description: string;
  /** Of the file, without its dot; a pair of tables has one each. */
  readonly ending: string;
  readonly mediaType: string;
};

const DESCRIBED = { entries: 'described', links: 'described', places: true } as const;
const MAP_WORDS = ['title', 'description'];

export const graphFormats = {
  gexf: {
    ...DESCRIBED,
    format: 'GEXF',
    settings: [...MAP_WORDS, 'as-at'],
    label: 'Gephi (GEXF)',
    description: 'Everything about entries and links, with colours, sizes, places and dates. Gephi Lite opens it too.',
    ending: 'gexf',
    mediaType: 'application/gexf+xml',
  },
  gexf12: {
    ...DESCRIBED,
    format: 'GEXF 1.2',
    settings: [...MAP_WORDS, 'as-at'],
    label: 'Programs that read older GEXF (1.2)',
    description: 'The same for programs that do not know GEXF 1.3.',
    ending: 'gexf',
    mediaType: 'application/gexf+xml',
  },
  graphml: {
    ...DESCRIBED,
    format: 'GraphML',
    settings: MAP_WORDS,
    label: 'Most programs for networks (GraphML)',
    description:
      'Everything about entries and links, with places. NodeXL, visone, SocNetV, Cytoscape, R and Python open it.',
    ending: 'graphml',
    mediaType: 'application/graphml+xml',
  },
  yed: {
    ...DESCRIBED,
    format: 'GraphML for yEd',
    settings: MAP_WORDS,
    label: 'yEd (GraphML)',
    description: 'The picture with its shapes, colours and names, to arrange by hand.',
    ending: 'graphml',
    mediaType: 'application/graphml+xml',
  },
} as const satisfies Readonly<Record<string, GraphFormat>>;

export type GraphFormatName = keyof typeof graphFormats;
export const GRAPH_FORMATS = Object.keys(graphFormats) as readonly GraphFormatName[];

export function isGraphFormat(name: string): name is GraphFormatName {
  return Object.hasOwn(graphFormats, name);
}
