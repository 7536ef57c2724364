// A map with as many people as are asked for in each of three groups, each with everything that can be recorded of them.
import { added, type Change } from '../../shared/model/change.ts';
import { type Entity, PERSON_DEFAULTS } from '../../shared/model/entity.ts';
import type { Evidence, Source } from '../../shared/model/evidence.ts';
import type { ViewId } from '../../shared/model/ids.ts';
import type { Link } from '../../shared/model/link.ts';
import type { MapData } from '../../shared/model/map-data.ts';
import { blankView, positionId, type View } from '../../shared/model/view.ts';
import { aLink, anEntity, mapOf, testId } from './maps.ts';

export const peopleIn = (map: MapData): Entity[] => [...map.entity.values()].filter(({ person }) => person !== null);

/** How many people belong to the council, to the trust, and to none; and how many more of the council are restricted. */
export type Crowd = {
  readonly council: number;
  readonly trust: number;
  readonly none: number;
  readonly restricted?: number;
};

/** A kind of people, and a field, of the user's own. */
const KIND = { id: 'resident', label: 'Resident', plural: 'Residents', shape: 'circle', icon: null, isPerson: true };
const FIELD = {
  id: 'view-held',
  label: 'View held',
  appliesTo: 'entity',
  type: 'choice',
  choices: ['for', 'against', 'torn', 'new'],
};

const SECTORS = ['public', 'health', 'housing', 'residents'];

