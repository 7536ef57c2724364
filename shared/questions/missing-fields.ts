// Fields that questions need, and for how many they are recorded.
import type { Entity } from '../model/entity.ts';
import type { Source } from '../model/evidence.ts';
import type { Link } from '../model/link.ts';
import type { MapData } from '../model/map-data.ts';
import { newestAssessment } from '../model/map-index.ts';
import { categoryOf } from './counting.ts';

export type MissingField = {
  readonly field: string;
  /** Of what: “links of communication”. */
  readonly of: string;
  readonly recorded: number;
  readonly total: number;
  /** Titles of the questions that need it. */
  readonly questions: readonly string[];
  readonly todo: string;
};

type Need<Item> = {
  readonly field: string;
  readonly of: string;
  readonly among: (map: MapData, item: Item) => boolean;
  readonly has: (map: MapData, item: Item) => boolean;
  readonly questions: readonly string[];
  readonly todo: string;
};

const isOf =
  (category: string) =>
  (map: MapData, link: Link): boolean =>
    categoryOf(map, link) === category;
const isBody = (_map: MapData, { kind }: Entity): boolean => kind === 'organisation' || kind === 'group';
const ofTalk = { of: 'links of communication', among: isOf('communication') };

const LINK_NEEDS: readonly Need<Link>[] = [
  {
    ...ofTalk,
    field: 'Method',
    has: (_map, { methods }) => methods.length > 0,
    questions: ['communication', 'out-of-reach'],
    todo: 'Ask by which methods they communicate',
  },
  {
    ...ofTalk,
    field: 'Frequency',
    has: (_map, { frequency }) => frequency !== null,
    questions: ['communication', 'out-of-reach'],
    todo: 'Ask how often they communicate',
  },
  {
    ...ofTalk,
    field: 'Quality',
    has: (_map, { quality }) => quality !== null,
    questions: ['communication', 'out-of-reach'],
    todo: 'Ask both sides how good the communication is',
  },
  {
    field: 'Reason or purpose',
    of: 'links of governance',
    among: isOf('governance'),
    has: (_map, { reason, purpose }) => reason !== null || purpose !== null,
    questions: ['accountability'],
    todo: 'Ask why one answers to the other',
  },
  {
    field: 'Seat held',
    of: 'links of membership',
    among: isOf('membership'),
    has: (_map, { role }) => role !== null,
    questions: ['members'],
    todo: 'Ask as what each sits there',
  },
  {
    field: 'Amount',
    of: 'links of funding',
    among: isOf('funding'),
    has: (_map, { amount }) => amount !== null,
    questions: ['funding'],
    todo: 'Ask how much is paid',
  },
  {
    field: 'Confirmed by',
    of: 'links',
    among: () => true,
    has: (_map, { confirmedBy }) => confirmedBy !== null,
    questions: ['how far to trust any answer'],
    todo: 'Ask the two sides whether it is so',
  },
];

const judged = (field: string, scale: string): Need<Entity> => ({
  field,
  of: 'organisations and groups',
  among: isBody,
  has: (map, { id }) => (newestAssessment(map, id, scale)?.value ?? null) !== null,
  questions: ['ability'],
  todo: 'Judge it with them, in a workshop or an interview',
});

const ENTITY_NEEDS: readonly Need<Entity>[] = [
  judged('Culture', 'culture'),
  judged('Motivation', 'motivation'),
  judged('Ability to communicate', 'ability-to-communicate'),
  {
    field: 'Locality',
    of: 'entries',
    among: () => true,
    has: (_map, { localities }) => localities.length > 0,
    questions: ['assets', 'communities'],
    todo: 'Say where each works',
  },
  {
    field: 'Sector',
    of: 'organisations and groups',
    among: isBody,
    has: (_map, { sector }) => sector !== null,
    questions: ['assets', 'go-betweens', 'communities'],
    todo: 'Say to which sector each belongs',
  },
];

const SOURCE_NEEDS: readonly Need<Source>[] = [
  {
    field: 'Date',
    of: 'sources',
    among: () => true,
    has: (_map, { date }) => date !== null,
    questions: ['unknowns', 'changes'],
    todo: 'Look up when each was written or said',
  },
];

/** Fields that are not recorded for all, those least recorded first. */
export function missingFields(map: MapData): MissingField[] {
  const links = [...map.link.values()].filter(({ status }) => status === 'existing');
  const entities = [...map.entity.values()].filter(({ status }) => status === 'existing');
  const count = <Item>(items: readonly Item[], needs: readonly Need<Item>[]): MissingField[] =>
    needs.map(({ field, of, among, has, questions, todo }) => {
      const concerned = items.filter((item) => among(map, item));
      const recorded = concerned.filter((item) => has(map, item)).length;
      return { field, of, recorded, total: concerned.length, questions, todo };
    });
  return [
    ...count(links, LINK_NEEDS),
    ...count(entities, ENTITY_NEEDS),
    ...count([...map.source.values()], SOURCE_NEEDS),
  ]
    .filter(({ recorded, total }) => recorded < total)
    .sort((a, b) => a.recorded / a.total - b.recorded / b.total || b.total - a.total);
}
