// Whom a questionnaire can ask, and ask about, without naming each: groups of entries, as a list offers them.
import { askedOfKind, canStandIn, usuallyAsked } from '../../../shared/exchange/survey/who.ts';
import { responseOf } from '../../../shared/model/knowledge/response.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import type { Survey } from '../../../shared/model/survey.ts';
import { inOrder } from '../../../shared/model/words.ts';

export type Group = { readonly value: string; readonly label: string; readonly ids: readonly string[] };

/** Chosen one by one. */
export const BY_NAME = 'named';
/** Asked about: everybody who is asked. */
export const EACH_OTHER = 'each-other';
/** Of a questionnaire that is there: who has not answered, and whom it asks about already. */
export const WAITING = 'waiting';
export const AS_BEFORE = 'as-before';
export const USUAL = 'usual';
export const SELECTED = 'selected';

export type Around = {
  readonly map: MapData;
  readonly selected: readonly string[];
  /** What the view shows. */
  readonly shown: ReadonlySet<string>;
  /** The answer that was looked at last, with what was asked. */
  readonly answer: { readonly question: string; readonly entities: readonly string[] } | null;
};

/** Those that hold nobody are not offered. */
export function groupsIn({ map, selected, shown, answer }: Around): Group[] {
  const standing = (ids: Iterable<string>): string[] =>
    [...ids].filter((id) => {
      const entity = map.entity.get(id);
      return entity !== undefined && canStandIn(entity);
    });
  const all = standing(map.entity.keys());
  const inView = standing(shown);
  const groups: Group[] = [
    { value: SELECTED, label: 'What is selected', ids: selected.filter((id) => map.entity.has(id)) },
    { value: USUAL, label: 'All organisations, groups and people', ids: usuallyAsked(map) },
    ...(answer === null
      ? []
      : [{ value: 'answer', label: `The answer to “${answer.question}”`, ids: standing(answer.entities) }]),
    ...(inView.length < all.length ? [{ value: 'shown', label: 'What the view shows', ids: inView }] : []),
    ...inOrder(map.kind.values()).map(({ id, plural }) => ({
      value: `kind ${id}`,
      label: `All ${plural.toLowerCase()}`,
      ids: askedOfKind(map, id),
    })),
  ];
  return groups.filter(({ ids }) => ids.length > 0);
}

/** Who of a questionnaire that is there can be sent a form again. */
export function groupsOf(map: MapData, survey: Survey): { readonly asked: Group[]; readonly about: Group[] } {
  const { waiting } = responseOf(map, survey);
  return {
    asked: [
      { value: WAITING, label: 'Those who have not answered', ids: waiting },
      { value: AS_BEFORE, label: 'Everybody it asks', ids: survey.asked },
    ].filter(({ ids }) => ids.length > 0),
    about: [{ value: AS_BEFORE, label: 'Those it asks about', ids: survey.about }],
  };
}