/** Ids that grow with the number: whoever is added comes after whoever is there. */
export function crowdedMap(crowd: Crowd): MapData {
  const council = anEntity(1, { name: 'Council', email: 'hello@council.example', notes: 'Its own note' });
  const trust = anEntity(2, { name: 'Trust' });
  const board = anEntity(3, { name: 'Board', kind: 'group' });
  const bodies = [council, trust, board];
  const people: Entity[] = [];
  const links: Link[] = [aLink(20, council, trust, { type: 'funds', notes: 'Its own' })];
  const more: Change[] = [
    added('source', aSource(500, 'Annual report')),
    added('source', aSource(501, 'Minutes')),
    added('kind', { ...KIND, description: null, order: 20 } as never),
    added('customField', { ...FIELD, isPersonal: false, description: null, order: 1 } as never),
  ];
  const positions: Change[] = [];

  /** The first belongs in both ways, or one more person would be a link of a new sort. */
  const join = (group: number, index: number, to: Entity | null, restricted = false): void => {
    const number = 1000 * (group + 1) + index;
    const person = anEntity(number, {
      kind: index % 2 === 0 ? 'person' : KIND.id,
      restricted,
      name: `Zqxfirst${number} Zqxlast${number}`,
      description: `zqxdescription${number}`,
      email: `zqx${number}@person.example`,
      notes: `zqxnote${number}`,
      sector: SECTORS[index % SECTORS.length] ?? null,
      custom: { [FIELD.id]: FIELD.choices[index % 4] ?? 'for' },
      started: '2019-01',
      layer: 'individual',
      parent: to !== null && index % 2 === 0 ? to.id : null,
      person: { ...PERSON_DEFAULTS, role: `Zqxrole${number}`, isResident: index % 3 === 2 },
    });
    people.push(person);
    if (to !== null && (index === 0 || index % 2 === 1))
      links.push(aLink(number * 10, person, to, { type: 'member-of' }));
    const seat = aLink(number * 10 + 1, person, board, { type: 'member-of', role: `Zqxseat${number}` });
    links.push(
      seat,
      aLink(number * 10 + 2, person, trust === to ? council : trust, { purpose: `zqxpurpose${number}` }),
    );
    more.push(added('evidence', someEvidence(number * 10 + 3, { link: seat.id, quote: `zqxquote${number}` })));
    more.push(added('evidence', someEvidence(number * 10 + 4, { entity: person.id, note: `zqxnote${number}` })));
    more.push(added('assessment', { id: testId(number * 10 + 5), entity: person.id, ...JUDGED } as never));
    more.push(added('engagement', { ...aMeeting(number * 10 + 6), met: [person.id] } as never));
    const place = { id: positionId(testId(900), person.id), view: testId(900), entity: person.id };
    positions.push(added('position', { ...place, x: 90 * group, y: 60 * index, isPinned: false } as never));
  };
  for (let index = 0; index < crowd.council; index++) join(0, index, council);
  for (let index = 0; index < crowd.trust; index++) join(1, index, trust);
  for (let index = 0; index < crowd.none; index++) join(2, index, null);
  for (let index = 0; index < (crowd.restricted ?? 0); index++) join(0, 500 + index, council, true);

  const ids = people.map(({ id }) => id);
  const settings = {
    findings: ids.slice(0, 9).map((entity) => ({ text: 'Somebody matters here', entity })),
    names: Object.fromEntries(ids.map((id) => [id, { x: 1, y: 1 }])),
    altText: { text: 'Words of my own', about: `facts internal ${people.length + 3} 9 abc def` },
  };
  const entries = [board.id, ...ids];
  const chosen: View = {
    ...blankView(testId(900) as ViewId, 'Chosen', 1),
    filter: { groups: [[{ kind: 'chosen', entries }]] },
    options: { figure: settings },
  };
  const byKind: View = {
    ...blankView(testId(901) as ViewId, 'By kind', 2),
    filter: { groups: [[{ kind: 'words', field: 'entity.kind', values: ['person', 'resident', 'organisation'] }]] },
    rules: [
      {
        paints: 'colour',
        field: 'entity.kind',
        how: { by: 'words', looks: { person: '#882255' }, rest: 'automatic' },
        isOn: true,
      },
      { paints: 'size', field: 'entity.links', how: { by: 'numbers' }, isOn: true },
      ...ids.map((id) => ({
        paints: 'border-colour' as const,
        field: null,
        how: { by: 'same' as const, look: '#882255' },
        when: [{ kind: 'chosen' as const, entries: [id] }],
        isOn: true,
      })),
    ],
  };
  const nearby = { kind: 'near', entries: ids, steps: 1, way: 'both', types: [] };
  const near: View = { ...blankView(testId(902) as ViewId, 'Near them', 3), filter: { groups: [[nearby]] } };
  const modes = (['hulls', 'members', 'boards'] as const).map(
    (membership, index): View => ({
      ...blankView(testId(903 + index) as ViewId, membership, 4 + index),
      options: { membership },
    }),
  );
  return mapOf([...bodies, ...people], links, [
    ...more,
    added('view', chosen),
    added('view', byKind),
    added('view', near),
    ...modes.map((view) => added('view', view)),
    ...positions,
  ]);
}

export const aView = (): View => blankView(testId(0) as ViewId, 'Whole map', 0);

export const CROWDED_VIEWS = [900, 901, 902, 903, 904, 905].map(testId);

const JUDGED = { link: null, scale: 'influence', value: 4, date: '2019-02', by: null, why: 'zqxwhy' };

function aMeeting(number: number): object {
  const unsaid = { method: null, byWords: null, said: null, feedback: null, next: null, owner: null, due: null };
  const about = { topic: 'zqxtopic', isDone: false, attachments: [], plan: null, restricted: false };
  return { id: testId(number), externalIds: [], date: '2019-02', by: [], links: [], ...unsaid, ...about };
}

function aSource(number: number, title: string): Source {
  return {
    id: testId(number),
    externalIds: [],
    title,
    kind: 'document',
    date: '2019-01',
    author: null,
    notes: null,
    website: null,
    text: null,
    read: [],
    restricted: false,
  } as unknown as Source;
}

function someEvidence(number: number, fields: Partial<Evidence>): Evidence {
  return {
    id: testId(number),
    externalIds: [],
    entity: null,
    link: null,
    source: testId(500),
    certainty: 'fact',
    section: null,
    note: null,
    quote: null,
    place: null,
    saidBy: null,
    reported: null,
    ...fields,
  } as unknown as Evidence;
}
