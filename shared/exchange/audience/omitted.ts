import type { Audience } from '../../contract/shapes.ts';
import type { Entity } from '../../model/entity.ts';
import type { MapData } from '../../model/map-data.ts';
import { HIDDEN_PERSON } from '../../model/words.ts';
import { countOf } from '../../util/count-of.ts';
import type { Collapsed } from './collapse.ts';
import { LEAST_COUNTED } from './small-numbers.ts';
import type { Policy } from './tuning.ts';

/** What an export left out, in counts and never in names. */
export type Omitted = { readonly what: string; readonly why: string };

export type Dropped = {
  readonly entities: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly restricted: number;
  readonly assumed: number;
};

type Told = {
  readonly map: MapData;
  readonly outside: MapData;
  readonly policy: Policy;
  readonly dropped: Dropped;
  readonly collapsed: Collapsed | null;
};

const reasons: Readonly<Record<Audience, string>> = {
  internal: 'left out as chosen',
  partners: 'not for partners',
  public: 'not for the public',
};

/** What differs between the map and what its readers see of it. */
export function tell({ map, outside, policy, dropped, collapsed }: Told): Omitted[] {
  const why = reasons[policy.audience];
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
  const seen = people.length - hidden;
  const personal = 'names and personal data are left out';
  if (policy.people === 'roles') row(seen, 'person shown by role', 'people shown by role', personal);
  if (policy.people === 'initials') row(seen, 'person shown by initials', 'people shown by initials', personal);
  if (policy.people === 'named') row(seen, 'person shown by name', 'people shown by name', 'as chosen');
  if (collapsed) {
    const { standsFor, stay, within, moved, merged } = collapsed;
    row(standsFor.size, 'person shown as an organisation', 'people shown as their organisations', 'as chosen');
    row(moved, 'link of a person', 'links of people', `shown as ${countOf(merged, 'link', 'links')} of organisations`);
    row(within, 'link of a person', 'links of people', 'within one organisation');
    row(
      stay,
      'person not shown as an organisation',
      'people not shown as an organisation',
      'belonging to none, or several',
    );
  }
  if (policy.people !== null) row(hidden, 'person hidden', 'people hidden', personal);
  const notes = (of: MapData): number => filled([...of.entity.values(), ...of.link.values()], 'notes');
  row(notes(map) - notes(outside), 'note', 'notes');
  row(map.assessment.size - outside.assessment.size, 'judgement', 'judgements');
  if (policy.leavesLinkRatings)
    row(filled(map.link.values(), 'strength', 'quality'), 'rating of a link', 'ratings of links', 'left out as chosen');
  row(map.engagement.size + map.plan.size, 'engagement record or plan', 'engagement records and plans');
  row(map.survey.size, 'questionnaire', 'questionnaires');
  row(map.snapshot.size, 'snapshot', 'snapshots');
  if (!policy.isOutside) row(map.expectation.size, 'expectation', 'expectations');
  const contacts = (entities: Iterable<Entity>): number => filled(entities, 'website', 'email', 'phone', 'address');
  row(
    contacts(map.entity.values()) - contacts(outside.entity.values()),
    'set of contact details',
    'sets of contact details',
  );
  const detailed = (of: MapData): number => filled(of.source.values(), 'author', 'notes', 'website', 'text');
  const details = detailed(map) - detailed(outside);
  row(details, 'source without its details', 'sources without their details', 'only title and date are given');
  row(
    filled(map.evidence.values(), 'note', 'quote') - filled(outside.evidence.values(), 'note', 'quote'),
    'note or quotation from a source',
    'notes and quotations from sources',
  );
  return rows;
}

/** Without a number: how many people there are in all must not be there to subtract from. */
export function tellGroups(map: MapData, policy: Policy): Omitted[] {
  if (![...map.entity.values()].some(({ person }) => person !== null)) return [];
  const shown = policy.collapsePeople ? 'shown as their organisations or in groups' : 'shown in groups';
  return [
    { what: 'People, each by themselves', why: `${shown}; none of fewer than ${LEAST_COUNTED} is counted` },
    { what: 'What is recorded of each of them and of their links', why: 'not counted, for the same reason' },
  ];
}
