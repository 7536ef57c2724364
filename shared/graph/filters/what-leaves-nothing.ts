// Which conditions of a filter that lets nothing through are why, and the filter without one of them.
import type { MapData } from '../../model/map-data.ts';
import type { FieldContext } from '../fields/index.ts';
import { applyFilter } from './apply-filter.ts';
import { withConditionAt } from './choose.ts';
import { type Condition, type Filter, NO_FILTER } from './filter.ts';
import { isAsking } from './passes.ts';
import { sayChip, sayCondition } from './say.ts';

/** A condition by its place in its group, or that only entries with links are shown, which holds besides. */
type Part = { readonly condition: Condition; readonly index: number } | 'linked';

/** What is to be let through. */
export type Wanted = 'entities' | 'links';

/** How the parts leave nothing: one alone, two that nothing fits together, or the last after all before it. */
export type LeavesNothing = {
  readonly of: Wanted;
  readonly how: 'alone' | 'pair' | 'after';
  readonly parts: readonly Part[];
  /** Which alternative the parts belong to, and how many there are. None of them lets anything through. */
  readonly group: number;
  readonly alternatives: number;
};

/** Null when something passes, or nothing is there to pass. With alternatives it is about the first of them. */
export function whatLeavesNothing(context: FieldContext, filter: Filter, of: Wanted): LeavesNothing | null {
  const isNone = (what: Filter): boolean => applyFilter(context, what)[of].size === 0;
  if (isNone(NO_FILTER) || !isNone(filter)) return null;
  const groups = (filter.groups ?? []).map((conditions, group) => ({ conditions, group }));
  const asking = groups.filter(({ conditions }) => conditions.some(isAsking));
  const { conditions, group } = asking[0] ?? { conditions: [], group: 0 };
  const parts: Part[] = [
    ...conditions.map((condition, index) => ({ condition, index })).filter((part) => isAsking(part.condition)),
    ...(filter.linkedOnly === true ? (['linked'] as const) : []),
  ];
  return { ...smallest(parts, (some) => isNone(only(filter, some))), of, group, alternatives: asking.length };
}

/** The filter of some parts of a group alone. */
function only(filter: Filter, parts: readonly Part[]): Filter {
  const groups = [parts.flatMap((part) => (part === 'linked' ? [] : [part.condition]))];
  return filter.linkedOnly === true && !parts.includes('linked')
    ? { ...withoutLinkedOnly(filter), groups }
    : { ...filter, groups };
}

function withoutLinkedOnly({ linkedOnly: _, ...others }: Filter): Filter {
  return others;
}

function smallest(
  parts: readonly Part[],
  isNothing: (some: readonly Part[]) => boolean,
): Pick<LeavesNothing, 'how' | 'parts'> {
  for (const part of parts) if (isNothing([part])) return { how: 'alone', parts: [part] };
  for (const [place, second] of parts.entries())
    for (const first of parts.slice(0, place))
      if (isNothing([first, second])) return { how: 'pair', parts: [first, second] };
  // All of them leave nothing, so there is a first after which nothing is left.
  const place = parts.findIndex((_, index) => isNothing(parts.slice(0, index + 1)));
  return { how: 'after', parts: parts.slice(0, place + 1) };
}

const quoted = (map: MapData, { condition }: Exclude<Part, 'linked'>): string => `“${sayChip(map, condition)}”`;

/** Why nothing is left, in a sentence or two. */
export function sayLeavesNothing(map: MapData, leaves: LeavesNothing): string {
  const words = sayHow(map, leaves);
  const { alternatives } = leaves;
  if (alternatives < 2) return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  return `None of the ${alternatives} alternatives lets anything through. In the first, ${words}`;
}

function sayHow(map: MapData, { how, parts, of }: LeavesNothing): string {
  const said = parts.flatMap((part) => (part === 'linked' ? [] : [quoted(map, part)]));
  const last = said.at(-1) ?? '';
  if (parts.at(-1) === 'linked') {
    if (how === 'alone') return 'only entries with links are shown, and no entry has a link.';
    const which = how === 'pair' ? `fits ${last}` : 'fits the conditions';
    return `only entries with links are shown, and what ${which} has no link to anything else that does.`;
  }
  switch (how) {
    case 'alone':
      return of === 'links' ? `${last} leaves no link.` : `${last} leaves nothing.`;
    case 'pair':
      return of === 'links'
        ? `${said.join(' and ')} leave no link together.`
        : `${said.join(' and ')} exclude each other: nothing fits both.`;
    case 'after':
      return `${last} leaves ${of === 'links' ? 'no link' : 'nothing'} of what fits the conditions before it.`;
  }
}

/** One way out: what can be taken off, as it is called, and the filter without it. */
export type TakenOff = { readonly label: string; readonly text: string; readonly filter: Filter };

/** What can be taken off so that more is let through: the condition, either of two, or the one after which nothing is left. */
export function waysOut(map: MapData, filter: Filter, { how, parts, group }: LeavesNothing): readonly TakenOff[] {
  const offered = how === 'pair' ? parts : parts.slice(-1);
  const abouts = offered.map((part) => (part === 'linked' ? '' : sayCondition(map, part.condition).about));
  return offered.map((part, index) => {
    if (part === 'linked') {
      return {
        label: 'Show entries without links too',
        text: 'Entries without links are shown too.',
        filter: withoutLinkedOnly(filter),
      };
    }
    const { text } = sayCondition(map, part.condition);
    const isClear = abouts.indexOf(abouts[index] ?? '') === abouts.lastIndexOf(abouts[index] ?? '');
    return {
      label: `Take off “${isClear ? abouts[index] : text}”`,
      text: `${quoted(map, part)} is taken off the filter.`,
      filter: withConditionAt(filter, group, part.index, null),
    };
  });
}
