// Finds the best way to part one side of a sentence into names, parts and what cannot be read: the cheapest path along its words.
import { meantBy, namePhrases } from './name-phrases.ts';
import { hasComma, type PartReading, partsAt, type Reading } from './parts.ts';
import type { TextWord } from './text-words.ts';

export type Piece = {
  readonly is: 'name' | 'part' | 'unread';
  /** Words `from` up to `to`. */
  readonly from: number;
  readonly to: number;
  readonly entities?: readonly string[];
  readonly part?: PartReading;
};

export type Segmented = { readonly cost: number; readonly pieces: readonly Piece[] };

export type Side = {
  readonly side: 'left' | 'right';
  /** The type is said of several: "report to". */
  readonly isPlural: boolean;
};

/**
 * What comes next: the first name, another name after a comma or "and", or whatever follows a name that is known, a new name, a
 * part, or something unread.
 */
const MODES = ['first', 'another', 'known', 'new', 'tail', 'unread'] as const;
type Mode = (typeof MODES)[number];
type Step = {
  readonly cost: number;
  readonly before: { readonly at: number; readonly mode: Mode } | null;
  readonly piece: Piece | null;
};

// Costs, found by trying: a name that is known is all but free, a new one costs more than any part, and leaving something unread
// costs more than a new name.
const KNOWN = 0.5;
const NEW = 10;
const PER_NEW_WORD = 1;
/** Behind a comma, once one name is new, others are likely to be: however many there are, they cost less than unread words. */
const NEW_IN_LIST = 2;
const UNREAD = 20;
/** Before the type a little more, so that of two types that both leave something the first counts. */
const UNREAD_BEFORE = 24;
const PER_UNREAD_WORD = 4;
const ALMOST_NEVER = 100;
const TWO_BODIES = 15;
const DANGLING = 25;
const NAMELESS = 40;
const WEAK_AFTER_NEW = 6;

/** Words that no new name begins or ends with. */
const NO_START = new Set('by via since because and or of with to is are'.split(' '));
const NO_END = new Set(
  'does do did not no longer never will would should could may might must can also now currently still then is are was were has have had and or to of by with the a an for since as because'.split(
    ' ',
  ),
);
const ARTICLES = new Set(['the', 'a', 'an']);
/** Words before the type that change nothing: "now reports to". */
const FILLERS = new Set(['also', 'now', 'currently', 'still', 'then', 'both', 'all', 'each']);
const BODIES = new Set(
  'board group forum partnership network committee panel team council trust alliance service association club centre foundation strategy project programme school college university hospital charity'.split(
    ' ',
  ),
);

export function segment(reading: Reading, start: number, side: Side): Segmented {
  const { words, end } = reading;
  const table: Partial<Record<Mode, Step>>[] = Array.from({ length: end - start + 1 }, () => ({}));
  const relax = (at: number, mode: Mode, step: Step): void => {
    const row = table[at - start];
    const known = row?.[mode];
    if (row && (!known || step.cost < known.cost)) row[mode] = step;
  };
  relax(start, 'first', { cost: 0, before: null, piece: null });
  for (let at = start; at < end; at++) {
    // A comma leads on to another name, without a word of its own.
    for (const mode of ['known', 'new'] as const) {
      const step = table[at - start]?.[mode];
      if (step && hasComma(words[at]))
        relax(at, 'another', { cost: step.cost + 0.3, before: { at, mode }, piece: null });
    }
    for (const mode of MODES) {
      const step = table[at - start]?.[mode];
      if (!step) continue;
      const go: Go = (length, to, cost, piece = null) =>
        relax(at + length, to, {
          cost: step.cost + cost,
          before: { at, mode },
          piece: piece && { ...piece, from: at, to: at + length },
        });
      if (mode === 'first' || mode === 'another') goOnWithName(reading, at, mode, side, go);
      else goOnAfterName(reading, at, mode, side, go);
    }
  }
  return best(table, start, end);
}

type Go = (length: number, to: Mode, cost: number, piece?: Omit<Piece, 'from' | 'to'> | null) => void;

function goOnWithName(reading: Reading, at: number, mode: 'first' | 'another', side: Side, go: Go): void {
  const { map, words, end } = reading;
  const word = words[at];
  if (!word) return;
  if (ARTICLES.has(word.folded)) go(1, mode, 0.2);
  if (mode === 'another' && word.folded === 'and') go(1, mode, 0.1);
  const known = namePhrases(map.entity)
    .at(words, at)
    .filter(({ length }) => at + length <= end);
  for (const { length, values } of known) go(length, 'known', KNOWN, { is: 'name', entities: meantBy(values) });
  for (const { length, cost } of newNames(
    reading,
    at,
    mode,
    side,
    known.map((match) => match.length),
  ))
    go(length, 'new', cost, { is: 'name', entities: [] });
  if (mode === 'another') return;
  go(1, 'unread', UNREAD + NAMELESS, { is: 'unread' });
  if (side.side === 'right')
    for (const part of partsAt(reading, at)) go(part.length, 'tail', part.cost + NAMELESS, { is: 'part', part });
}

