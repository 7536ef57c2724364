import type { Entity, PersonDetails } from '../../model/entity.ts';
import { PERSON_DEFAULTS } from '../../model/entity.ts';
import type { MapData } from '../../model/map-data.ts';
import { kindLabel, termLabel } from '../../model/words.ts';
import { ENTITY_COLUMNS, type EntityColumn, FURTHER_ENTITY_COLUMNS, headerKey } from './columns.ts';
import { joinValues, type References } from './references.ts';
import { customCell, furtherColumns, judgementCell, orBlank, yesNo } from './value-columns.ts';
import type { WrittenColumn } from './written-table.ts';

type Cells = { readonly [Column in EntityColumn]: (entity: Entity) => string };

/** The columns of the table of entries: every one of ours, and what else some entry has. */
export function entityColumns(map: MapData, references: References): WrittenColumn<Entity>[] {
  const cells = entityCells(map, references);
  const columns = [...Object.keys(ENTITY_COLUMNS), ...Object.keys(FURTHER_ENTITY_COLUMNS)] as EntityColumn[];
  return [
    ...columns.map((header) => ({ header, cell: cells[header], isOptional: header in FURTHER_ENTITY_COLUMNS })),
    ...furtherColumns<Entity>(map, 'entity', ({ id, label }) => id in SCALES || isOfPeople(label)),
  ];
}

const SCALES = { influence: true, interest: true, engagement: true, 'desired-engagement': true };
const PERSON_COLUMNS = [
  'role',
  'shown_as',
  'resident',
  'lawful_basis',
  'notice_given',
  'consent',
  'review_date',
] as const;
type PersonColumn = (typeof PERSON_COLUMNS)[number];

/** A field of the user's own called like a column about people shares it: people fill it one way, all others the other. */
function isOfPeople(label: string): boolean {
  return PERSON_COLUMNS.some((column) => headerKey(column) === headerKey(label));
}

function entityCells(map: MapData, references: References): Cells {
  const judged = (scale: string) => (entity: Entity) => judgementCell(map, map.scale.get(scale), entity.id);
  const words = (vocabulary: 'locality' | 'tag', keys: readonly string[]): string =>
    joinValues(keys.map((key) => termLabel(map, vocabulary, key)));
  const word = (vocabulary: 'sector' | 'layer', key: string | null): string =>
    key === null ? '' : termLabel(map, vocabulary, key);
  const ofPerson = (column: PersonColumn, read: (person: PersonDetails) => string) => {
    const field = [...map.customField.values()].find(
      (item) => item.appliesTo === 'entity' && headerKey(item.label) === headerKey(column),
    );
    return ({ person, custom }: Entity): string => {
      if (person !== null) return read(person);
      return field ? customCell(custom[field.id]) : '';
    };
  };
  const unlessUsual = <Field extends keyof PersonDetails>(person: PersonDetails, field: Field): string =>
    person[field] === PERSON_DEFAULTS[field] ? '' : String(person[field]);
  return {
    id: (entity) => entity.id,
    name: (entity) => entity.name,
    kind: (entity) => kindLabel(map, entity.kind),
    aliases: (entity) => joinValues(entity.aliases),
    description: (entity) => orBlank(entity.description),
    sector: (entity) => word('sector', entity.sector),
    localities: (entity) => words('locality', entity.localities),
    layer: (entity) => word('layer', entity.layer),
    tags: (entity) => words('tag', entity.tags),
    parent: (entity) => (entity.parent === null ? '' : references.entity(entity.parent)),
    status: (entity) => entity.status,
    started: (entity) => orBlank(entity.started),
    ended: (entity) => orBlank(entity.ended),
    website: (entity) => orBlank(entity.website),
    email: (entity) => orBlank(entity.email),
    phone: (entity) => orBlank(entity.phone),
    notes: (entity) => orBlank(entity.notes),
    influence: judged('influence'),
    interest: judged('interest'),
    engagement: judged('engagement'),
    desired_engagement: judged('desired-engagement'),
    restricted: (entity) => yesNo(entity.restricted),
    external_ids: (entity) => joinValues(entity.externalIds),
    address: (entity) => orBlank(entity.address),
    role: ofPerson('role', (person) => orBlank(person.role)),
    shown_as: ofPerson('shown_as', (person) => person.shownAs),
    resident: ofPerson('resident', (person) => (person.isResident ? 'yes' : '')),
    lawful_basis: ofPerson('lawful_basis', (person) => unlessUsual(person, 'lawfulBasis').replaceAll('-', ' ')),
    notice_given: ofPerson('notice_given', (person) => orBlank(person.noticeGiven)),
    consent: ofPerson('consent', (person) => unlessUsual(person, 'consent')),
    review_date: ofPerson('review_date', (person) => orBlank(person.reviewDate)),
  };
}
