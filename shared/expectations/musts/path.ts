import { z } from 'zod';
import type { FieldContext } from '../../graph/fields/index.ts';
import { conditionSchema } from '../../graph/filters/filter.ts';
import { type Over, ROUTES, type Step, stepsFrom, stepsTo } from '../../graph/paths/steps.ts';
import type { MapData } from '../../model/map-data.ts';
import { linkTypeLabel, shownNameOf } from '../../model/words.ts';
import { compareText } from '../../util/compare.ts';
import { countOf } from '../../util/count-of.ts';
import { choicesOf } from '../blanks.ts';
import { defineMust, failing } from '../must.ts';
import { sayWho, subjectsOf, type Who, whoLacks } from '../who.ts';
import { either, listOf } from '../words.ts';

const schema = z.strictObject({
  kind: z.literal('path'),
  route: z.enum(ROUTES),
  /** Types of link that may be gone along; none: all that the route allows. */
  types: z.array(z.string()),
  /** from: the path begins at the one that the rule is about; to: it ends there. */
  begins: z.enum(['here', 'there']),
  /** Where the other end has to be: groups of conditions on entries; none: anywhere. */
  others: z.array(z.array(conditionSchema)),
});
export type PathMust = z.infer<typeof schema>;

const BEGIN_CHOICES = choicesOf<PathMust['begins']>({ here: 'from it to', there: 'to it from' });
const ROUTE_CHOICES = choicesOf<PathMust['route']>({
  upward: 'upwards, as one answers to another',
  message: 'as a message travels',
  directed: 'along the arrows',
  any: 'whatever the direction',
});

const isChosen = (others: Who): boolean =>
  others.length > 0 && others.every((group) => group.some(({ kind, not }) => kind === 'chosen' && not !== true));

function sayOver(map: MapData, types: readonly string[]): string {
  return types.length === 0 ? '' : ` over “${either(types.map((type) => linkTypeLabel(map, type)))}” links`;
}

function saySomewhere(map: MapData, others: Who): string {
  return others.length === 0 ? 'somebody' : sayWho(map, 'entity', others, 'a');
}

/** Only links that exist now are gone along. */
export const pathMust = defineMust<PathMust>({
  kind: 'path',
  label: 'A path',
  does: 'A way from the entry to somebody, or from somebody to it, over one link or many: upwards, as one body answers to another; as a message travels; along the arrows; or whichever. Only links that exist now are gone along. The reason says where a chain stops.',
  of: ['entity'],
  schema,
  begin: () => ({ kind: 'path', route: 'upward', types: [], begins: 'here', others: [] }),
  pieces: () => [
    { blank: 'choice', key: 'begins', label: 'From it or to it', choices: BEGIN_CHOICES },
    { blank: 'who', key: 'others', label: 'Who is at the other end', none: 'somebody' },
    '–',
    { blank: 'choice', key: 'route', label: 'How the path runs', choices: ROUTE_CHOICES },
    ', over',
    { blank: 'types', key: 'types', label: 'Types of link on the path', none: 'links of any type' },
  ],
  say(map, { route, types, begins, others }) {
    const over = sayOver(map, types);
    const where = saySomewhere(map, others);
    const isFrom = begins === 'here';
    if (route === 'upward') {
      if (!isFrom) return `has ${where} answering to it${over}`;
      return others.length === 0
        ? `answers to ${where}${over}`
        : `answers, directly or through others, to ${where}${over}`;
    }
    if (route === 'message')
      return isFrom ? `can get a message to ${where}${over}` : `can be reached by a message from ${where}${over}`;
    const along = route === 'directed' ? ' along the arrows' : '';
    return `has a path ${isFrom ? 'to' : 'from'} ${where}${along}${over}`;
  },
  lacks(map, { types, others }) {
    if (types.length > 0 && types.every((type) => !map.linkType.has(type)))
      return 'It asks for a type of link that is no longer in the map.';
    return whoLacks(map, others);
  },
  failures(context, { route, types, begins, others }, subjects) {
    const { map } = context;
    const over: Over = { types, route };
    const isFrom = begins === 'here';
    const [on, back] = isFrom ? [stepsFrom, stepsTo] : [stepsTo, stepsFrom];
    const where = saySomewhere(map, others);
    if (others.length === 0)
      return failing(subjects, (id) => (on(map, id, over).length > 0 ? null : sayNowhere(isFrom, route)));
    const targets = targetsOf(context, others);
    const reached = reachedFrom(targets, (id) => back(map, id, over));
    return failing(subjects, (id) => {
      if (isChosen(others) && targets.includes(id)) return null;
      if ([...(reached.get(id) ?? [])].some((target) => target !== id)) return null;
      if (on(map, id, over).length === 0) return sayNowhere(isFrom, route);
      if (route === 'upward' && isFrom) return `Its chain stops at ${sayEnds(map, id, over)}.`;
      return `No way ${isFrom ? 'to' : 'from'} ${where}.`;
    });
  },
});

