// Edits made at random that fit the map they are made for: one maker an edit, so that a new edit is not forgotten.
import type { EditCall } from '../../shared/edits/index.ts';
import { linksAfter } from '../../shared/edits/merge/merged-links.ts';
import { mapToJson } from '../../shared/exchange/json/write.ts';
import { EXPECTATION_SETS, type Must, type Rule } from '../../shared/expectations/index.ts';
import { TYPEFACES } from '../../shared/figure/typefaces/index.ts';
import type { MapData } from '../../shared/model/map-data.ts';
import { seededRandom } from '../../shared/util/seeded-random.ts';
import { makeMap } from '../unit/exchange/arbitrary-map.ts';
import { type Chance, chanceOf, type Maker, remove, update } from './chance.ts';
import { SURVEY_MAKERS } from './random-surveys.ts';

const KEYS = ['one', 'two', 'three'];

/** The end that a piece of evidence or a judgement belongs to. */
const subject = ({ some, flip }: Chance) => {
  const link = flip() ? some('link') : undefined;
  const entity = some('entity');
  return link !== undefined ? { link } : entity !== undefined ? { entity } : null;
};
const labelled =
  (more: (chance: Chance) => object = () => ({})): Maker =>
  (chance) => ({ label: `${chance.word()} ${chance.whole(1_000_000)}`, ...more(chance) });

const tier = ({ map, flip, whole }: Chance) =>
  map.customField.has('tier') && flip() ? { custom: { tier: whole(9) } } : {};

const rule = ({ some, pick, whole }: Chance): Rule => {
  const kind = some('kind');
  const entity = some('entity');
  return {
    of: 'entity',
    who: kind === undefined ? [] : [[{ kind: 'words', field: 'entity.kind', values: [kind] }]],
    must: pick<Must>([
      { kind: 'engagement', months: whole(30) + 1 },
      { kind: 'evidence', certainty: pick(['any', 'fact']), sources: whole(2) + 1, months: pick([null, 24]) },
      { kind: 'contact', by: pick(['person', 'details']) },
      { kind: 'field', field: pick(['entity.sector', 'entity.description']), values: [] },
      { kind: 'link', categories: [], types: [], way: pick(['in', 'out', 'either']), others: [], least: whole(2) + 1 },
      {
        kind: 'path',
        route: pick(['any', 'upward', 'message']),
        types: [],
        begins: pick(['here', 'there']),
        others: entity === undefined ? [] : [[{ kind: 'chosen', entries: [entity] }]],
      },
    ]),
  };
};