function goOnAfterName(
  reading: Reading,
  at: number,
  mode: Exclude<Mode, 'first' | 'another'>,
  side: Side,
  go: Go,
): void {
  const { words, end } = reading;
  const word = words[at];
  if (!word) return;
  const isName = mode === 'known' || mode === 'new';
  if (word.folded === 'and' && at + 1 < end) go(1, isName ? 'another' : 'tail', isName ? 0.3 : 0.5);
  if (side.side === 'left') {
    if (FILLERS.has(word.folded)) go(1, mode, 0.5);
    go(1, 'unread', mode === 'unread' ? PER_UNREAD_WORD : UNREAD_BEFORE, { is: 'unread' });
    return;
  }
  if (word.folded === 'and' && isName) go(1, 'tail', 0.5);
  for (const part of partsAt(reading, at)) {
    const isLoose = mode === 'new' && !hasComma(word);
    if (isLoose && part.says.methods?.some((method) => 'label' in method)) continue;
    const isWeak = isLoose && (word.folded === 'for' || word.folded === 'as');
    go(part.length, 'tail', part.cost + (isWeak ? WEAK_AFTER_NEW : 0), { is: 'part', part });
  }
  go(1, 'unread', mode === 'unread' ? PER_UNREAD_WORD : UNREAD, { is: 'unread' });
}

/** The new names that may begin at a word: not across commas and brackets, and not straight on from a name that is known. */
function newNames(
  { words, end, text }: Reading,
  at: number,
  mode: 'first' | 'another',
  side: Side,
  known: readonly number[],
): readonly { readonly length: number; readonly cost: number }[] {
  const first = words[at];
  if (!first) return [];
  if (first.quote !== null) {
    if (words[at - 1]?.quote === first.quote) return [];
    let to = at + 1;
    while (to < end && words[to]?.quote === first.quote) to++;
    return [{ length: to - at, cost: NEW }];
  }
  if (NO_START.has(first.folded)) return [];
  if (mode === 'another' && !isNameLike(text, first) && hasCapital(text)) return [];
  const found: { length: number; cost: number }[] = [];
  for (let to = at + 1; to <= end; to++) {
    const last = words[to - 1];
    if (!last || last.quote !== null || (to > at + 1 && (hasComma(last) || last.gap.includes('(')))) break;
    if (NO_END.has(last.folded)) continue;
    const length = to - at;
    const runsOn = known.some((size) => size < length && !isNameLike(text, words[at + size]));
    const isListed = mode === 'another' && hasComma(first);
    const cost =
      (isListed ? NEW_IN_LIST : NEW) +
      PER_NEW_WORD * length +
      (runsOn ? ALMOST_NEVER : 0) +
      joined(words, at, to, side, isListed);
    found.push({ length, cost });
  }
  return found;
}

/**
 * What speaks against one new name over an "and": a body on either side of it, a verb said of several, or a list whose last it
 * leads up to. "Health and Care Forum" is one name in a list too.
 */
function joined(
  words: readonly TextWord[],
  at: number,
  to: number,
  { side, isPlural }: Side,
  isListed: boolean,
): number {
  let cost = 0;
  for (let middle = at + 1; middle < to - 1; middle++) {
    if (words[middle]?.folded !== 'and') continue;
    const isBody = (word: TextWord | undefined): boolean => BODIES.has(word?.folded ?? '');
    if (isBody(words[middle - 1]) && isBody(words[to - 1])) cost += TWO_BODIES;
    if (side === 'left' && isPlural) cost += TWO_BODIES;
    if (isListed && !(middle === at + 1 && to - middle > 2)) cost += TWO_BODIES;
  }
  return cost;
}

const isNameLike = (text: string, word: TextWord | undefined): boolean =>
  word !== undefined && (word.quote !== null || /^[\p{Lu}\p{Lt}\p{N}]/u.test(text.slice(word.start, word.end)));
const hasCapital = (text: string): boolean => /[\p{Lu}\p{Lt}]/u.test(text);

function best(table: readonly Partial<Record<Mode, Step>>[], start: number, end: number): Segmented {
  const last = table[end - start] ?? {};
  let at = end;
  let mode: Mode | null = null;
  let cost = Number.POSITIVE_INFINITY;
  for (const each of MODES) {
    const step = last[each];
    const whole = (step?.cost ?? cost) + (each === 'another' ? DANGLING : 0);
    if (step && whole < cost) {
      cost = whole;
      mode = each;
    }
  }
  const pieces: Piece[] = [];
  while (mode !== null) {
    const step: Step | undefined = table[at - start]?.[mode];
    if (!step) break;
    if (step.piece) pieces.push(step.piece);
    if (!step.before) break;
    at = step.before.at;
    mode = step.before.mode;
  }
  return { cost, pieces: merged(pieces.reverse()) };
}

/** Unread words that stand together are one stretch. */
function merged(pieces: readonly Piece[]): readonly Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const before = all.at(-1);
    if (piece.is === 'unread' && before?.is === 'unread' && before.to === piece.from)
      all[all.length - 1] = { ...before, to: piece.to };
    else all.push(piece);
  }
  return all;
}
