import { blankEntity, PERSON_DEFAULTS } from '../model/entity.ts';
import type { EntityId, LinkId } from '../model/ids.ts';
import { blankLink } from '../model/link.ts';
import type { RecordKind, RecordOf } from '../model/records.ts';
import { USUAL_FORM } from '../model/survey.ts';
import { blankView } from '../model/view.ts';
import { termId } from '../model/vocabulary.ts';
import { shownName, shownNameOf } from '../model/words.ts';
import { followingRole, isTextField, residentProblem } from '../people/residents.ts';
import { slugOf } from '../util/fold.ts';
import type { EditContext } from './edit.ts';
import type { RecordEditSpec } from './record-edits.ts';

/** How each kind of record is completed, named and kept. Missing required fields are left out on purpose: the schema refuses them by name. */

type Given<K extends RecordKind> = Partial<RecordOf<K>>;

export const quoted = (text: string): string => `“${text}”`;

export function lastOrder(items: ReadonlyMap<string, { readonly order: number }>): number {
  let last = -1;
  for (const { order } of items.values()) last = Math.max(last, order);
  return last + 1;
}

export const entitySpec: RecordEditSpec<'entity'> = {
  record: 'entity',
  noun: 'entry',
  nouns: 'entries',
  complete: (_map, given, context) => ({
    ...blankEntity((given.id ?? context.newId()) as EntityId, given.kind ?? 'organisation', given.name ?? ''),
    ...given,
  }),
  settle(map, entity, before) {
    const isPerson = map.kind.get(entity.kind)?.isPerson ?? false;
    const fit =
      isPerson === (entity.person !== null) ? entity : { ...entity, person: isPerson ? PERSON_DEFAULTS : null };
    return followingRole(before, fit);
  },
  forbid: (map, entity, before) => residentProblem(before, entity, isTextField(map)),
  title: (_map, entity) => quoted(shownName(entity)),
};

export const linkSpec: RecordEditSpec<'link'> = {
  record: 'link',
  noun: 'link',
  nouns: 'links',
  complete(map, given, context) {
    const type = given.type ?? 'linked-to';
    const blank = blankLink(
      (given.id ?? context.newId()) as LinkId,
      given.from as EntityId,
      given.to as EntityId,
      type,
    );
    return { ...blank, direction: map.linkType.get(type)?.defaultDirection ?? 'forward', ...given };
  },
  title: (map, link) =>
    `link ${quoted(`${shownNameOf(map, link.from)} ${map.linkType.get(link.type)?.label ?? link.type} ${shownNameOf(map, link.to)}`)}`,
};

export const sourceSpec: RecordEditSpec<'source'> = {
  record: 'source',
  noun: 'source',
  nouns: 'sources',
  complete: (_map, given: Given<'source'>, context) =>
    ({
      id: context.newId(),
      externalIds: [],
      kind: 'document',
      date: null,
      author: null,
      notes: null,
      website: null,
      text: null,
      read: [],
      restricted: false,
      ...given,
    }) as RecordOf<'source'>,
  title: (_map, source) => `source ${quoted(source.title)}`,
};

export const evidenceSpec: RecordEditSpec<'evidence'> = {
  record: 'evidence',
  noun: 'piece of evidence',
  nouns: 'pieces of evidence',
  complete: (_map, given: Given<'evidence'>, context) =>
    ({
      id: context.newId(),
      externalIds: [],
      entity: null,
      link: null,
      section: null,
      note: null,
      quote: null,
      certainty: 'fact',
      place: null,
      saidBy: null,
      reported: null,
      ...given,
    }) as RecordOf<'evidence'>,
  title: (map, evidence) => `evidence from ${quoted(map.source.get(evidence.source)?.title ?? 'a source')}`,
};

export const assessmentSpec: RecordEditSpec<'assessment'> = {
  record: 'assessment',
  noun: 'judgement',
  nouns: 'judgements',
  complete: (_map, given: Given<'assessment'>, context: EditContext) =>
    ({
      id: context.newId(),
      entity: null,
      link: null,
      value: null,
      date: context.today,
      by: null,
      why: null,
      ...given,
    }) as RecordOf<'assessment'>,
  title: (map, assessment) =>
    `judgement of ${map.scale.get(assessment.scale)?.label.toLowerCase() ?? assessment.scale}`,
};

export const viewSpec: RecordEditSpec<'view'> = {
  record: 'view',
  noun: 'view',
  nouns: 'views',
  complete: (map, given, context) => ({
    ...blankView((given.id ?? context.newId()) as RecordOf<'view'>['id'], given.name ?? '', lastOrder(map.view)),
    ...given,
  }),
  title: (_map, view) => `view ${quoted(view.name)}`,
  keep: (map) => (map.view.size > 1 ? null : 'A map keeps at least one view. Add another before removing this one.'),
};

