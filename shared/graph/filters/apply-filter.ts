import type { Link } from '../../model/link.ts';
import type { FieldContext } from '../fields/index.ts';
import { reachOf } from '../paths/reach.ts';
import { routeBetween } from '../paths/routes.ts';
import { type Condition, type Filter, groupsOf } from './filter.ts';
import { isAsking, isFieldCondition, testsOf } from './passes.ts';

/** What passes a filter: ids of entries and of links. */
export type Shown = { readonly entities: ReadonlySet<string>; readonly links: ReadonlySet<string> };

const askingGroups = (filter: Filter): (readonly Condition[])[] =>
  groupsOf(filter)
    .map((group) => group.filter(isAsking))
    .filter((group) => group.length > 0);

/** Whether a filter narrows anything down. */
export function isFiltering(filter: Filter): boolean {
  return filter.linkedOnly === true || askingGroups(filter).length > 0;
}

const isOfLinks = (condition: Condition): boolean => isFieldCondition(condition) && condition.field.startsWith('link.');

/** Whether entries without a shown link are left out when nobody has said: so as soon as links are chosen. */
export function isLinkedOnlyByDefault(filter: Filter): boolean {
  return askingGroups(filter).some((group) => group.some(isOfLinks));
}

/** Whether entries that no shown link touches are left out. */
export function isLinkedOnly(filter: Filter): boolean {
  return filter.linkedOnly ?? isLinkedOnlyByDefault(filter);
}

type Part = { readonly entities: ReadonlySet<string> | null; readonly links: ReadonlySet<string> | null };

/** The entries that a condition on the shape of the network lets through, and the links where it says which. */
function partOf(context: FieldContext, condition: Condition): Part {
  switch (condition.kind) {
    case 'chosen':
      return { entities: new Set(condition.entries), links: null };
    case 'near': {
      const { entries, steps, way, types } = condition;
      return { entities: new Set(reachOf(context.map, entries, { steps, way, types }).keys()), links: null };
    }
    case 'path': {
      const { from, to, route, types, every } = condition;
      return routeBetween(context.map, from, to, { route, types, every });
    }
    default:
      return { entities: null, links: null };
  }
}

type GroupTests = {
  readonly passesEntity: (id: string) => boolean;
  /** Of a link both ends of which show. */
  readonly passesLink: (link: Link) => boolean;
  readonly hasLinks: boolean;
};

function testsOfGroup(context: FieldContext, group: readonly Condition[]): GroupTests {
  const entityTests = testsOf(context, group, 'entity');
  const linkTests = testsOf(context, group, 'link');
  const parts = group
    .filter((condition) => !isFieldCondition(condition))
    .map((condition) => ({ ...partOf(context, condition), isNot: condition.not === true }));
  return {
    passesEntity(id) {
      const entity = context.map.entity.get(id);
      return (
        entity !== undefined &&
        entityTests.every((test) => test(entity)) &&
        parts.every(({ entities, isNot }) => entities === null || entities.has(id) !== isNot)
      );
    },
    passesLink: (link) =>
      linkTests.every((test) => test(link)) &&
      parts.every(({ links, isNot }) => links === null || isNot || links.has(link.id)),
    hasLinks: linkTests.length > 0,
  };
}

/**
 * Which entries and links a filter lets through. An entry shows when it passes all conditions of one of the groups. A link
 * shows when both its ends do, and it passes the conditions on links of a group that one of its ends belongs to. Where links
 * are chosen, entries that no such link touches are left out, unless `linkedOnly` says to keep them.
 */
export function applyFilter(context: FieldContext, filter: Filter): Shown {
  const { map } = context;
  const groups = askingGroups(filter).map((group) => testsOfGroup(context, group));
  if (groups.length === 0) groups.push({ passesEntity: () => true, passesLink: () => true, hasLinks: false });

  const members = groups.map(({ passesEntity }) => new Set([...map.entity.keys()].filter(passesEntity)));
  const all = new Set(members.flatMap((group) => [...group]));
  const links = new Set<string>();
  const linked = new Set<string>();
  for (const link of map.link.values()) {
    if (!all.has(link.from) || !all.has(link.to)) continue;
    const passes = groups.some(
      ({ passesLink }, index) => (members[index]?.has(link.from) || members[index]?.has(link.to)) && passesLink(link),
    );
    if (!passes) continue;
    links.add(link.id);
    linked.add(link.from).add(link.to);
  }
  const entities =
    filter.linkedOnly === true
      ? linked
      : new Set([...all].filter((id) => linked.has(id) || isKept(id, groups, members, filter)));
  return filter.touching === true
    ? withNeighbours(map.link.values(), { entities, links }, groups)
    : { entities, links };
}

/** Whether an entry without a shown link stays: when a group it belongs to does not choose links, or the filter says so. */
function isKept(
  id: string,
  groups: readonly GroupTests[],
  members: readonly ReadonlySet<string>[],
  { linkedOnly }: Filter,
): boolean {
  return linkedOnly === false || groups.some(({ hasLinks }, index) => !hasLinks && members[index]?.has(id));
}

/** What is shown, and every entry that it has a link to, with that link. */
function withNeighbours(all: Iterable<Link>, shown: Shown, groups: readonly GroupTests[]): Shown {
  const entities = new Set(shown.entities);
  const links = new Set(shown.links);
  for (const link of all) {
    if (!shown.entities.has(link.from) && !shown.entities.has(link.to)) continue;
    if (!groups.some(({ passesLink }) => passesLink(link))) continue;
    links.add(link.id);
    entities.add(link.from).add(link.to);
  }
  return { entities, links };
}
