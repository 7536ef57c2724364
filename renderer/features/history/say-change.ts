import { cutLong, fieldLabel, sayValue } from '../../../shared/compare/say-field.ts';
import type { Change } from '../../../shared/model/change.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import type { RecordKind } from '../../../shared/model/records.ts';
import { linkTypeLabel, shownNameOf } from '../../../shared/model/words.ts';

/** A change as a person reads it. */
export type SaidChange = {
  readonly key: string;
  /** "Entry “Vision 31”", "Link “A reports to B”". */
  readonly what: string;
  readonly how: 'Added' | 'Removed' | 'Changed';
  readonly fields: readonly { readonly label: string; readonly before: string; readonly after: string }[];
};

const NOUNS: Readonly<Partial<Record<RecordKind, string>>> = {
  entity: 'Entry',
  link: 'Link',
  source: 'Source',
  evidence: 'Evidence',
  assessment: 'Judgement',
  engagement: 'Engagement record',
  plan: 'Plan',
  view: 'View',
  position: 'Place of',
  kind: 'Kind',
  linkType: 'Type of link',
  scale: 'Scale',
  term: 'Word',
  customField: 'Field',
  setting: 'Setting',
  notSame: 'Not the same',
  survey: 'Questionnaire',
  ruleSet: 'Rule set',
  expectation: 'Expectation',
  snapshot: 'Snapshot',
};

type Fields = Readonly<Record<string, unknown>>;

/** What a record is called: as it is now, else as the change has it. */
function nameOf(map: MapData, { record, id, before, after }: Change): string {
  const now = map[record].get(id) as Fields | undefined;
  const value: Fields = { ...before, ...now, ...after };
  if (record === 'link' && value.from !== undefined) {
    const [from, to] = [value.from, value.to].map((end) => shownNameOf(map, String(end)));
    return `${from} ${linkTypeLabel(map, String(value.type))} ${to}`;
  }
  if (record === 'position') return shownNameOf(map, id.split('/')[1] ?? '');
  if (record === 'evidence' || record === 'assessment') {
    const source = record === 'evidence' ? map.source.get(String(value.source))?.title : undefined;
    return source ?? (typeof value.entity === 'string' ? shownNameOf(map, value.entity) : '');
  }
  if (record === 'survey') return map.source.get(String(value.source))?.title ?? '';
  if (record === 'notSame') return [value.a, value.b].map((end) => shownNameOf(map, String(end))).join(' and ');
  return String(value.name ?? value.title ?? value.label ?? (record === 'setting' ? id : ''));
}

/** Fields that are long, or mean nothing to a reader. */
const LEFT_OUT: ReadonlySet<string> = new Set(['id', 'text', 'map', 'receipt']);

export function sayChange(map: MapData, change: Change, place: number): SaidChange {
  const { record, before, after } = change;
  const name = nameOf(map, change);
  const what = [NOUNS[record] ?? record, name === '' ? '' : `“${cutLong(name)}”`]
    .filter((part) => part !== '')
    .join(' ');
  const how = before === null ? 'Added' : after === null ? 'Removed' : 'Changed';
  const fields =
    before !== null && after !== null
      ? Object.keys(after)
          .filter((field) => !LEFT_OUT.has(field))
          .map((field) => ({
            label: fieldLabel(field),
            before: sayValue(map, field, before[field]),
            after: sayValue(map, field, after[field]),
          }))
      : [];
  return { key: `${place} ${change.id}`, what, how, fields };
}
