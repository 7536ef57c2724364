// What a condition begins as, before anything has been asked of it.
import { FIELD_HEADINGS, type Field, fieldsOf } from '../../shared/graph/fields/index.ts';
import type { Condition } from '../../shared/graph/filters/index.ts';
import type { MapData } from '../../shared/model/map-data.ts';

/** What a field is called where entries' and links' stand in one list, if not by its own name. */
export const fieldLabels: Readonly<Record<string, string>> = {
  'entity.status': 'Status of entries',
  'link.category': 'Category of links',
  'link.status': 'Status of links',
  'link.certainty': 'How we know',
};

/** Something that the map can be narrowed down by, as a list offers it. */
export type Offer = {
  readonly value: string;
  readonly label: string;
  readonly group: string;
  readonly detail?: string;
};

const CHOSEN = 'chosen';
const NEAR = 'near';
const PATH = 'path';

const NETWORK_OFFERS: readonly Offer[] = [
  { value: NEAR, label: 'Steps from an entry', group: 'Entries', detail: 'who is near it' },
  { value: PATH, label: 'On a path between two entries', group: 'Entries' },
  { value: CHOSEN, label: 'Entries chosen by hand', group: 'Entries' },
];

/**
 * All that the map can be narrowed down by: fields of entries, fields of links, and the shape of the network.
 * @param of only what is asked of entries, or of links
 */
export function offersOf(map: MapData, of: Field['of'] | null = null): readonly Offer[] {
  const fields = [...fieldsOf(map).values()];
  const listed = (of: Field['of'], group: string): Offer[] =>
    FIELD_HEADINGS.flatMap((heading) =>
      fields
        .filter((field) => field.of === of && field.heading === heading)
        .map(({ id, label }) => ({ value: id, label: fieldLabels[id] ?? label, group, detail: heading.toLowerCase() })),
    );
  return [
    ...(of === 'link' ? [] : [...listed('entity', 'Entries'), ...NETWORK_OFFERS]),
    ...(of === 'entity' ? [] : listed('link', 'Links')),
  ];
}

/** @param selected entries that are selected: what a condition on entries is likely to be about */
export function newCondition(map: MapData, offer: string, selected: readonly string[]): Condition | null {
  if (offer === CHOSEN) return { kind: 'chosen', entries: [...selected] };
  if (offer === NEAR) return { kind: 'near', entries: [...selected], steps: 1, way: 'both', types: [] };
  if (offer === PATH) {
    const [from = '', to = ''] = selected;
    return { kind: 'path', from, to, route: 'any', types: [], every: true };
  }
  const field = fieldsOf(map).get(offer);
  if (!field) return null;
  if (field.words) return { kind: 'words', field: field.id, values: [] };
  if (field.number || field.date) return { kind: 'range', field: field.id, from: null, to: null };
  return { kind: 'text', field: field.id, text: '' };
}
