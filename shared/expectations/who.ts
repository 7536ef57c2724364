// Whom a rule is about: the conditions of a filter, as entries and links of the map, and in words.
import type { FieldContext } from '../graph/fields/index.ts';
import { fieldOf } from '../graph/fields/index.ts';
import {
  applyFilter,
  type Condition,
  type ConditionWords,
  type Filter,
  isAsking,
  sayCondition,
} from '../graph/filters/index.ts';
import type { MapData } from '../model/map-data.ts';
import { kindLabel, linkTypeLabel, shownNameOf } from '../model/words.ts';
import { compareText } from '../util/compare.ts';
import type { SubjectOf } from './must.ts';
import { either, inSentence, listOf, withArticle } from './words.ts';

/** Groups of conditions, as a filter has them: those of one hold together, groups are alternatives. */
export type Who = readonly (readonly Condition[])[];

const asking = (who: Who): readonly (readonly Condition[])[] =>
  who.map((group) => group.filter(isAsking)).filter((group) => group.length > 0);

function asksOfStatus(who: Who, of: SubjectOf): boolean {
  return asking(who).some((group) =>
    group.some((condition) => 'field' in condition && condition.field === `${of}.status`),
  );
}

/**
 * The ids of whom a rule is about, in order. Nothing is expected of what is over, or only planned or proposed, unless the
 * conditions ask for a status themselves.
 */
export function subjectsOf(context: FieldContext, of: SubjectOf, who: Who): string[] {
  const { map } = context;
  const filter: Filter = { groups: who.map((group) => [...group]) };
  const shown = applyFilter(context, filter);
  const isAnyStatus = asksOfStatus(who, of);
  const found = of === 'entity' ? [...shown.entities] : [...shown.links];
  return found
    .filter((id) => isAnyStatus || (of === 'entity' ? map.entity : map.link).get(id)?.status === 'existing')
    .sort(compareText);
}

/** What the conditions name that is no longer in the map; null when all is there. */
export function whoLacks(map: MapData, who: Who): string | null {
  for (const condition of asking(who).flat()) {
    if ('field' in condition && !fieldOf(map, condition.field))
      return 'It is about a field that is no longer in the map.';
    const entries =
      condition.kind === 'path'
        ? [condition.from, condition.to]
        : condition.kind === 'chosen' || condition.kind === 'near'
          ? condition.entries
          : [];
    if (entries.some((id) => !map.entity.has(id))) return 'It names an entry that is no longer in the map.';
  }
  return null;
}

type Noun = { readonly noun: string; readonly rest: readonly Condition[] };

const isPlainWords = (field: string) => (condition: Condition) =>
  condition.kind === 'words' && condition.field === field && condition.not !== true;

function take(
  conditions: readonly Condition[],
  field: string,
): { readonly values: readonly string[]; readonly rest: readonly Condition[] } {
  const found = conditions.find(isPlainWords(field));
  return found?.kind === 'words'
    ? { values: found.values, rest: conditions.filter((condition) => condition !== found) }
    : { values: [], rest: conditions };
}

function nounOf(map: MapData, of: SubjectOf, conditions: readonly Condition[]): Noun {
  if (of === 'entity') {
    const { values, rest } = take(conditions, 'entity.kind');
    return {
      noun: values.length === 0 ? 'entry' : either(values.map((kind) => inSentence(kindLabel(map, kind)))),
      rest,
    };
  }
  const category = take(conditions, 'link.category');
  const type = take(category.rest, 'link.type');
  const words = [
    either(category.values),
    either(type.values.map((value) => `“${linkTypeLabel(map, value)}”`)),
    'link',
  ].filter((word) => word !== '');
  return { noun: words.join(' '), rest: type.rest };
}

/** A condition as it stands in the sentence: "whose sector is" and "Health". */
export function conditionWords(map: MapData, condition: Condition): ConditionWords {
  const { about, text } = sayCondition(map, condition);
  switch (condition.kind) {
    case 'chosen':
    case 'near':
      return { about: 'that is', text };
    case 'path': {
      const on = condition.not ? 'that is not on a path' : 'that is on a path';
      return { about: on, text: sayCondition(map, { ...condition, not: false }).text };
    }
    case 'text': {
      const holds = condition.not ? 'does not hold' : 'holds';
      return { about: `whose ${inSentence(about)} ${holds}`, text: `“${condition.text}”` };
    }
    default:
      return { about: `whose ${inSentence(about)} is`, text };
  }
}

function sayRest(map: MapData, condition: Condition): string {
  const { about, text } = conditionWords(map, condition);
  return `${about} ${text}`;
}

/** The field whose words are the noun of a sentence: the kind of entry, the category of link. */
export const nounField = (of: SubjectOf): string => (of === 'entity' ? 'entity.kind' : 'link.category');

/** The condition that is the noun of one alternative: its kinds, or the entries it names; null where there is none. */
export function nounCondition(of: SubjectOf, group: readonly Condition[]): Condition | null {
  const words = group.find(isPlainWords(nounField(of)));
  if (words !== undefined || of === 'link') return words ?? null;
  return group.find(({ kind, not }) => kind === 'chosen' && not !== true) ?? null;
}

/** What stands for one alternative without its other conditions: "board or person", "a board", "Vision 31"; "" for no names yet. */
export function sayNoun(map: MapData, of: SubjectOf, group: readonly Condition[], article: 'every' | 'a'): string {
  const noun = nounCondition(of, group);
  if (noun?.kind === 'chosen') {
    const names = noun.entries.map((id) => shownNameOf(map, id));
    return listOf(names, article === 'every' ? 'and' : 'or');
  }
  const said = nounOf(map, of, noun === null ? [] : [noun]).noun;
  return article === 'every' ? said : withArticle(said);
}

/** The conditions that ask for anything, without alternatives that ask for nothing. */
export function tidyWho(who: Who): Condition[][] {
  return asking(who).map((group) => [...group]);
}

/** One alternative: "every group whose sector is Health", or the names where entries are chosen by hand. */
function sayGroup(map: MapData, of: SubjectOf, conditions: readonly Condition[], article: 'every' | 'a'): string {
  const [only] = conditions;
  if (of === 'entity' && conditions.length === 1 && only?.kind === 'chosen' && only.not !== true) {
    const names = only.entries.map((id) => shownNameOf(map, id));
    return article === 'every' && names.length > 1 ? `each of ${listOf(names, 'and')}` : listOf(names, 'or');
  }
  const { noun, rest } = nounOf(map, of, conditions);
  const more = rest.map((condition) => sayRest(map, condition)).join(' and ');
  const said = more === '' ? noun : `${noun} ${more}`;
  return article === 'every' ? `every ${said}` : withArticle(said);
}

/** Whom a rule is about, in words: "every board", "a group whose sector is Health or a person". */
export function sayWho(map: MapData, of: SubjectOf, who: Who, article: 'every' | 'a'): string {
  const groups = asking(who);
  const said = (groups.length === 0 ? [[]] : groups).map((group) => sayGroup(map, of, group, article));
  return said.join(' or ');
}
