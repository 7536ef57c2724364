// Maps of any size for tests: made-up bodies in clusters around hubs, the same every time for the same seed.
import { added, applyChanges, type Change } from '../../shared/model/change.ts';
import { blankEntity, type Entity, PERSON_DEFAULTS } from '../../shared/model/entity.ts';
import type { Evidence, Source } from '../../shared/model/evidence.ts';
import type { EntityId, EvidenceId, LinkId, SourceId } from '../../shared/model/ids.ts';
import { blankLink, type Link } from '../../shared/model/link.ts';
import { EMPTY_MAP, type MapData } from '../../shared/model/map-data.ts';
import { SHIPPED_KINDS, SHIPPED_LINK_TYPES, shippedChanges } from '../../shared/model/shipped.ts';
import { termsOf } from '../../shared/model/words.ts';
import { seededRandom } from '../../shared/util/seeded-random.ts';
import { sequenceOfIds } from '../../shared/util/uuid.ts';

export type MadeUpMap = { readonly entities: number; readonly links: number; readonly seed?: string };

const PLACES = [
  'Ashmere',
  'Borrow',
  'Crakehall',
  'Dunnet',
  'Elmstow',
  'Farley',
  'Gorse',
  'Hexthorpe',
  'Inglebeck',
  'Marden',
];
const SUBJECTS = [
  'Health',
  'Housing',
  'Walking',
  'Older People',
  'Learning',
  'Sport and Leisure',
  'Family',
  'Safety',
  'Work',
];
const FORMS = [
  'Board',
  'Partnership',
  'Trust',
  'Forum',
  'Network',
  'Steering Group',
  'Strategy 2020 to 2025',
  'Team',
  'Project',
];

/** A map with the shipped words, one source, and evidence for two links in three. */
export function madeUpMap({ entities: count, links: linkCount, seed = 'made up' }: MadeUpMap): MapData {
  const random = seededRandom(`${seed} ${count} ${linkCount}`);
  const nextId = sequenceOfIds(`${seed} ids`, Date.UTC(2024, 0, 1));
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const empty = applyChanges(EMPTY_MAP, shippedChanges());
  const sectors = termsOf(empty, 'sector').map((term) => term.key);

  const entities: Entity[] = Array.from({ length: count }, (_, index) => {
    const kind = pick(SHIPPED_KINDS).id;
    const name = `${pick(PLACES)} ${pick(SUBJECTS)} ${pick(FORMS)} ${index + 1}`;
    return {
      ...blankEntity(nextId() as EntityId, kind, name),
      sector: random() < 0.2 ? null : pick(sectors),
      status: random() < 0.9 ? 'existing' : pick(['planned', 'proposed', 'ended'] as const),
      person: kind === 'person' ? PERSON_DEFAULTS : null,
    };
  });
  // One hub for every twelve; most links join someone to the hub of their own cluster.
  const hubs = Math.max(1, Math.round(count / 12));
  const links: Link[] = [];
  for (let index = 0; index < linkCount && count > 1; index++) {
    const from = entities[Math.floor(random() * count)] as Entity;
    const cluster = entities.indexOf(from) % hubs;
    const to = random() < 0.7 ? (entities[cluster] as Entity) : pick(entities);
    if (from === to) continue;
    const type = pick(SHIPPED_LINK_TYPES);
    links.push({
      ...blankLink(nextId() as LinkId, from.id, to.id, type.id),
      direction: type.defaultDirection,
      status: random() < 0.85 ? 'existing' : pick(['planned', 'proposed', 'ended'] as const),
    });
  }
  const source: Source = {
    id: nextId() as SourceId,
    externalIds: [],
    title: 'Minutes of a meeting',
    kind: 'document',
    date: '2024-03',
    author: null,
    notes: null,
    website: null,
    text: null,
    read: [],
    restricted: false,
  };
  const evidence: Evidence[] = links
    .filter(() => random() < 0.67)
    .map((link) => ({
      id: nextId() as EvidenceId,
      externalIds: [],
      source: source.id,
      entity: null,
      link: link.id,
      section: null,
      note: null,
      quote: null,
      certainty: random() < 0.7 ? 'fact' : 'assumption',
      place: null,
      saidBy: null,
      reported: null,
    }));
  const changes: Change[] = [
    added('setting', { id: 'title', value: 'A made-up map' }),
    added('setting', { id: 'as-at', value: '2024-06-30' }),
    ...entities.map((entity) => added('entity', entity)),
    ...links.map((link) => added('link', link)),
    added('source', source),
    ...evidence.map((item) => added('evidence', item)),
  ];
  return applyChanges(empty, changes);
}

/** The same map with every collection listed the other way round: nothing that is asked of it may come out differently. */
export function listedBackwards(map: MapData): MapData {
  return Object.fromEntries(
    Object.entries(map).map(([kind, records]) => [
      kind,
      new Map([...(records as ReadonlyMap<string, unknown>)].reverse()),
    ]),
  ) as unknown as MapData;
}
