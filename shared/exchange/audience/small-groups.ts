// People in groups: one mark for those of each organisation. With nobody drawn, listed or linked singly, no colour, filter, link or table can
// be used to count a few of them; how many a mark stands for is said roughly (`small-numbers.ts`), and no total of them is given anywhere.
import { blankEntity, type Entity } from '../../model/entity.ts';
import type { EntityId } from '../../model/ids.ts';
import type { MapData } from '../../model/map-data.ts';
import { type Position, positionId } from '../../model/view.ts';
import type { Kind } from '../../model/vocabulary.ts';
import { compareText } from '../../util/compare.ts';
import { sequenceOfIds } from '../../util/uuid.ts';
import { type Collapsed, drawInto, organisationOf } from './collapse.ts';
import { roughCount } from './small-numbers.ts';

export type Grouped = Collapsed & {
  /** What groups of people are kept as; null where there are none. */
  readonly kind: Kind | null;
};

/** @param collapse whether people who belong to one organisation are drawn into it, and only the others into a mark */
export function groupPeople(map: MapData, collapse: boolean): Grouped {
  const standsFor = new Map<string, EntityId>();
  /** By the organisation that they belong to; by nothing where that is none, or several. */
  const groups = new Map<EntityId | '', Entity[]>();
  for (const person of [...map.entity.values()].sort((a, b) => compareText(a.id, b.id))) {
    if (person.person === null) continue;
    const organisation = organisationOf(map, person);
    if (organisation !== null && collapse) standsFor.set(person.id, organisation);
    else groups.set(organisation ?? '', [...(groups.get(organisation ?? '') ?? []), person]);
  }
  const kind = groups.size === 0 ? null : kindOfGroups(map);
  const marks: Entity[] = [];
  const positions: Position[] = [];
  for (const [organisation, people] of groups) {
    const mark = markFor(map, organisation, people, kind?.id ?? '');
    marks.push(mark);
    for (const { id } of people) standsFor.set(id, mark.id);
    positions.push(...placesOf(map, mark, people));
  }
  const drawn = drawInto(map, { standsFor, marks, isCounted: false });
  const position = new Map([...map.position, ...positions.map((value) => [value.id, value] as const)]);
  const kinds = kind === null ? map.kind : new Map([...map.kind, [kind.id, kind] as const]);
  return { ...drawn, map: { ...drawn.map, kind: kinds, position }, kind };
}

/** Nothing that is recorded of one of them is kept: what holds of all of so few holds of each. */
function markFor(map: MapData, organisation: EntityId | '', people: readonly Entity[], kind: string): Entity {
  const id = sequenceOfIds(`people of ${organisation}`, 0)() as EntityId;
  const count = roughCount(people.length);
  const of = organisation === '' ? 'no single organisation' : (map.entity.get(organisation)?.name ?? '');
  const said = `${count.charAt(0).toUpperCase()}${count.slice(1)} people of ${of}`;
  return {
    ...blankEntity(id, kind, said.slice(0, LONGEST_NAME).toWellFormed().trim()),
    parent: organisation === '' ? null : organisation,
    status: people.some(({ status }) => status === 'existing') ? 'existing' : (people[0]?.status ?? 'existing'),
    restricted: people.some(({ restricted }) => restricted),
  };
}

const LONGEST_NAME = 500;

/** In each view the group stands where the first of them stood. */
function placesOf(map: MapData, mark: Entity, people: readonly Entity[]): Position[] {
  return [...map.view.keys()].flatMap((view) => {
    const place = people.map(({ id }) => map.position.get(positionId(view, id))).find((found) => found !== undefined);
    return place ? [{ ...place, id: positionId(view, mark.id), entity: mark.id }] : [];
  });
}

/** A kind of its own: counted as one of these, a group is not taken for a person. */
function kindOfGroups(map: MapData): Kind {
  const ids = function* () {
    for (let number = 1; ; number++) yield number === 1 ? 'group-of-people' : `group-of-people-${number}`;
  };
  const person = [...map.kind.values()].filter(({ isPerson }) => isPerson).sort((a, b) => a.order - b.order)[0];
  let id = '';
  for (id of ids()) if (!map.kind.has(id)) break;
  return {
    id,
    label: 'Group of people',
    plural: 'Groups of people',
    shape: person?.shape ?? 'circle',
    icon: null,
    isPerson: false,
    description: 'People who are not shown singly: how many they are is said in fives',
    order: person?.order ?? 0,
  };
}
