// A rule made ready for a map: which look it gives each entry or link, and how a legend calls that.
import { type Field, type FieldContext, fieldOf, NOT_SET } from '../../graph/fields/index.ts';
import { applyFilter, isAsking, type RangeCondition, sayCondition } from '../../graph/filters/index.ts';
import type { Theme } from '../theme.ts';
import { type Channel, channels, type Look } from './channels.ts';
import { numberLooks } from './number-looks.ts';
import { seenOn } from './palettes.ts';
import { AUTOMATIC, type NumbersHow, type PlacedRule, type Rule, SEVERAL, UNCHANGED, type WordsHow } from './rule.ts';
import { dateReader, type Item, numberReader, sayRange, sortedWords, wordLabel, wordsReader } from './values.ts';
import { automaticLooks } from './word-looks.ts';

/** What a click on a row of the legend narrows the map down to. */
export type Choice =
  | { readonly field: string; readonly values: readonly string[] }
  | { readonly field: string; readonly range: RangeCondition };

/** What a painter made of an item: the look, and the row of the legend that tells of it. */
export type Painted = { readonly look: Look; readonly key: string };

export type PainterRow = { readonly label: string; readonly look: Look; readonly choice: Choice | null };

export type Painter = {
  readonly rule: Rule;
  /** Place of the rule among the stored ones. */
  readonly at: number;
  readonly channel: Channel;
  readonly field: Field | null;
  /** Null: the rule does not apply, and what stood before holds. */
  readonly paint: (item: Item) => Painted | null;
  readonly row: (key: string) => PainterRow;
  /** Keys of rows in the order of the legend. */
  readonly sorted: (keys: Iterable<string>) => string[];
};

/** Stands for all words beyond those that have a look of their own. */
export const REST = '(rest)';
const SAME = '(same)';

type Part = Pick<Painter, 'paint' | 'row' | 'sorted'>;
type Ready = { readonly context: FieldContext; readonly theme: Theme; readonly items: readonly Item[] };

/** The painter of a rule; null for one that is off, paints labels, or asks for a field that the map does not have. */
export function painterOf(context: FieldContext, { rule, at }: PlacedRule, theme: Theme): Painter | null {
  if (!rule.isOn) return null;
  const field = rule.field === null ? null : (fieldOf(context.map, rule.field) ?? null);
  const { of } = channels[rule.paints];
  if (rule.field !== null && field?.of !== of) return null;
  const asked = (rule.when ?? []).filter(isAsking);
  const passing = asked.length === 0 ? null : applyFilter(context, { groups: [asked] });
  const ids = passing && (of === 'entity' ? passing.entities : passing.links);
  const all: Iterable<Item> = of === 'entity' ? context.map.entity.values() : context.map.link.values();
  const items = ids ? [...all].filter(({ id }) => ids.has(id)) : [...all];
  const part = partOf({ context, theme, items }, rule, field);
  if (!part) return null;
  const paint = ids ? (item: Item) => (ids.has(item.id) ? part.paint(item) : null) : part.paint;
  return { rule, at, channel: rule.paints, field, ...part, paint };
}

function partOf(ready: Ready, rule: Rule, field: Field | null): Part | null {
  const { how, paints } = rule;
  switch (how.by) {
    case 'same':
      return sameLook(ready, rule, seen(paints, how.look, ready.theme));
    case 'words':
      return field && wordsPart(ready, paints, field, how);
    case 'numbers':
      return field && numbersPart(ready, paints, field, how);
    case 'label':
      return null;
  }
}

/** Lines and borders that someone chose too pale are drawn so that they are seen. */
function seen(channel: Channel, look: Look, theme: Theme): Look {
  return channels[channel].takes === 'colour' && channel !== 'colour' ? seenOn(String(look), theme.background) : look;
}

function sameLook({ context }: Ready, { when = [] }: Rule, look: Look): Part {
  const said = when.filter(isAsking).map((condition) => sayCondition(context.map, condition));
  const label = said.map(({ about, text }) => `${about}: ${text}`).join('; ');
  const [only] = when;
  const choice: Choice | null =
    when.length === 1 && only?.kind === 'words' && only.not !== true
      ? { field: only.field, values: only.values }
      : null;
  return {
    paint: () => ({ look, key: SAME }),
    row: () => ({ label: label === '' ? 'All' : label, look, choice }),
    sorted: (keys) => [...keys],
  };
}