export const ruleSetSpec: RecordEditSpec<'ruleSet'> = {
  record: 'ruleSet',
  noun: 'rule set',
  nouns: 'rule sets',
  complete: (map, given: Given<'ruleSet'>, context) => ({
    id: context.newId(),
    name: '',
    description: null,
    rules: [],
    order: lastOrder(map.ruleSet),
    ...given,
  }),
  title: (_map, set) => `rule set ${quoted(set.name)}`,
};

export const settingSpec: RecordEditSpec<'setting'> = {
  record: 'setting',
  noun: 'setting',
  nouns: 'settings',
  complete: (_map, given) => given as RecordOf<'setting'>,
  title: (_map, setting) => `setting ${quoted(setting.id)}`,
};

export const kindSpec: RecordEditSpec<'kind'> = {
  record: 'kind',
  noun: 'kind',
  nouns: 'kinds',
  complete: (map, given: Given<'kind'>) => ({
    id: slugOf(given.label ?? ''),
    label: '',
    plural: given.label ?? '',
    shape: 'rectangle',
    icon: null,
    isPerson: false,
    description: null,
    order: lastOrder(map.kind),
    ...given,
  }),
  title: (_map, kind) => `kind ${quoted(kind.label)}`,
  keep(map, kind) {
    const count = [...map.entity.values()].filter((entity) => entity.kind === kind.id).length;
    return count === 0 ? null : `${count} entries are of the kind “${kind.label}”. Give them another kind first.`;
  },
};

export const linkTypeSpec: RecordEditSpec<'linkType'> = {
  record: 'linkType',
  noun: 'type of link',
  nouns: 'types of link',
  complete: (map, given: Given<'linkType'>) => ({
    id: slugOf(given.label ?? ''),
    label: '',
    inverse: given.label ?? '',
    category: 'other',
    upward: null,
    carries: null,
    defaultDirection: 'forward',
    description: null,
    order: lastOrder(map.linkType),
    ...given,
  }),
  title: (_map, type) => `type of link ${quoted(type.label)}`,
  keep(map, type) {
    const count = [...map.link.values()].filter((link) => link.type === type.id).length;
    return count === 0 ? null : `${count} links are of the type “${type.label}”. Give them another type first.`;
  },
};

export const scaleSpec: RecordEditSpec<'scale'> = {
  record: 'scale',
  noun: 'scale',
  nouns: 'scales',
  complete: (map, given: Given<'scale'>) => ({
    id: slugOf(given.label ?? ''),
    label: '',
    description: null,
    appliesTo: ['entity'],
    levels: [],
    isNumeric: true,
    order: lastOrder(map.scale),
    ...given,
  }),
  title: (_map, scale) => `scale ${quoted(scale.label)}`,
};

export const termSpec: RecordEditSpec<'term'> = {
  record: 'term',
  noun: 'word',
  nouns: 'words',
  complete(map, given: Given<'term'>) {
    const vocabulary = given.vocabulary ?? 'tag';
    const key = given.key ?? slugOf(given.label ?? '');
    return {
      id: termId(vocabulary, key),
      vocabulary,
      key,
      label: '',
      description: null,
      order: lastOrder(new Map([...map.term].filter(([, term]) => term.vocabulary === vocabulary))),
      colour: null,
      value: null,
      ...given,
    };
  },
  title: (_map, term) => `${term.vocabulary} ${quoted(term.label)}`,
};

export const customFieldSpec: RecordEditSpec<'customField'> = {
  record: 'customField',
  noun: 'field',
  nouns: 'fields',
  complete: (map, given: Given<'customField'>) => ({
    id: slugOf(given.label ?? ''),
    label: '',
    appliesTo: 'entity',
    type: 'text',
    choices: [],
    isPersonal: false,
    description: null,
    order: lastOrder(map.customField),
    ...given,
  }),
  title: (_map, field) => `field ${quoted(field.label)}`,
};

export const surveySpec: RecordEditSpec<'survey'> = {
  record: 'survey',
  noun: 'questionnaire',
  nouns: 'questionnaires',
  complete: (_map, given: Given<'survey'>, context) =>
    ({
      id: context.newId(),
      type: 'communicates-with',
      asked: [],
      about: [],
      form: USUAL_FORM,
      answers: [],
      ...given,
    }) as RecordOf<'survey'>,
  title: (map, { source }) => `questionnaire ${quoted(map.source.get(source)?.title ?? '')}`,
};

export const notSameSpec: RecordEditSpec<'notSame'> = {
  record: 'notSame',
  noun: 'pair that is not the same',
  nouns: 'pairs that are not the same',
  complete: (_map, given: Given<'notSame'>, context) =>
    ({ id: context.newId(), why: null, ...given }) as RecordOf<'notSame'>,
  title: (map, { a, b }) => `that ${quoted(shownNameOf(map, a))} is not ${quoted(shownNameOf(map, b))}`,
};
