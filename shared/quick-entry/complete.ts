import type { Entity } from '../model/entity.ts';
import { rankFound } from '../model/find.ts';
import type { MapData } from '../model/map-data.ts';
import { foldedNames } from '../model/map-index.ts';
import { HIDDEN_PERSON, inOrder, kindLabel, shownName, termsOf } from '../model/words.ts';
import { foldText } from '../util/fold.ts';
import { remembered } from '../util/remembered.ts';
import { namePhrases } from './name-phrases.ts';
import type { Sentence } from './sentence.ts';
import { type TextWord, wordsOf } from './text-words.ts';
import { typePhrases, variantsOf } from './type-phrases.ts';
import { unknownVerb } from './unknown-verb.ts';
import { frequencyPhrases, methodPhrases } from './word-phrases.ts';

/** One way to go on with a text. */
export type Completion = {
  readonly is: 'entry' | 'type' | 'method' | 'frequency' | 'part';
  /** Tells it from the others. */
  readonly key: string;
  readonly label: string;
  /** What it is, in quieter words. */
  readonly detail: string;
  readonly entity: Entity | null;
  /** What takes the place of the text from `start` to `end`. */
  readonly insert: string;
};

export type Completions = {
  /** What of the text a completion takes the place of, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly options: readonly Completion[];
  /**
   * Whether the first is what was begun: Enter and Tab take it. False where what is typed stands by itself already, or where
   * the best only resembles it.
   */
  readonly isBest: boolean;
  /** Words between two names that are no type of link: the options are types that may be meant. */
  readonly instead?: string;
};

const NONE: Completions = { start: 0, end: 0, options: [], isBest: false };
const OFFERED = 7;
const PARTS: readonly (readonly [text: string, detail: string])[] = [
  ['by', 'the method: by email'],
  ['since', 'when it began: since 2019'],
  ['until', 'when it ended: until 2020'],
  ['for', 'what it is for'],
  ['because', 'why it is'],
  ['as', 'the seat that is held'],
  ['both ways', 'both speak to each other'],
  ['planned', 'it is to come'],
  ['proposed', 'it is talked of'],
  ['ended', 'it is over'],
  ['assumed', 'nobody has said so yet'],
  ['strength', 'from 1 to 5'],
  ['quality', 'from 1 to 5'],
  ['single point of contact', ''],
];

/**
 * What may come next in a text whose last sentence has been read, with the caret at its end.
 * @param sentence the reading of what stands behind the last semicolon; undefined when nothing does
 */
export function complete(map: MapData, text: string, sentence: Sentence | undefined): Completions {
  if (!sentence) return NONE;
  const words = wordsOf(text).filter((word) => word.start >= sentence.span.start);
  if (sentence.type === null) return completeStart(map, text, words);
  const after = sentence.type.span.end;
  const tail = words.filter((word) => word.start >= after);
  return completeEnd(map, text, tail, sentence);
}

/** Before any type: a name that is begun, or a type after a name. */
function completeStart(map: MapData, text: string, words: readonly TextWord[]): Completions {
  const known = namePhrases(map.entity).at(words, 0)[0]?.length ?? 0;
  const rest = words.slice(known);
  const isOver = /\s$/.test(text);
  if (known > 0 && (rest.length > 0 || isOver)) {
    const last = rest.at(-1);
    const isFurther = last && /,|\band$/i.test(text.slice(0, last.start).trimEnd());
    const further = isFurther ? entriesFor(map, text, [last]) : NONE;
    if (further.options.length > 0) return further;
    const types = typesFor(map, text, rest);
    if (types.options.length > 0) return types;
  }
  const entries = entriesFor(map, text, words);
  const verb = entries.options.length === 0 && known > 0 ? unknownVerb(map, text, rest) : null;
  return verb ? { ...typesFor(map, text, [], Number.POSITIVE_INFINITY), ...verb } : entries;
}

