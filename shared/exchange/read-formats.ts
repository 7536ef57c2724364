// What a file that comes in can be said to be, where what it is cannot be seen, or is seen wrongly.

/** What a file is made of decides what it may be. */
export type Fabric = 'text' | 'json' | 'xml' | 'workbook';

type ReadFormat = { readonly label: string; readonly of: Fabric };

/** By the names that the command line takes, each as it is called in "Found out: …". */
export const READ_FORMATS = {
  csv: { label: 'table with headers', of: 'text' },
  edgelist: { label: 'list of links, no headers', of: 'text' },
  adjacency: { label: 'list of neighbours, no headers', of: 'text' },
  matrix: { label: 'matrix of who is linked to whom', of: 'text' },
  gephi: { label: 'table of Gephi', of: 'text' },
  net: { label: 'Pajek', of: 'text' },
  dl: { label: 'UCINET DL', of: 'text' },
  vna: { label: 'NetDraw VNA', of: 'text' },
  gml: { label: 'GML', of: 'text' },
  ics: { label: 'calendar', of: 'text' },
  json: { label: 'Threadmap', of: 'json' },
  cyjs: { label: 'Cytoscape', of: 'json' },
  cx2: { label: 'CX2', of: 'json' },
  'kumu-json': { label: 'Kumu', of: 'json' },
  gexf: { label: 'GEXF', of: 'xml' },
  graphml: { label: 'GraphML', of: 'xml' },
  xlsx: { label: 'Excel workbook', of: 'workbook' },
  ods: { label: 'OpenDocument spreadsheet', of: 'workbook' },
} as const satisfies Readonly<Record<string, ReadFormat>>;

export type ReadFormatName = keyof typeof READ_FORMATS;
const NAMES = Object.keys(READ_FORMATS) as readonly ReadFormatName[];

/** Formats that have further names. */
const SAME: Readonly<Record<string, ReadFormatName>> = {
  yed: 'graphml',
  gexf12: 'gexf',
  paj: 'net',
  ical: 'ics',
  adjlist: 'adjacency',
  kumu: 'xlsx',
};

/** What a format is called, whichever of its names it is known by; null where nobody knows it. */
export function sayFormat(format: string): string | null {
  const name = SAME[format] ?? NAMES.find((each) => each === format);
  return name === undefined ? null : READ_FORMATS[name].label;
}

/** What a file of that make may be said to be; none where it says so itself beyond doubt. */
export function formatsOf(fabric: Fabric): readonly ReadFormatName[] {
  return fabric === 'workbook' ? [] : NAMES.filter((name) => READ_FORMATS[name].of === fabric);
}

/** What a file is made of. @param start its first bytes, one sign each */
export function fabricOf(start: string): Fabric {
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'workbook';
  // Marks of encodings, and every other byte of UTF-16, say nothing of it.
  const [first] = start.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '').replace(/[\s\0]+/g, '');
  if (first === '<') return 'xml';
  return first === '{' || first === '[' ? 'json' : 'text';
}