/** Entries named by hand are meant whatever their status. */
function targetsOf(context: FieldContext, others: Who): readonly string[] {
  const named = others.flat().flatMap((condition) => (condition.kind === 'chosen' ? condition.entries : []));
  return isChosen(others) && others.every((group) => group.length === 1)
    ? named.filter((id) => context.map.entity.has(id))
    : subjectsOf(context, 'entity', others);
}

function sayNowhere(isFrom: boolean, route: PathMust['route']): string {
  if (route === 'upward') return isFrom ? 'No link says whom it answers to.' : 'No link says who answers to it.';
  if (route === 'message') return isFrom ? 'Nothing carries a message from it.' : 'Nothing carries a message to it.';
  return isFrom ? 'Nothing leads on from it.' : 'Nothing leads to it.';
}

/**
 * Which of some entries each one is connected to, by two of them at most: two are enough to know whether it is any but itself.
 * A breadth-first walk from all of them at once, so that it costs the same for one as for many.
 */
function reachedFrom(
  targets: readonly string[],
  next: (entity: string) => readonly Step[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const reached = new Map<string, Set<string>>();
  const queue: { readonly at: string; readonly target: string }[] = [];
  const steps = new Map<string, readonly Step[]>();
  const stepsOf = (id: string): readonly Step[] => {
    const found = steps.get(id) ?? next(id);
    steps.set(id, found);
    return found;
  };
  const come = (at: string, target: string): void => {
    const known = reached.get(at);
    if (known?.has(target) || (known?.size ?? 0) >= 2) return;
    if (known) known.add(target);
    else reached.set(at, new Set([target]));
    queue.push({ at, target });
  };
  for (const target of targets) come(target, target);
  // What is come to meanwhile is walked on from in its turn.
  for (const { at, target } of queue) for (const { to } of stepsOf(at)) come(to, target);
  return reached;
}

/** At most so many ends are named. */
const NAMED = 3;

/** Where one gets to from an entry and no further. */
function sayEnds(map: MapData, from: string, over: Over): string {
  const distance = new Map([[from, 0]]);
  const ends: string[] = [];
  const queue = [from];
  for (const at of queue) {
    const far = distance.get(at) ?? 0;
    const steps = stepsFrom(map, at, over);
    for (const { to } of steps) {
      if (distance.has(to)) continue;
      distance.set(to, far + 1);
      queue.push(to);
    }
    if (steps.every(({ to }) => (distance.get(to) ?? 0) <= far)) ends.push(at);
  }
  const names = ends.sort(compareText).map((id) => shownNameOf(map, id));
  const rest = names.length - NAMED;
  return rest > 0 ? listOf([...names.slice(0, NAMED), countOf(rest, 'other', 'others')], 'and') : listOf(names, 'and');
}
