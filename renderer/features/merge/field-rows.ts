import { parentOutside } from '../../../shared/edits/merge/merged-entity.ts';
import type { Entity } from '../../../shared/model/entity.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { inOrder, kindLabel, shownNameOf, termLabel } from '../../../shared/model/words.ts';
import { sameJson } from '../../../shared/util/canonical-json.ts';
import {
  CONSENT_CHOICES,
  choiceLabel,
  LAWFUL_BASIS_CHOICES,
  SHOWN_AS_CHOICES,
  STATUS_CHOICES,
} from '../../state/index.ts';

/** Which side's value is taken: its number from the left, or all of them. */
export type Side = number | 'all';

/** One field of the entries that are to become one. */
export type FieldRow = {
  /** The field, or `custom.` and the key of a field of the user's own. */
  readonly key: string;
  readonly label: string;
  /** What each side holds, in words; empty when it is not set. */
  readonly says: readonly string[];
  /** Whether several values can be kept at once. */
  readonly isList: boolean;
  readonly isSame: boolean;
  /** How the sides compare, in words. */
  readonly compared: string;
  /** The value of a side, or of all together. */
  readonly take: (side: Side) => unknown;
};

type Say = (entity: Entity) => string;
type Field = { readonly key: keyof Entity; readonly label: string; readonly say: Say; readonly isList?: boolean };

function fieldsOf(map: MapData): readonly Field[] {
  const text = (key: 'description' | 'website' | 'email' | 'phone' | 'address' | 'notes' | 'started' | 'ended') => ({
    key,
    say: (entity: Entity) => entity[key] ?? '',
  });
  const words = (keys: readonly string[], vocabulary: 'locality' | 'tag'): string =>
    keys.map((key) => termLabel(map, vocabulary, key)).join(', ');
  return [
    { key: 'name', label: 'Name', say: ({ name }) => name },
    { key: 'kind', label: 'Kind', say: ({ kind }) => kindLabel(map, kind) },
    { ...text('description'), label: 'Description', isList: true },
    {
      key: 'sector',
      label: 'Sector',
      say: ({ sector }) => (sector === null ? '' : termLabel(map, 'sector', sector)),
    },
    { key: 'localities', label: 'Localities', isList: true, say: ({ localities }) => words(localities, 'locality') },
    { key: 'parent', label: 'Part of', say: ({ parent }) => (parent === null ? '' : shownNameOf(map, parent)) },
    { key: 'status', label: 'Status', say: ({ status }) => choiceLabel(STATUS_CHOICES, status) },
    { ...text('started'), label: 'Started' },
    { ...text('ended'), label: 'Ended' },
    { key: 'layer', label: 'System layer', say: ({ layer }) => (layer === null ? '' : termLabel(map, 'layer', layer)) },
    { key: 'tags', label: 'Tags', isList: true, say: ({ tags }) => words(tags, 'tag') },
    { ...text('website'), label: 'Website' },
    { ...text('email'), label: 'Email' },
    { ...text('phone'), label: 'Telephone' },
    { ...text('address'), label: 'Address' },
    { ...text('notes'), label: 'Notes', isList: true },
    { key: 'restricted', label: 'Restricted', say: ({ restricted }) => (restricted ? 'Yes' : 'No') },
    { key: 'person', label: 'Person', say: sayPerson },
    { key: 'externalIds', label: 'Ids elsewhere', isList: true, say: ({ externalIds }) => externalIds.join(', ') },
  ];
}

function sayPerson({ person }: Entity): string {
  if (person === null) return '';
  return [
    `shown as ${choiceLabel(SHOWN_AS_CHOICES, person.shownAs).toLowerCase()}`,
    person.role ?? '',
    person.isResident ? 'a resident' : '',
    person.lawfulBasis === null ? '' : choiceLabel(LAWFUL_BASIS_CHOICES, person.lawfulBasis).toLowerCase(),
    person.consent === 'none' ? '' : `consent ${choiceLabel(CONSENT_CHOICES, person.consent).toLowerCase()}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** Several values as one: lists united, texts one below the other. */
function together(values: readonly unknown[]): unknown {
  if (values.every((value) => Array.isArray(value))) return [...new Set(values.flat())];
  const texts = [...new Set(values.filter((value) => typeof value === 'string'))];
  return texts.length === 0 ? null : texts.join('\n\n');
}

function rowOf(key: string, label: string, says: string[], values: readonly unknown[], isList: boolean): FieldRow {
  const isSame = values.every((value) => sameJson(value ?? null, values[0] ?? null));
  const set = says.filter((text) => text !== '').length;
  const compared = isSame
    ? 'The same'
    : set === says.length
      ? 'Different'
      : `Only ${set === 1 ? 'one has it' : 'some'}`;
  const take = (side: Side): unknown => (side === 'all' ? together(values) : values[side]) ?? null;
  return { key, label, says, isList: isList && set > 1, isSame, compared, take };
}

/** The fields in which any of the entries holds something, those that differ first. */
export function fieldRows(map: MapData, held: readonly Entity[]): FieldRow[] {
  const ids = new Set<string>(held.map(({ id }) => id));
  // That one is part of another of them says nothing about the whole, and cannot be chosen for it.
  const entities = held.map((entity) => ({ ...entity, parent: parentOutside(map, entity, ids) }));
  const own = inOrder(map.customField.values()).filter(({ appliesTo }) => appliesTo === 'entity');
  const rows = [
    ...fieldsOf(map).map(({ key, label, say, isList = false }) =>
      rowOf(
        key,
        label,
        entities.map(say),
        entities.map((entity) => entity[key]),
        isList,
      ),
    ),
    ...own.map(({ id, label, type }) =>
      rowOf(
        `custom.${id}`,
        label,
        entities.map(({ custom }) => sayOwn(custom[id])),
        entities.map(({ custom }) => custom[id]),
        type === 'choices',
      ),
    ),
  ];
  const filled = rows.filter(({ says }) => says.some((text) => text !== ''));
  return [...filled.filter(({ isSame }) => !isSame), ...filled.filter(({ isSame }) => isSame)];
}

function sayOwn(value: Entity['custom'][string] | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return Array.isArray(value) ? value.join(', ') : String(value);
}

/** What is taken unless the user says otherwise: lists of all, else the kept entry's value, else the first there is. */
export function usualSide(row: FieldRow, keep: number): Side {
  if (row.isList && row.key !== 'description' && row.key !== 'notes') return 'all';
  // Whoever must not be seen in one of them must not be seen in the whole.
  if (row.key === 'restricted') return Math.max(0, row.says.indexOf('Yes'));
  if (row.says[keep] !== '') return keep;
  return Math.max(
    0,
    row.says.findIndex((text) => text !== ''),
  );
}

/** The chosen values as the edit takes them. */
export function chosenFields(
  entities: readonly Entity[],
  rows: readonly FieldRow[],
  sideOf: (row: FieldRow) => Side,
): Partial<Entity> {
  const fields: Record<string, unknown> = {};
  const custom: Record<string, unknown> = Object.assign({}, ...entities.map((entity) => entity.custom));
  for (const row of rows.filter(({ isSame }) => !isSame)) {
    const value = row.take(sideOf(row));
    if (!row.key.startsWith('custom.')) fields[row.key] = value;
    else if (value === null) delete custom[row.key.slice('custom.'.length)];
    else custom[row.key.slice('custom.'.length)] = value;
  }
  return { ...fields, custom } as Partial<Entity>;
}
