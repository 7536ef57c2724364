// What parts several values in the cells of a column: our own tables use a bar, others a semicolon, a comma or a new line.
import { foldText } from '../../util/fold.ts';
import { readLine } from './cells.ts';
import { headerKey } from './columns.ts';
import type { TableMapping } from './mapping.ts';
import type { ColumnRole, Recognised } from './recognise.ts';
import { type Parter, type Table, type TableKind, VALUE_SEPARATOR } from './table.ts';

/** Columns of ours whose cells may hold several values, and the vocabulary whose words those are. */
const SEVERAL: { readonly [Kind in TableKind]: Readonly<Record<string, 'method' | 'tag' | 'locality' | null>> } = {
  entities: { aliases: null, localities: 'locality', tags: 'tag', external_ids: null },
  links: { to: null, methods: 'method', tags: 'tag', source: null, external_ids: null },
  sources: {},
  evidence: {},
  engagements: { met: null, by: null },
  answers: { methods: 'method' },
};
/** Of these a name may hold any mark: what parts them is never guessed. */
const NEVER_GUESSED = new Set(['to', 'source', 'external_ids', 'met', 'by']);

/** Whether a word is known: of methods, tags or localities. */
export type IsWord = (vocabulary: 'method' | 'tag' | 'locality', text: string) => boolean;

/** How a column of several values is parted, and whether that was said or seen in its values. */
export type ColumnParter = { readonly parter: Parter; readonly isGuessed: boolean };

/**
 * What parts the values of each column that may hold several; undefined for the others. What is said goes before what is seen. Fields of the
 * user's own hold several only where that is said.
 */
export function partersOf(
  table: Table,
  { kind, roles }: Pick<Recognised, 'kind' | 'roles'>,
  said: Pick<TableMapping, 'parts'> | undefined,
  isWord: IsWord,
): (ColumnParter | undefined)[] {
  const byKey = new Map(Object.entries(said?.parts ?? {}).map(([header, parter]) => [headerKey(header), parter]));
  const isOurs = isOurOwn(table, roles);
  return roles.map((role, at) => {
    const named = byKey.get(headerKey(table.headers[at] ?? ''));
    if ('own' in role && named !== undefined && (kind === 'entities' || kind === 'links'))
      return { parter: named, isGuessed: false };
    if (!('column' in role) || !Object.hasOwn(SEVERAL[kind], role.column)) return undefined;
    if (named !== undefined) return { parter: named, isGuessed: false };
    const plain = { parter: VALUE_SEPARATOR, isGuessed: false } as const;
    if (isOurs || NEVER_GUESSED.has(role.column)) return plain;
    const vocabulary = SEVERAL[kind][role.column] ?? null;
    const seen = seenIn(
      table.rows.map(({ cells }) => (cells[at] ?? '').trim()).filter((cell) => cell !== ''),
      (text) => vocabulary !== null && isWord(vocabulary, text),
      vocabulary !== null,
    );
    return seen === VALUE_SEPARATOR ? plain : { parter: seen, isGuessed: true };
  });
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Tables that we wrote ourselves, as the ids in them tell: what parts their values is known. */
function isOurOwn({ rows }: Table, roles: readonly ColumnRole[]): boolean {
  const at = roles.findIndex((role) => 'column' in role && role.column === 'id');
  return at >= 0 && rows.length > 0 && rows.every(({ cells }) => UUID.test((cells[at] ?? '').trim()));
}

/** A word of a list is short: what is longer is a sentence, and its commas are its own. */
const LONGEST = { letters: 60, words: 6 } as const;
const isShort = (part: string): boolean => part.length <= LONGEST.letters && part.split(' ').length <= LONGEST.words;

/**
 * What parts values, as they look. A bar is believed at once. Otherwise cells that hold the mark must come to short words by it, and a comma,
 * which names hold as well, only where its parts are known words or stand in other cells too.
 */
function seenIn(cells: readonly string[], isKnown: (text: string) => boolean, areWords: boolean): Parter {
  if (cells.some((cell) => cell.includes(VALUE_SEPARATOR))) return VALUE_SEPARATOR;
  for (const parter of [';', '\n', ','] as const) {
    const holding = cells.filter((cell) => cell.includes(parter) && !isKnown(readLine(cell)));
    if (holding.length === 0) continue;
    const parts = holding.map((cell) => partsOf(cell, parter));
    if (parts.some((each) => each.length === 0 || !each.every(isShort))) continue;
    if (parter !== ',' || (areWords && areSaidElsewhere(cells, parts, isKnown))) return parter;
  }
  return VALUE_SEPARATOR;
}

function areSaidElsewhere(
  cells: readonly string[],
  parts: readonly (readonly string[])[],
  isKnown: (text: string) => boolean,
): boolean {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    const words = cell.includes(',') ? partsOf(cell, ',') : [cell];
    for (const word of new Set(words.map(foldText))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const known = (part: string): boolean => isKnown(part) || (counts.get(foldText(part)) ?? 0) > 1;
  // One word that stands nowhere else is no reason against it, where most do.
  const all = parts.flat();
  return all.filter(known).length * 2 > all.length;
}

function partsOf(cell: string, parter: Parter): string[] {
  return cell
    .split(parter)
    .map(readLine)
    .filter((part) => part !== '');
}

/** The cell as our own tables have it, with bars between its values. */
export function withBars(cell: string, parter: Parter): string {
  if (parter === VALUE_SEPARATOR) return cell;
  return partsOf(cell, parter)
    .map((part) => part.replaceAll(VALUE_SEPARATOR, '/'))
    .join(VALUE_SEPARATOR);
}
