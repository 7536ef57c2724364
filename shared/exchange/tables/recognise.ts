import { type Result, refuse, succeed } from '../../util/result.ts';
import { FORM_HEADERS } from '../survey/form-words.ts';
import { CALENDAR_COLUMNS, COLUMNS, ENGAGEMENT_COLUMNS, headerKey, LONGEST_HEADER, PLACE_COLUMNS } from './columns.ts';
import { checkMapping, meantBy, meantHeaders, OWN_FIELD, oddMeaning, type TableMapping } from './mapping.ts';
import type { Table, TableKind } from './table.ts';

/** What one column of a table is: a column we know, a field of the user's own, left out by choice, or nothing (no header). */
export type ColumnRole =
  | { readonly column: string }
  | { readonly own: string }
  | { readonly leftOut: string; readonly why: string }
  | { readonly unnamed: true };

export type Recognised = {
  readonly kind: TableKind;
  /** One a header, in its order. */
  readonly roles: readonly ColumnRole[];
};

const FROM = ['from', 'fromid', 'source', 'sourceid', 'src', 'vertex1'];
const TO = ['to', 'toid', 'target', 'targetid', 'tgt', 'dest', 'destination', 'vertex2'];
const NAME = ['name', 'label', 'organisation', 'organization', 'node', 'vertex'];
const ABOUT = ['about', headerKey(FORM_HEADERS.about)];
const NEEDED: { readonly [Kind in TableKind]: readonly string[] } = {
  entities: ['name'],
  links: ['from', 'to'],
  sources: ['title'],
  evidence: ['source'],
  engagements: ['date'],
  answers: ['respondent', 'about'],
};
/** How other tools say in a column called "type" which way a link runs. */
const DIRECTION_WORDS = new Set(['directed', 'undirected', 'mutual']);

/** By any of the names of some columns of a table of contacts, as headers are compared. */
const contactNames = (...columns: readonly (keyof typeof ENGAGEMENT_COLUMNS)[]): readonly string[] =>
  columns.flatMap((column) => [column, ...ENGAGEMENT_COLUMNS[column]].map(headerKey));

const WHEN_MET = contactNames('date');
/** Names that say so by themselves; others, such as “organisation”, only beside what else a log of contacts has. */
const SURELY_MET = ['met', 'who was met', 'met with', 'who met', 'people met'].map(headerKey);
const ATTENDED = ['attendees', ...CALENDAR_COLUMNS.attendees].map(headerKey);
const PERHAPS_MET = contactNames('met');
const OF_CONTACTS = [
  contactNames('method'),
  ['said', 'what was said', 'discussion', 'outcome'].map(headerKey),
  contactNames('next'),
  contactNames('due'),
  ['owner', 'action owner', 'by whom'],
  contactNames('feedback'),
].map((names) => names.filter((name) => name !== 'type'));
/** So many of these beside a date and somebody make a table a log. */
const ENOUGH = 2;

/** Whether a table is a log of contacts: somebody, a day, and what was said or comes next. */
function isLog(has: (names: readonly string[]) => boolean): boolean {
  if (!has(WHEN_MET)) return false;
  if (has(SURELY_MET) || has(ATTENDED)) return true;
  return has(PERHAPS_MET) && OF_CONTACTS.filter(has).length >= ENOUGH;
}

/** Which of our tables it is, by its headers; or null. */
export function kindOfTable(headers: readonly string[]): TableKind | null {
  const keys = new Set(headers.map(headerKey));
  const has = (names: readonly string[]): boolean => names.some((name) => keys.has(name));
  if (keys.has('respondent') && has(ABOUT)) return 'answers';
  if (has(FROM) && has(TO)) return 'links';
  if (isLog(has)) return 'engagements';
  if (has(NAME)) return 'entities';
  if (keys.has('title')) return 'sources';
  return has(['entity', 'entityid', 'link', 'linkid']) && has(['source', 'sourceid']) ? 'evidence' : null;
}

/**
 * Understands the headers of a table, or says why it cannot.
 * @param said what columns mean where that is said; it goes before what their headers say
 */
export function recognise(table: Table, said?: TableMapping): Result<Recognised, string> {
  const long = table.headers.find((header) => header.length > LONGEST_HEADER);
  if (long !== undefined)
    return refuse(
      `One of its headers has ${long.length} characters (“${long.trim().slice(0, 40)}…”); at most ${LONGEST_HEADER} are read. Shorten it.`,
    );
  const headers = meantHeaders(table.headers, said);
  const named = said?.kind;
  const kind = named === undefined || named === 'none' ? kindOfTable(headers) : named;
  const keys = headers.map(headerKey);
  const twice = headers.find((_header, at) => keys[at] !== '' && keys.indexOf(keys[at] ?? '') < at);
  if (twice !== undefined) return refuse(`It has two columns called “${twice.trim()}”. Rename or remove one.`);
  if (kind === null) return refuse(oddMeaning(said) ?? whatIsMissing(table.headers));
  const sound = said ? checkMapping(kind, said) : succeed(null);
  if (!sound.ok) return sound;
  const roles = rolesOf(table, kind, said);
  const lacks = NEEDED[kind].find((column) => !roles.some((role) => 'column' in role && role.column === column));
  const means = (column: string): boolean => roles.some((role) => 'column' in role && role.column === column);
  if (kind === 'engagements' && lacks === undefined && !means('met') && !means('attendees'))
    return refuse('A table of contacts needs a column for “met”, who was met: say which it is.');
  return lacks === undefined
    ? succeed({ kind, roles })
    : refuse(`A table of ${kind} needs a column for “${lacks}”: say which it is.`);
}