function completeEnd(map: MapData, text: string, tail: readonly TextWord[], sentence: Sentence): Completions {
  if (tail.length === 0) return usualEnds(map, text, sentence);
  // What is being written begins after the last comma, "and" or "by", or right after a name that is whole.
  const cut = lastCut(tail);
  const open = tail.slice(cut.at);
  const isOver = /[\s,]$/.test(text);
  if (cut.after === 'by') return wordsFor(map, text, open, ['method']);
  const last = sentence.to.at(-1);
  const isKnownWhole = last !== undefined && last.entities.length > 0 && sentence.unread.length === 0;
  if (cut.after === 'comma' && cut.isManner) return wordsFor(map, text, open, ['method', 'frequency', 'part']);
  const behind =
    cut.after === 'start' && last && last.entities.length > 0 ? open.filter((word) => word.start >= last.span.end) : [];
  if (isKnownWhole && isOver && behind.length === 0) return partsFor(map, text, []);
  if (behind.length > 0) return partsFor(map, text, behind);
  const entries = entriesFor(map, text, open);
  if (cut.after !== 'comma' || entries.isBest) return entries;
  const parts = wordsFor(map, text, open, ['frequency', 'part']);
  return parts.options.length > 0 ? parts : entries;
}

type Cut = { readonly at: number; readonly after: 'start' | 'comma' | 'by'; readonly isManner: boolean };

function lastCut(tail: readonly TextWord[]): Cut {
  let cut: Cut = { at: 0, after: 'start', isManner: false };
  let isManner = false;
  tail.forEach((word, at) => {
    if (at === 0) return;
    const before = tail[at - 1]?.folded ?? '';
    if (word.gap.includes(',')) cut = { at, after: 'comma', isManner };
    if (before === 'and') cut = { at, after: isManner ? 'by' : 'comma', isManner };
    if (before === 'by' || before === 'via') {
      isManner = true;
      cut = { at, after: 'by', isManner };
    }
  });
  return cut;
}

const startOf = (text: string, words: readonly TextWord[]): number => words[0]?.start ?? text.length;
const foldedOf = (words: readonly TextWord[]): string => words.map((word) => word.folded).join(' ');

/** Entries whose names begin with, or hold, what is written. */
export function entriesFor(map: MapData, text: string, words: readonly TextWord[]): Completions {
  const query = foldedOf(words);
  if (query === '') return NONE;
  const asked = query.split(' ');
  const candidates: string[] = [];
  for (const entity of map.entity.values()) {
    const isAsked = wordsCalled(entity).some((parts) =>
      asked.every((start) => parts.some((part) => part.startsWith(start))),
    );
    if (isAsked) candidates.push(entity.id);
  }
  const raw = text.slice(startOf(text, words));
  const found = rankFound(map, raw, candidates).filter(({ rank }) => rank < TEXTS);
  const [first] = found;
  const exact = first !== undefined && called(first.entity).includes(query);
  return {
    start: startOf(text, words),
    end: text.length,
    options: found
      .slice(0, OFFERED)
      .map(({ entity, where, matched }) => entryOption(map, entity, where === 'alias' ? matched : null)),
    isBest: first !== undefined && !exact && called(first.entity).some((name) => name.startsWith(query)),
  };
}

/** Ranks from here on matched a description or notes, which nobody writes in a sentence. */
const TEXTS = 7;
const foldedShown = remembered((entity: Entity) => foldText(shownName(entity)));
const wordsCalled = remembered((entity: Entity) => called(entity).map((name) => name.split(' ')));
const called = (entity: Entity): readonly string[] => [...foldedNames(entity), foldedShown(entity)];

function entryOption(map: MapData, entity: Entity, alias: string | null): Completion {
  const shown = shownName(entity);
  return {
    is: 'entry',
    key: entity.id,
    label: shown,
    detail: [kindLabel(map, entity.kind), ...(alias === null ? [] : [`also called ${alias}`])].join(' · '),
    entity,
    insert: shown === HIDDEN_PERSON ? entity.name : shown,
  };
}

/** How often an entry stands at each end of each type: those come first when nothing is written yet. */
const usual = remembered((links: MapData['link']) => {
  const counts = new Map<string, Map<string, number>>();
  for (const { type, from, to } of links.values())
    for (const [key, id] of [
      [`${type} to`, to],
      [`${type} from`, from],
    ] as const) {
      const ends = counts.get(key) ?? new Map<string, number>();
      ends.set(id, (ends.get(id) ?? 0) + 1);
      counts.set(key, ends);
    }
  return counts;
});

