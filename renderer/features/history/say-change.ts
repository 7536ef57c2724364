import type { Change } from '../../../shared/model/change.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import type { RecordKind } from '../../../shared/model/records.ts';
import { kindLabel, linkTypeLabel, shownNameOf, termLabel } from '../../../shared/model/words.ts';

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
  ruleSet: 'Rule set',
  expectation: 'Expectation',
  snapshot: 'Snapshot',
};

/** Fields whose own name is not what the interface calls them. */
const LABELS: Readonly<Record<string, string>> = {
  aliases: 'other names',
  parent: 'part of',
  layer: 'system layer',
  phone: 'telephone',
  externalIds: 'ids elsewhere',
  singlePointOfContact: 'single point of contact',
  confirmedBy: 'confirmed by',
  custom: 'own fields',
  isPinned: 'pinned',
  a: 'one',
  b: 'the other',
  x: 'across',
  y: 'down',
};

const words = (field: string): string =>
  LABELS[field] ?? field.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);

type Fields = Readonly<Record<string, unknown>>;

/** Longer texts are cut: the history says what changed, the details say all of it. */
const LONGEST = 160;

function sayValue(map: MapData, field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return 'not set';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) {
    return value.length === 0 ? 'none' : value.map((item) => sayValue(map, field, item)).join(', ');
  }
  if (typeof value === 'object') {
    const parts = Object.entries(value).map(([key, item]) => `${words(key)} ${sayValue(map, key, item)}`);
    return cut(parts.length === 0 ? 'none' : parts.join(', '));
  }
  if (typeof value === 'string') {
    if (map.entity.has(value)) return shownNameOf(map, value);
    if (field === 'kind') return kindLabel(map, value);
    if (field === 'type') return linkTypeLabel(map, value);
    const vocabulary = VOCABULARY[field];
    return cut(vocabulary ? termLabel(map, vocabulary, value) : value);
  }
  return String(value);
}

const VOCABULARY: Readonly<Record<string, 'sector' | 'locality' | 'layer' | 'tag' | 'method' | 'frequency'>> = {
  sector: 'sector',
  localities: 'locality',
  layer: 'layer',
  tags: 'tag',
  methods: 'method',
  method: 'method',
  frequency: 'frequency',
};

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

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
  if (record === 'notSame') return [value.a, value.b].map((end) => shownNameOf(map, String(end))).join(' and ');
  return String(value.name ?? value.title ?? value.label ?? (record === 'setting' ? id : ''));
}

/** Fields that are long, or mean nothing to a reader. */
const LEFT_OUT: ReadonlySet<string> = new Set(['id', 'text', 'map', 'receipt']);

export function sayChange(map: MapData, change: Change, place: number): SaidChange {
  const { record, before, after } = change;
  const name = nameOf(map, change);
  const what = [NOUNS[record] ?? record, name === '' ? '' : `“${cut(name)}”`].filter((part) => part !== '').join(' ');
  const how = before === null ? 'Added' : after === null ? 'Removed' : 'Changed';
  const fields =
    before !== null && after !== null
      ? Object.keys(after)
          .filter((field) => !LEFT_OUT.has(field))
          .map((field) => ({
            label: words(field),
            before: sayValue(map, field, before[field]),
            after: sayValue(map, field, after[field]),
          }))
      : [];
  return { key: `${place} ${change.id}`, what, how, fields };
}
