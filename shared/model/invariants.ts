import { firstDayOf, isPartialDate, lastDayOf } from '../util/dates.ts';
import type { Entity } from './entity.ts';
import type { MapData } from './map-data.ts';
import { RECORD_KINDS, type RecordKind, type RecordOf, recordSchemas } from './records.ts';
import { type SettingKey, settingSchemas } from './settings.ts';
import { entriesOf } from './survey.ts';
import { type CustomField, termId, type Vocabulary } from './vocabulary.ts';

/** Something about one record that cannot be so. */
export type Problem = {
  readonly record: RecordKind;
  readonly id: string;
  readonly field: string;
  readonly message: string;
};

type Complain = (field: string, message: string) => void;
type Checks = { readonly [K in RecordKind]?: (map: MapData, value: RecordOf<K>, complain: Complain) => void };

/** What must hold between records, beyond what each one's schema says. */
const checks: Checks = {
  setting(_map, setting, complain) {
    const schema = settingSchemas[setting.id as SettingKey];
    if (schema && !schema.safeParse(setting.value).success) complain('value', `“${setting.id}” cannot be that`);
  },
  term(_map, term, complain) {
    if (term.id !== termId(term.vocabulary, term.key)) complain('id', 'does not match its vocabulary and key');
  },
  entity(map, entity, complain) {
    const kind = map.kind.get(entity.kind);
    if (!kind) complain('kind', `there is no kind “${entity.kind}”`);
    else if (kind.isPerson !== (entity.person !== null))
      complain(
        'person',
        kind.isPerson ? 'the details of a person are missing' : 'only people carry details of a person',
      );
    needTerms(map, 'sector', [entity.sector], 'sector', complain);
    needTerms(map, 'locality', entity.localities, 'localities', complain);
    needTerms(map, 'layer', [entity.layer], 'layer', complain);
    needTerms(map, 'tag', entity.tags, 'tags', complain);
    needOrder(entity.started, entity.ended, complain);
    needCustom(map, 'entity', entity.custom, complain);
    checkParent(map, entity, complain);
  },
  link(map, link, complain) {
    if (!map.entity.has(link.from)) complain('from', 'the entry it starts from is not in the map');
    if (!map.entity.has(link.to)) complain('to', 'the entry it leads to is not in the map');
    if (!map.linkType.has(link.type)) complain('type', `there is no type of link “${link.type}”`);
    needTerms(map, 'method', link.methods, 'methods', complain);
    needTerms(map, 'frequency', [link.frequency], 'frequency', complain);
    needTerms(map, 'tag', link.tags, 'tags', complain);
    needOrder(link.started, link.ended, complain);
    needCustom(map, 'link', link.custom, complain);
  },
  evidence(map, evidence, complain) {
    if (!map.source.has(evidence.source)) complain('source', 'its source is not in the map');
    needSubject(map, evidence, complain);
  },
  assessment(map, assessment, complain) {
    needSubject(map, assessment, complain);
    const scale = map.scale.get(assessment.scale);
    if (!scale) complain('scale', `there is no scale “${assessment.scale}”`);
    else if (assessment.value !== null && !scale.levels.some((level) => level.value === assessment.value))
      complain('value', `${assessment.value} is not on the scale “${scale.label}”`);
  },
  engagement(map, engagement, complain) {
    for (const id of [...engagement.met, ...engagement.by])
      if (!map.entity.has(id)) complain('met', 'an entry it names is not in the map');
    for (const id of engagement.links) if (!map.link.has(id)) complain('links', 'a link it names is not in the map');
    needTerms(map, 'method', [engagement.method], 'method', complain);
    if (engagement.plan !== null && !map.plan.has(engagement.plan)) complain('plan', 'its plan is not in the map');
  },
  plan(map, plan, complain) {
    for (const id of plan.audience)
      if (!map.entity.has(id)) complain('audience', 'an entry it names is not in the map');
  },
  position(map, position, complain) {
    if (position.id !== `${position.view}/${position.entity}`) complain('id', 'does not match its view and entry');
    if (!map.view.has(position.view)) complain('view', 'its view is not in the map');
    if (!map.entity.has(position.entity)) complain('entity', 'its entry is not in the map');
  },
  survey(map, survey, complain) {
    if (!map.source.has(survey.source)) complain('source', 'its source is not in the map');
    if (!map.linkType.has(survey.type)) complain('type', `there is no type of link “${survey.type}”`);
    if (entriesOf(survey).some((id) => !map.entity.has(id))) complain('asked', 'an entry it names is not in the map');
    if (new Set(survey.answers.map(({ by }) => by)).size < survey.answers.length)
      complain('answers', 'somebody answers twice');
  },
  notSame(map, pair, complain) {
    if (pair.a === pair.b) complain('b', 'names one entry twice');
    if (!map.entity.has(pair.a) || !map.entity.has(pair.b)) complain('a', 'an entry it names is not in the map');
  },
};