/** By the edit's name. Some of what they make is refused, as some of what people try is. */
export const MAKERS: Readonly<Record<string, Maker>> = {
  'entity.add': (chance) => ({
    name: chance.word(),
    kind: chance.some('kind'),
    aliases: chance.flip() ? [chance.word()] : [],
    parent: chance.flip() ? (chance.some('entity') ?? null) : null,
    ...tier(chance),
  }),
  'entity.update': update('entity', (chance) =>
    chance.pick([
      { name: chance.word() },
      { kind: chance.some('kind') },
      { parent: chance.some('entity') ?? null },
      { notes: chance.flip() ? chance.word() : null, started: '2014-11' },
      { tags: [], sector: chance.pick(['health', 'public', null]), aliases: [chance.word()] },
      tier(chance),
    ]),
  ),
  'entity.remove': remove('entity'),
  'entity.merge': (chance) => {
    const { map, some, flip, word, pick } = chance;
    const [keep, ...others] = new Set([some('entity'), some('entity'), flip() ? some('entity') : undefined]);
    const ids = others.filter((id) => id !== undefined);
    const kept = keep === undefined ? undefined : map.entity.get(keep);
    if (!kept || ids.length === 0) return null;
    const { doubles } = linksAfter(
      map,
      kept,
      ids.map((id) => map.entity.get(id)).filter((entity) => entity !== undefined),
    );
    const links = doubles.filter(flip).map(([first, ...more]) => ({
      keep: first?.id,
      others: more.map(({ id }) => id),
      ...(flip() ? { fields: { notes: word() } } : {}),
    }));
    return { keep, others: ids, fields: pick([{}, { name: word() }, { tags: [] }, { notes: null }]), links };
  },
  'link.add': (chance) => ({
    from: chance.some('entity'),
    to: chance.some('entity'),
    type: chance.some('linkType'),
    notes: chance.flip() ? chance.word() : null,
    methods: chance.flip() ? ['meeting'] : [],
  }),
  'link.update': update('link', (chance) =>
    chance.pick([
      { type: chance.some('linkType') },
      { strength: chance.whole(6) },
      { to: chance.some('entity') },
      { weight: 0.5 },
    ]),
  ),
  'link.remove': remove('link'),
  'source.add': ({ word, flip }) => ({
    title: word(),
    date: flip() ? '2019-03-31' : null,
    text: flip() ? word() : null,
  }),
  'source.update': update('source', ({ word }) => ({ author: word(), read: [{ start: 0, end: 3 }] })),
  'source.remove': remove('source'),
  'evidence.add': (chance) => {
    const source = chance.some('source');
    const of = subject(chance);
    return source === undefined || of === null ? null : { source, ...of, quote: chance.flip() ? chance.word() : null };
  },
  'evidence.update': update('evidence', ({ pick, word }) => ({
    certainty: pick(['fact', 'assumption']),
    note: word(),
  })),
  'evidence.remove': remove('evidence'),
  'assessment.add': (chance) => {
    const of = subject(chance);
    return of === null ? null : { ...of, scale: chance.some('scale'), value: chance.pick([null, 1, 2, 5, 6]) };
  },
  'assessment.remove': remove('assessment'),
  'plan.add': ({ map, word, whole }) => ({ name: word(), audience: [...map.entity.keys()].slice(0, whole(2)) }),
  'plan.update': update('plan', ({ word }) => ({ owner: word(), ended: '2027-03' })),
  'plan.remove': remove('plan'),
  'engagement.add': ({ some, word, flip }) => {
    const met = some('entity');
    const link = flip() ? some('link') : undefined;
    return met === undefined
      ? null
      : { met: [met], said: word(), links: link === undefined ? [] : [link], method: 'meeting' };
  },
  'engagement.update': update('engagement', ({ word, flip }) => ({
    next: word(),
    isDone: flip(),
    doneOn: '2026-11',
    due: '2027',
  })),
  'engagement.remove': remove('engagement'),
  ...SURVEY_MAKERS,
  'notSame.add': ({ some, flip, word }) => ({ a: some('entity'), b: some('entity'), why: flip() ? word() : null }),
  'notSame.update': update('notSame', ({ word }) => ({ why: word() })),
  'notSame.remove': remove('notSame'),
  'view.add': ({ word }) => ({ name: word() }),
  'view.update': update('view', ({ word, whole }) => ({
    caption: word(),
    camera: { x: whole(9), y: 0.25, zoom: 1.5 },
  })),
  'view.copy': ({ some, word }) => {
    const view = some('view');
    return view === undefined ? null : { view, fields: { name: word() } };
  },
  'view.remove': remove('view'),
  'view.place': ({ map, some, whole, flip }) => {
    const view = some('view');
    const places = [...map.entity.keys()]
      .filter(flip)
      .map((entity) => ({ entity, x: whole(1000) / 7, y: -whole(1000) / 3, ...(flip() ? { isPinned: flip() } : {}) }));
    return view === undefined || places.length === 0 ? null : { view, places };
  },
  'view.clear-places': ({ some }) => ({ view: some('view') }),
  'snapshot.take': ({ word, flip }) => ({ name: word(), notes: flip() ? word() : null }),
  'snapshot.rename': ({ some, word }) => {
    const id = some('snapshot');
    return id === undefined ? null : { id, name: word() };
  },
  'snapshot.remove': remove('snapshot'),
  'ruleSet.add': ({ word }) => ({
    name: word(),
    rules: [{ paints: 'size', field: null, how: { by: 'same', look: 2 }, isOn: true }],
  }),
  'ruleSet.update': update('ruleSet', ({ word }) => ({ name: word(), rules: [] })),
  'ruleSet.remove': remove('ruleSet'),
  'expectation.add': (chance) => ({ rule: rule(chance), why: chance.flip() ? chance.word() : null }),
  'expectation.update': update('expectation', (chance) =>
    chance.flip() ? { isOn: chance.flip() } : { rule: rule(chance) },
  ),
  'expectation.remove': remove('expectation'),
  'expectation.use-set': ({ pick, flip }) => ({ set: pick(EXPECTATION_SETS).id, isOn: flip() }),
  'setting.add': ({ pick, word }) => ({ id: pick(['description', 'purpose', 'as-at']), value: word() }),
  'setting.update': update('setting', ({ pick, word }) => ({
    value: pick([word(), '2019', null, { a: [1, { b: null }] }]),
  })),
  'setting.remove': remove('setting'),
  'house-style.set': ({ pick, word, flip }) => ({
    organisation: flip() ? word() : null,
    ...(flip() ? { colour: pick(['#005eb8', '#4a0d66', null]) } : {}),
    ...(flip() ? { typeface: pick(TYPEFACES) } : {}),
  }),
  'kind.add': labelled(),
  'kind.update': update('kind', ({ word, flip, pick }) => ({
    plural: word(),
    ...(flip() ? { isPerson: flip() } : { icon: pick([null, 'star']) }),
  })),
  'kind.remove': remove('kind'),
  'linkType.add': labelled(({ pick }) => ({ upward: pick([null, 'from', 'to']) })),
  'linkType.update': update('linkType', ({ pick, word }) => ({ inverse: word(), carries: pick([null, 'both']) })),
  'linkType.remove': remove('linkType'),
  'scale.add': labelled(({ word }) => ({
    levels: [
      { value: 1, label: word() },
      { value: 2, label: word() },
    ],
  })),
  'scale.update': update('scale', ({ whole }) => ({
    levels: Array.from({ length: whole(5) }, (_, index) => ({ value: index + 1, label: `Level ${index}` })),
  })),
  'scale.remove': remove('scale'),
  'term.add': labelled(({ pick }) => ({ vocabulary: pick(['sector', 'tag', 'method', 'locality']) })),
  'term.update': update('term', ({ word, pick }) => ({ label: word(), colour: pick([null, '#112233']) })),
  'term.remove': remove('term'),
  'customField.add': ({ pick, flip }) =>
    flip() ? { label: 'Tier', type: 'number' } : { label: pick(KEYS), appliesTo: 'link', type: 'text' },
  'customField.update': update('customField', ({ word, pick }) => ({
    label: word(),
    ...pick([{}, { type: 'text' }, { appliesTo: 'link' }]),
  })),
  'customField.remove': remove('customField'),
  'import.tables': (chance) => {
    const { map, word, flip, pick, whole } = chance;
    const known = [...map.entity.values()].map(({ name }) => name);
    const named = (): string => (known.length > 0 && flip() ? pick(known) : word());
    const lines = (make: () => string[]) =>
      Array.from({ length: 1 + whole(3) }, (_, index) => ({ row: index + 2, cells: make() }));
    const entities = {
      source: 'people.csv',
      sheet: null,
      headers: ['name', 'sector', 'tags', 'influence', 'Tier'],
      rows: lines(() => [named(), pick(['', 'Health', 'Arts']), pick(['', 'new|old']), pick(['', '3', '9']), '']),
      headerRow: 1,
    };
    const links = {
      source: 'links.csv',
      sheet: null,
      headers: ['from', 'to', 'type', 'source', 'certainty'],
      rows: lines(() => [named(), named(), pick(['', 'reports to']), pick(['', 'A report']), '']),
      headerRow: 1,
    };
    return { tables: flip() ? [entities] : [entities, links], createMissing: flip(), skipRejected: flip() };
  },
  'import.map': ({ whole, flip }) => ({
    source: 'other.json',
    document: mapToJson(makeMap({ size: whole(3), seed: whole(50) })),
    skipRejected: flip(),
  }),
};

/** An edit that may be done to the map: which one, and to what, is decided by the seed. Null when there is nothing to do it to. */
export function randomEdit(map: MapData, seed: number): EditCall | null {
  const random = seededRandom(`edit ${seed}`);
  const chance = chanceOf(map, random);
  const edit = chance.pick(Object.keys(MAKERS));
  const input = MAKERS[edit]?.(chance);
  return input === null ? null : { edit, input };
}