function wordsPart({ context, theme, items }: Ready, channel: Channel, field: Field, how: WordsHow): Part | null {
  const { map } = context;
  const wordsOf = wordsReader(context, field);
  if (!wordsOf) return null;
  const given = new Map(Object.entries(how.looks).map(([value, look]) => [value, seen(channel, look, theme)]));
  const counts = new Map<string, number>();
  for (const item of items) for (const word of wordsOf(item)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const { palette, rest } = how;
  const automatic = automaticLooks({ map, field, channel, palette, theme, counts, given: new Set(given.keys()) });
  const ofRest = rest === AUTOMATIC ? automatic.rest : rest === UNCHANGED ? null : seen(channel, rest, theme);

  const lookOf = (value: string): Painted | null => {
    const own = given.get(value);
    if (own !== undefined) return { look: own, key: value };
    if (rest === UNCHANGED) return null;
    const special = value === NOT_SET ? automatic.notSet : value === SEVERAL ? automatic.several : undefined;
    if (special !== undefined) return special === null ? null : { look: special, key: value };
    const auto = rest === AUTOMATIC ? automatic.looks.get(value) : undefined;
    if (auto !== undefined) return { look: auto, key: value };
    return ofRest === null ? null : { look: ofRest, key: REST };
  };
  const remembered = new Map<string, Painted | null>();
  const lookOfWord = (value: string): Painted | null => {
    let painted = remembered.get(value);
    if (painted === undefined) {
      painted = lookOf(value);
      remembered.set(value, painted);
    }
    return painted;
  };
  const restWords = sortedWords(
    map,
    field,
    [...counts.keys()].filter((word) => lookOfWord(word)?.key === REST),
  );
  return {
    paint(item) {
      const values = wordsOf(item);
      if (values.length < 2) return lookOfWord(values[0] ?? NOT_SET);
      const chosen = rest === UNCHANGED ? values.find((value) => given.has(value)) : undefined;
      return lookOfWord(chosen ?? SEVERAL);
    },
    row(key) {
      if (key === REST) {
        const label = counts.size > restWords.length ? 'All others' : 'All';
        return { label, look: ofRest ?? '', choice: choiceOf(field, restWords) };
      }
      const look = lookOfWord(key)?.look ?? '';
      return { label: wordLabel(map, field, key), look, choice: key === SEVERAL ? null : choiceOf(field, [key]) };
    },
    sorted(keys) {
      const wanted = new Set(keys);
      const hasRest = wanted.delete(REST);
      const words = sortedWords(map, field, wanted);
      const isSpecial = (word: string): boolean => word === SEVERAL || word === NOT_SET;
      const plain = words.filter((word) => !isSpecial(word));
      return [...plain, ...(hasRest ? [REST] : []), ...words.filter(isSpecial)];
    },
  };
}

/** Text is not a list of words, and cannot be ticked. */
function choiceOf(field: Field, values: readonly string[]): Choice | null {
  return field.words ? { field: field.id, values } : null;
}

function numbersPart({ context, theme, items }: Ready, channel: Channel, field: Field, how: NumbersHow): Part | null {
  const read = numberReader(context, field);
  if (!read) return null;
  const date = dateReader(context, field);
  const values = items.map(read).filter((value) => value !== null);
  const looks = numberLooks(values, channel, how, theme);
  /** Of dates, as they are written: the bounds of a range are what people know. */
  const writtenAs = new Map<number, string>();
  if (date) {
    for (const item of items) {
      const [value, written] = [read(item), date(item)];
      if (value !== null && written !== null) writtenAs.set(value, written);
    }
  }
  return {
    paint(item) {
      const value = read(item);
      if (value === null) return { look: looks.notSet, key: NOT_SET };
      return { look: looks.lookOf(value), key: String(looks.binOf(value)) };
    },
    row(key) {
      const bin = key === NOT_SET ? undefined : looks.bins[Number(key)];
      if (!bin) return { label: 'Not set', look: looks.notSet, choice: null };
      const from = writtenAs.get(bin.least) ?? bin.least;
      const to = writtenAs.get(bin.most) ?? bin.most;
      const range: RangeCondition = { kind: 'range', field: field.id, from, to };
      return { label: sayRange(from, to), look: looks.lookOfBin(Number(key)), choice: { field: field.id, range } };
    },
    sorted: (keys) => [...keys].sort((a, b) => (a === NOT_SET ? 1 : b === NOT_SET ? -1 : Number(b) - Number(a))),
  };
}