function needTerms(
  map: MapData,
  vocabulary: Vocabulary,
  keys: readonly (string | null)[],
  field: string,
  complain: Complain,
): void {
  for (const key of keys)
    if (key !== null && !map.term.has(termId(vocabulary, key)))
      complain(field, `“${key}” is not among the words for ${vocabulary}`);
}

function needOrder(started: string | null, ended: string | null, complain: Complain): void {
  if (started !== null && ended !== null && lastDayOf(ended) < firstDayOf(started))
    complain('ended', `it ended (${ended}) before it started (${started})`);
}

function needSubject(
  map: MapData,
  subject: { readonly entity: string | null; readonly link: string | null },
  complain: Complain,
): void {
  if (subject.entity !== null && !map.entity.has(subject.entity)) complain('entity', 'its entry is not in the map');
  if (subject.link !== null && !map.link.has(subject.link)) complain('link', 'its link is not in the map');
}

function needCustom(map: MapData, appliesTo: 'entity' | 'link', custom: Entity['custom'], complain: Complain): void {
  for (const [key, value] of Object.entries(custom)) {
    const field = map.customField.get(key);
    if (!field || field.appliesTo !== appliesTo) complain('custom', `there is no field “${key}” of your own`);
    else if (!isCustomValue(field, value))
      complain('custom', `“${String(value)}” does not fit the field “${field.label}”`);
  }
}

/** Whether a value fits a custom field. */
export function isCustomValue(field: CustomField, value: unknown): boolean {
  switch (field.type) {
    case 'text':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'date':
      return typeof value === 'string' && isPartialDate(value);
    case 'yes-no':
      return typeof value === 'boolean';
    case 'choice':
      return typeof value === 'string' && field.choices.includes(value);
    case 'choices':
      return Array.isArray(value) && value.every((item) => field.choices.includes(item));
  }
}

function checkParent(map: MapData, entity: Entity, complain: Complain): void {
  const seen = new Set<string>([entity.id]);
  for (let parent = entity.parent; parent !== null; ) {
    if (seen.has(parent)) {
      complain('parent', 'it would be part of itself');
      return;
    }
    seen.add(parent);
    const above = map.entity.get(parent);
    if (!above) {
      complain('parent', 'what it is part of is not in the map');
      return;
    }
    parent = above.parent;
  }
}

const NONE: readonly Problem[] = [];

/** What one record refers to and does not find, or does not fit. Its own fields are taken to be as its schema says. */
export function referenceProblemsOf<K extends RecordKind>(
  map: MapData,
  record: K,
  value: RecordOf<K>,
): readonly Problem[] {
  const check = checks[record] as ((map: MapData, value: RecordOf<K>, complain: Complain) => void) | undefined;
  if (!check) return NONE;
  let problems: Problem[] | undefined;
  check(map, value, (field, message) => {
    problems ??= [];
    problems.push({ record, id: value.id, field, message });
  });
  return problems ?? NONE;
}

/** What is wrong with one record as it stands in the map: its own fields first, then what it refers to. */
export function problemsOf<K extends RecordKind>(map: MapData, record: K, value: RecordOf<K>): readonly Problem[] {
  const parsed = recordSchemas[record].safeParse(value);
  if (parsed.success) return referenceProblemsOf(map, record, value);
  return parsed.error.issues.map(({ path, message }) => ({
    record,
    id: value.id,
    field: path.map(String).join('.') || 'record',
    message,
  }));
}

/** Everything that is wrong with a map, in the order of the record kinds. */
export function problemsOfMap(map: MapData): Problem[] {
  return RECORD_KINDS.flatMap((record) =>
    [...map[record].values()].flatMap((value) => problemsOf(map, record, value as never)),
  );
}