function usualEnds(map: MapData, text: string, sentence: Sentence): Completions {
  if (sentence.type === null) return NONE;
  const { type, isInverse } = sentence.type;
  const counts = usual(map.link).get(`${type} ${isInverse ? 'from' : 'to'}`) ?? new Map<string, number>();
  const taken = new Set(sentence.from.flatMap(({ entities }) => entities));
  const options = [...counts]
    .filter(([id]) => !taken.has(id))
    .sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
    .slice(0, OFFERED)
    .flatMap(([id]) => {
      const entity = map.entity.get(id);
      return entity ? [entryOption(map, entity, null)] : [];
    });
  const space = /\s$/.test(text) ? '' : ' ';
  return {
    start: text.length,
    end: text.length,
    options: options.map((option) => ({ ...option, insert: `${space}${option.insert}` })),
    isBest: false,
  };
}

/** Types of link by their labels and inverses. */
function typesFor(map: MapData, text: string, words: readonly TextWord[], most = OFFERED + 3): Completions {
  const query = foldedOf(words);
  const options: Completion[] = [];
  for (const type of inOrder(map.linkType.values()))
    for (const [label, isInverse] of [
      [type.label, false],
      [type.inverse, true],
    ] as const) {
      if (isInverse && foldText(type.inverse) === foldText(type.label)) continue;
      if (!variantsOf(label).some((variant) => variant.text.startsWith(query))) continue;
      options.push({
        is: 'type',
        key: `${type.id}/${isInverse}`,
        label,
        detail: type.category,
        entity: null,
        insert: `${label} `,
      });
    }
  const isWhole = typePhrases(map.linkType)
    .at(words, 0)
    .some(({ length }) => length === words.length);
  const used = usual(map.link);
  const often = ({ key }: Completion): number => {
    const [type = ''] = key.split('/');
    let sum = 0;
    for (const many of used.get(`${type} to`)?.values() ?? []) sum += many;
    return key.endsWith('true') ? sum / 1000 : sum;
  };
  options.sort((a, b) => often(b) - often(a));
  return {
    start: startOf(text, words),
    end: text.length,
    options: options.slice(0, most),
    isBest: query !== '' && !isWhole,
  };
}

const partsFor = (map: MapData, text: string, words: readonly TextWord[]): Completions =>
  wordsFor(map, text, words, ['part', 'frequency']);

/** Methods, frequencies and the words that other parts begin with. */
function wordsFor(
  map: MapData,
  text: string,
  words: readonly TextWord[],
  kinds: readonly ('method' | 'frequency' | 'part')[],
): Completions {
  const query = foldedOf(words);
  const options = kinds.flatMap((kind): Completion[] => {
    if (kind === 'part') return PARTS.map(([part, detail]) => option('part', part, part, detail, `${part} `));
    const said = kind === 'method' ? 'method' : 'how often';
    return termsOf(map, kind).map((term) => option(kind, term.key, term.label, said, term.label.toLowerCase()));
  });
  // What is written whole already needs no completing.
  const found = options.filter(({ label }) => foldText(label).startsWith(query) && foldText(label) !== query);
  const [first] = found;
  return {
    start: startOf(text, words),
    end: text.length,
    options: (query === '' ? found.slice(0, OFFERED) : found).slice(0, OFFERED),
    isBest: query !== '' && first !== undefined && !isWord(map, words),
  };
}

/** Whether what is written is a word by itself: "report" also begins "report card", and Enter must not take that. */
function isWord(map: MapData, words: readonly TextWord[]): boolean {
  const isWhole = ({ length }: { readonly length: number }): boolean => length === words.length;
  return methodPhrases(map.term).at(words, 0).some(isWhole) || frequencyPhrases(map.term).at(words, 0).some(isWhole);
}

function option(
  is: 'method' | 'frequency' | 'part',
  key: string,
  label: string,
  detail: string,
  insert: string,
): Completion {
  return { is, key: `${is}/${key}`, label: is === 'part' ? label : label.toLowerCase(), detail, entity: null, insert };
}