/** How many headers of a table would be understood: tells one way of parting cells from another. */
export function understoodHeaders(headers: readonly string[]): number {
  const kind = kindOfTable(headers);
  if (kind === null) return 0;
  return rolesOf({ headers, rows: [] }, kind).filter((role) => 'column' in role).length;
}

function rolesOf(
  { headers, rows }: Pick<Table, 'rows'> & { readonly headers: readonly string[] },
  kind: TableKind,
  said?: TableMapping,
): ColumnRole[] {
  const keys = headers.map(headerKey);
  const meant = meantBy(said);
  const roles: (ColumnRole | undefined)[] = headers.map((header, at) => {
    const as = keys[at] === '' ? undefined : meant(header);
    if (as === null) return { leftOut: header.trim(), why: 'it was chosen to be left out' };
    if (as === OWN_FIELD) return { own: header.trim() };
    return as === undefined ? (keys[at] === '' ? { unnamed: true } : undefined) : { column: as };
  });
  const take = (column: string, name: string): boolean => {
    const at = keys.findIndex((key, index) => key === headerKey(name) && roles[index] === undefined);
    if (at < 0) return false;
    roles[at] = { column };
    return true;
  };
  if (kind === 'links' && saysDirection(keys, rows)) {
    const at = keys.indexOf('type');
    const isSaidBeside = keys.includes('direction') || keys.includes('directed');
    if (isSaidBeside) roles[at] ??= { leftOut: (headers[at] ?? '').trim(), why: 'another column says the direction' };
    else take('direction', 'type');
  }
  if (kind === 'links' && saysWhen(keys)) for (const [column, name] of WHEN) take(column, name);
  const columns = COLUMNS[kind];
  const taken = new Set(roles.flatMap((role) => (role && 'column' in role ? [role.column] : [])));
  // What makes the table what it is comes first, by any name: "source" is the start of a link where nothing else is.
  for (const column of NEEDED[kind])
    if (!taken.has(column) && [column, ...(columns[column] ?? [])].some((name) => take(column, name)))
      taken.add(column);
  // A column's own name first, so that another name for it never takes its place.
  for (const column of Object.keys(columns)) if (!taken.has(column) && take(column, column)) taken.add(column);
  for (const [column, names] of Object.entries(columns))
    if (!taken.has(column) && names.some((name) => take(column, name))) taken.add(column);
  if (kind === 'links') leaveOutRepeatedLabel(headers, rows, roles);
  const isPlaced = taken.has('x') && taken.has('y');
  return roles.map((role, index) => {
    const isHalfAPlace = role && 'column' in role && role.column in PLACE_COLUMNS && kind === 'entities' && !isPlaced;
    return role && !isHalfAPlace ? role : { own: (headers[index] ?? '').trim() };
  });
}

/** Gephi writes the type of an edge once more as its label, to be drawn. */
function leaveOutRepeatedLabel(
  headers: readonly string[],
  rows: Table['rows'],
  roles: (ColumnRole | undefined)[],
): void {
  const label = headers.findIndex((header, at) => headerKey(header) === 'label' && roles[at] === undefined);
  const type = roles.findIndex((role) => role && 'column' in role && role.column === 'type');
  if (label < 0 || type < 0 || rows.length === 0) return;
  const saysNoMore = rows.every(({ cells }) => {
    const said = (cells[label] ?? '').trim();
    return said === '' || said === (cells[type] ?? '').trim();
  });
  const isFilled = rows.some(({ cells }) => (cells[label] ?? '').trim() !== '');
  if (saysNoMore && isFilled)
    roles[label] = { leftOut: (headers[label] ?? '').trim(), why: 'it only repeats the type of the link' };
}

/** How Onodo calls since when and until when a link holds. */
const WHEN = [
  ['started', 'from'],
  ['ended', 'to'],
] as const;

/** Where a link has its ends under other names, "from" and "to" are dates. */
function saysWhen(keys: readonly string[]): boolean {
  return ['from', 'to', 'source', 'target'].every((key) => keys.includes(key));
}

function saysDirection(keys: readonly string[], rows: Table['rows']): boolean {
  const at = keys.indexOf('type');
  if (at < 0) return false;
  const words = rows.map(({ cells }) => (cells[at] ?? '').trim().toLowerCase()).filter((word) => word !== '');
  return words.length > 0 && words.every((word) => DIRECTION_WORDS.has(word));
}

function whatIsMissing(headers: readonly string[]): string {
  const keys = new Set(headers.map(headerKey));
  const found = headers.map((header) => header.trim()).filter((header) => header !== '');
  const listed = `It has ${found.length === 0 ? 'no headers' : found.map((header) => `“${header}”`).join(', ')}.`;
  const half = FROM.some((name) => keys.has(name)) !== TO.some((name) => keys.has(name)) && !keys.has('source');
  if (half) return `A table of links needs both a “from” and a “to” column. ${listed}`;
  return `It is none of the tables we know: entries need a “name” column, links “from” and “to”, sources “title”, evidence “entity” or “link” and “source”, records of contacts “date” and “met”. ${listed}`;
}
