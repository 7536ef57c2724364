import type { MapData } from '../model/map-data.ts';
import { linkTypeLabel, termsOf } from '../model/words.ts';
import { type Reading, sliceOf } from './parts.ts';
import { type Piece, segment } from './segment.ts';
import { type Manner, PLAIN_MANNER, type Sentence, type Span, type Unread, type WrittenEnd } from './sentence.ts';
import type { TextWord } from './text-words.ts';
import { type TypePhrase, typePhrases } from './type-phrases.ts';

type Candidate = { readonly at: number; readonly length: number; readonly phrase: TypePhrase };

const PER_TYPE_WORD = 1;
/** A type that is written with a capital inside a sentence is more likely a part of a name: "Supports Network". */
const CAPITAL = 4;
const NO_LEFT = 60;
const NO_RIGHT = 20;

/** Reads the words `start` up to `end` as one sentence; of all ways to part it, the one with most that is known and least unread. */
export function readSentence(
  map: MapData,
  text: string,
  words: readonly TextWord[],
  start: number,
  end: number,
): Sentence {
  const span = spanOf(words, start, end);
  let found: { cost: number; candidate: Candidate; left: readonly Piece[]; right: readonly Piece[] } | null = null;
  for (const candidate of candidatesIn(map, words, start, end)) {
    const { at, length, phrase } = candidate;
    const isPlural = phrase.isPlural === true;
    const left = segment({ map, text, words, end: at }, start, { side: 'left', isPlural });
    const right = segment({ map, text, words, end }, at + length, { side: 'right', isPlural });
    const capital = at > start && /^\p{Lu}/u.test(text.slice(words[at]?.start ?? 0)) ? CAPITAL : 0;
    const missing = (at === start ? NO_LEFT : 0) + (at + length === end ? NO_RIGHT : 0);
    const cost = left.cost + right.cost + capital + missing - PER_TYPE_WORD * length;
    if (!found || cost < found.cost) found = { cost, candidate, left: left.pieces, right: right.pieces };
  }
  if (!found) {
    const { pieces } = segment({ map, text, words, end }, start, { side: 'left', isPlural: false });
    const from = endsIn(text, words, pieces);
    return { span, from, type: null, to: [], manner: PLAIN_MANNER, unread: [] };
  }
  const { candidate, left, right } = found;
  const { at, length, phrase } = candidate;
  const reading = { map, text, words, end };
  const { manner, unread } = mannerIn(reading, right);
  return {
    span,
    from: endsIn(text, words, left),
    type: { span: spanOf(words, at, at + length), type: phrase.type, isInverse: phrase.isInverse },
    to: endsIn(text, words, right),
    manner: withMethod(map, manner, phrase.method),
    unread: [...left.flatMap((piece) => (piece.is === 'unread' ? [leftUnread(text, words, piece)] : [])), ...unread],
  };
}

function candidatesIn(map: MapData, words: readonly TextWord[], start: number, end: number): readonly Candidate[] {
  const index = typePhrases(map.linkType);
  const found: Candidate[] = [];
  for (let at = start; at < end; at++) {
    if (words[at]?.quote !== null) continue;
    for (const { length, values } of index.at(words, at))
      for (const phrase of values) if (at + length <= end) found.push({ at, length, phrase });
  }
  return found;
}

function spanOf(words: readonly TextWord[], from: number, to: number): Span {
  const start = words[from]?.start ?? 0;
  return { start, end: words[to - 1]?.end ?? start };
}

function endsIn(text: string, words: readonly TextWord[], pieces: readonly Piece[]): readonly WrittenEnd[] {
  return pieces.flatMap((piece) =>
    piece.is === 'name'
      ? [
          {
            span: spanOf(words, piece.from, piece.to),
            name: sliceOf(text, words, piece.from, piece.to),
            entities: piece.entities ?? [],
          },
        ]
      : [],
  );
}

/** All that the parts say; a second word on the same thing is one too many. */
function mannerIn(
  reading: Reading,
  pieces: readonly Piece[],
): { readonly manner: Manner; readonly unread: readonly Unread[] } {
  const { text, words } = reading;
  let manner: Manner = PLAIN_MANNER;
  const unread: Unread[] = [];
  for (const piece of pieces) {
    const span = spanOf(words, piece.from, piece.to);
    const quoted = `“${sliceOf(text, words, piece.from, piece.to)}”`;
    if (piece.is === 'unread') unread.push({ span, why: rightUnread(reading, piece, quoted) });
    if (!piece.part) continue;
    const { broken, says } = piece.part;
    if (broken !== undefined) unread.push({ span, why: broken });
    const { methods, ...others } = says;
    if (methods) manner = { ...manner, methods: [...manner.methods, ...methods] };
    const twice = Object.keys(others).find(
      (field) => manner[field as keyof Manner] !== PLAIN_MANNER[field as keyof Manner],
    );
    if (twice !== undefined)
      unread.push({ span, why: `${quoted} says a second time what was said already. Keep one of the two.` });
    else manner = { ...manner, ...others };
  }
  return { manner, unread };
}

/** The method that the verb itself says, before those that are named. */
function withMethod(map: MapData, manner: Manner, method: string | undefined): Manner {
  if (method === undefined || !termsOf(map, 'method').some(({ key }) => key === method)) return manner;
  const others = manner.methods.filter((each) => !('key' in each) || each.key !== method);
  return { ...manner, methods: [{ key: method }, ...others] };
}

/** Words before a type that turn its meaning. */
const TURNS = /\b(not|never|no longer|don't|doesn't)\b/i;
const MODALS = /\b(will|would|should|could|may|might|must|can)\b/i;

function leftUnread(text: string, words: readonly TextWord[], piece: Piece): Unread {
  const said = sliceOf(text, words, piece.from, piece.to);
  const span = spanOf(words, piece.from, piece.to);
  if (TURNS.test(said))
    return {
      span,
      why: `A map holds the links there are, so “${said}” cannot be read. For one that is over, write “, ended” at the end.`,
    };
  if (MODALS.test(said))
    return {
      span,
      why: `“${said}” cannot be read. For a link that is to come, write “, planned” or “, proposed” at the end.`,
    };
  return {
    span,
    why: `“${said}” could not be read. First comes an entry, then what it does. If this belongs to the name, put the whole name in quotation marks.`,
  };
}

function rightUnread({ map, words }: Reading, piece: Piece, quoted: string): string {
  const index = typePhrases(map.linkType);
  for (let at = piece.from; at < piece.to; at++) {
    const type = index.at(words, at)[0]?.values[0]?.type;
    if (type !== undefined)
      return `One sentence has one type of link. For “${linkTypeLabel(map, type)}”, begin another sentence after a semicolon.`;
  }
  return `${quoted} could not be read. After the entry may come “by email”, “monthly”, “since 2019”, “for …” or “because …”. If it belongs to the name, put the whole name in quotation marks.`;
}
