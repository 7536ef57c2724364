import type { Audience } from '../../contract/shapes.ts';
import type { Entity } from '../../model/entity.ts';
import type { MapData } from '../../model/map-data.ts';
import { HIDDEN_PERSON } from '../../model/words.ts';
import { countOf } from '../../util/count-of.ts';

/** What an export left out, in counts and never in names. */
export type Omitted = { readonly what: string; readonly why: string };

export type Dropped = {
  readonly entities: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly restricted: number;
  readonly assumed: number;
};

/** What differs between the map and what the audience sees of it. */
export function tell(
  map: MapData,
  outside: MapData,
  audience: Exclude<Audience, 'internal'>,
  dropped: Dropped,
): Omitted[] {
  const why = audience === 'public' ? 'not for the public' : 'not for partners';
  const rows: Omitted[] = [];
  const row = (count: number, one: string, many: string, reason = why): void => {
    if (count > 0) rows.push({ what: countOf(count, one, many), why: reason });
  };
  const filled = (records: Iterable<object>, ...fields: string[]): number =>
    [...records].filter((record) => fields.some((field) => (record as Record<string, unknown>)[field] != null)).length;
  const people = [...outside.entity.values()].filter((entity) => entity.person !== null);
  const hidden = people.filter((entity) => entity.name === HIDDEN_PERSON).length;
  row(dropped.restricted, 'restricted entry or link', 'restricted entries and links');
  row(dropped.assumed, 'entry or link that is only assumed', 'entries and links that are only assumed');
  const followed = dropped.entities.size + dropped.links.size - dropped.restricted - dropped.assumed;
  row(followed, 'link of an entry that is left out', 'links of entries that are left out');
  row(people.length - hidden, 'person shown by role', 'people shown by role', 'names and personal data are left out');
  row(hidden, 'person hidden', 'people hidden', 'names and personal data are left out');
  row(filled([...map.entity.values(), ...map.link.values()], 'notes'), 'note', 'notes');
  row(map.assessment.size, 'judgement', 'judgements');
  row(map.engagement.size + map.plan.size, 'engagement record or plan', 'engagement records and plans');
  row(map.snapshot.size, 'snapshot', 'snapshots');
  const contacts = (entities: Iterable<Entity>): number => filled(entities, 'website', 'email', 'phone', 'address');
  row(
    contacts(map.entity.values()) - contacts(outside.entity.values()),
    'set of contact details',
    'sets of contact details',
  );
  const details = filled(map.source.values(), 'author', 'notes', 'website', 'text');
  row(details, 'source without its details', 'sources without their details', 'only title and date are given');
  row(
    filled(map.evidence.values(), 'note', 'quote'),
    'note or quotation from a source',
    'notes and quotations from sources',
  );
  return rows;
}
