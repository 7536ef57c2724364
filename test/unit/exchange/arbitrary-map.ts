// Whole maps made at random, every kind of record in them, sound in every reference: for properties of the exchange formats.
import fc from 'fast-check';
import { added, applyChanges, type Change } from '../../../shared/model/change.ts';
import {
  blankEntity,
  CONSENTS,
  type Entity,
  LAWFUL_BASES,
  PERSON_DEFAULTS,
  SHOWN_AS,
} from '../../../shared/model/entity.ts';
import { CERTAINTIES, SOURCE_KINDS } from '../../../shared/model/evidence.ts';
import { STATUSES } from '../../../shared/model/fields.ts';
import { blankLink, CONFIRMATIONS, DIRECTIONS } from '../../../shared/model/link.ts';
import { EMPTY_MAP, type MapData } from '../../../shared/model/map-data.ts';
import type { RecordKind, RecordOf } from '../../../shared/model/records.ts';
import { SHIPPED_KINDS, SHIPPED_LINK_TYPES, SHIPPED_TERMS, shippedChanges } from '../../../shared/model/shipped.ts';
import { blankView, positionId } from '../../../shared/model/view.ts';
import { termId } from '../../../shared/model/vocabulary.ts';
import { namelessFields } from '../../../shared/people/erase-record.ts';
import { isNameless } from '../../../shared/people/residents.ts';
import { foldText, slugOf } from '../../../shared/util/fold.ts';
import { seededRandom } from '../../../shared/util/seeded-random.ts';
import { sequenceOfIds } from '../../../shared/util/uuid.ts';

/** Which random map, and how many of each kind of record at most: shrinks towards small maps. */
export type Recipe = { readonly size: number; readonly seed: number };
export const someRecipe: fc.Arbitrary<Recipe> = fc.record({ size: fc.integer({ min: 0, max: 6 }), seed: fc.nat() });

/** Pieces that people paste: letters of several scripts, line breaks, quotes, separators, marks of formulas. */
const PIECES = [...'abcdefgXYZ0123456789', ...'"\',;\n=+-@£ éß漢ж😀|/.()', 'and', 'Board', ' ', '_x', '{}', 'Ⅻ'];

export function makeMap(recipe: Recipe): MapData {
  const { size } = recipe;
  const seed = `map ${recipe.seed}`;
  const random = seededRandom(seed);
  const newId = sequenceOfIds(seed, 0);
  const changes: Change[] = shippedChanges();
  const add = <K extends RecordKind>(record: K, value: unknown): RecordOf<K> => {
    changes.push(added(record, value as RecordOf<K>));
    return value as RecordOf<K>;
  };
  const id = () => newId();
  const whole = (most: number): number => Math.floor(random() * (most + 1));
  const times = <Value>(most: number, make: (index: number) => Value): Value[] =>
    Array.from({ length: whole(Math.min(most, size)) }, (_, index) => make(index));
  const pick = <Value>(values: readonly Value[]): Value => values[whole(values.length - 1)] as Value;
  const some = <Value>(values: readonly Value[]): Value[] => values.filter(() => random() < 0.2);
  const flag = (): boolean => random() < 0.5;
  const orNull = <Value>(make: () => Value): Value | null => (flag() ? make() : null);
  const words = (): string =>
    Array.from({ length: 1 + whole(12) }, () => pick(PIECES))
      .join('')
      .trim() || 'x';
  const someName = (): string => words().replace(/\s+/gu, ' ');
  const text = () => orNull(words);
  const someDate = () => pick(['2014', '2014-11', '2014-11-04', '2019-02-28']);
  const date = () => orNull(someDate);
  const someJson = (): unknown => pick<unknown>([null, 1.5, words(), [], [null, { a: null }], { b: { c: words() } }]);
  const uniqueNames = (most: number): string[] => [
    ...new Map(times(most, someName).map((n) => [foldText(n), n])).values(),
  ];

  add('setting', { id: 'title', value: someName() });
  if (flag()) add('setting', { id: 'as-at', value: someDate() });
  if (flag()) add('setting', { id: 'house-style', value: someJson() });

  const names = uniqueNames(3).filter((name) => slugOf(name) !== '');
  names.forEach((label, order) => {
    const key = slugOf(label);
    add('term', {
      id: termId('tag', key),
      vocabulary: 'tag',
      key,
      label,
      description: text(),
      order,
      colour: null,
      value: null,
    });
  });
  const tags = names.map((label) => slugOf(label));
  const sectors = SHIPPED_TERMS.filter((term) => term.vocabulary === 'sector').map((term) => term.key);
  const methods = SHIPPED_TERMS.filter((term) => term.vocabulary === 'method').map((term) => term.key);
  const field = (key: string, label: string, type: string, appliesTo: string) => ({
    id: key,
    label,
    appliesTo,
    type,
    choices: type === 'choices' ? ['Red', 'Green'] : [],
    isPersonal: false,
    description: null,
    order: 0,
  });
  add('customField', field('tier', 'Tier', 'number', 'entity'));
  add('customField', field('colours', 'Colours', 'choices', 'entity'));
  add('customField', field('reference', 'Reference', 'text', 'link'));

  const kinds = SHIPPED_KINDS.map((kind) => kind.id);
  const entities = times(6, (index) => {
    const kind = pick(kinds);
    return {
      ...blankEntity(id() as never, kind, someName()),
      externalIds: times(2, (n) => `x${index}-${n}`),
      aliases: uniqueNames(2),
      description: text(),
      sector: orNull(() => pick(sectors)),
      tags: some(tags),
      status: pick(STATUSES),
      started: date(),
      website: text(),
      email: text(),
      notes: text(),
      restricted: flag(),
      person:
        kind === 'person'
          ? {
              ...PERSON_DEFAULTS,
              shownAs: pick(SHOWN_AS),
              role: text(),
              isResident: flag(),
              lawfulBasis: orNull(() => pick(LAWFUL_BASES)),
              consent: pick(CONSENTS),
            }
          : null,
      custom: flag() ? { tier: whole(1e6), colours: some(['Red', 'Green']) } : {},
    };
  });
  // A parent is always an earlier one, so that nothing is part of itself.
  entities.forEach((entity, index) => {
    const parent = index > 0 && flag() ? (entities[whole(index - 1)]?.id ?? null) : null;
    const made = { ...entity, parent } as Entity;
    const { externalIds, person } = made;
    add('entity', isNameless(made) ? { ...made, ...namelessFields(person), externalIds } : made);
  });
  const ids = entities.map((entity) => entity.id);
  const links =
    ids.length === 0
      ? []
      : times(6, (index) =>
          add('link', {
            ...blankLink(id() as never, pick(ids), pick(ids), pick(SHIPPED_LINK_TYPES).id),
            externalIds: times(1, () => `l${index}`),
            direction: pick(DIRECTIONS),
            status: pick(STATUSES),
            strength: orNull(() => 1 + whole(4)),
            weight: orNull(() => random() * 1e6 - 5e5),
            methods: some(methods),
            purpose: text(),
            amount: orNull(() => whole(1e9) - 5e8),
            role: text(),
            singlePointOfContact: flag(),
            confirmedBy: orNull(() => pick(CONFIRMATIONS)),
            started: date(),
            notes: text(),
            tags: some(tags),
            restricted: flag(),
            custom: flag() ? { reference: words() } : {},
          }),
        );

  const sources = times(3, () =>
    add('source', {
      id: id(),
      externalIds: [],
      title: someName(),
      kind: pick(SOURCE_KINDS),
      date: date(),
      author: text(),
      notes: text(),
      website: null,
      text: text(),
      read: times(2, (start) => ({ start, end: start + 3 })),
      restricted: flag(),
    }),
  );
  if (sources.length > 0 && links.length > 0)
    times(4, () => {
      const onLink = flag();
      return add('evidence', {
        id: id(),
        externalIds: [],
        source: pick(sources).id,
        entity: onLink ? null : pick(ids),
        link: onLink ? pick(links).id : null,
        section: text(),
        note: text(),
        quote: null,
        certainty: pick(CERTAINTIES),
        place: flag() ? { start: 0, end: 4 } : null,
        saidBy: onLink && flag() ? 'from' : null,
        reported: flag() ? { methods: some(methods), frequency: null, quality: 3, wish: null } : null,
      });
    });
  if (ids.length > 0) {
    times(4, () =>
      add('assessment', {
        id: id(),
        entity: pick(ids),
        link: null,
        scale: pick(['influence', 'interest', 'engagement']),
        value: orNull(() => 1 + whole(4)),
        date: someDate(),
        by: text(),
        why: text(),
      }),
    );
    times(2, () => {
      const isDone = flag();
      return add('engagement', {
        id: id(),
        externalIds: [],
        date: someDate(),
        method: pick(methods),
        met: [pick(ids)],
        by: [],
        byWords: text(),
        links: [],
        topic: text(),
        said: text(),
        feedback: null,
        next: text(),
        owner: null,
        due: date(),
        isDone,
        doneOn: isDone ? date() : null,
        attachments: [],
        plan: null,
        restricted: flag(),
      });
    });
    times(sources.length > 0 ? 1 : 0, () =>
      add('survey', {
        id: id(),
        source: pick(sources).id,
        type: pick(SHIPPED_LINK_TYPES).id,
        asked: [ids[0]],
        about: ids.slice(0, 3),
        form: { questions: flag() ? ['wish', 'frequency'] : [], methods: flag() ? ['meeting'] : [], frequencies: [] },
        answers: flag() ? [{ by: ids[0], date: date(), no: [{ about: ids.at(-1), wish: null, note: text() }] }] : [],
      }),
    );
    if (ids.length > 1) times(1, () => add('notSame', { id: id(), a: ids[0], b: ids.at(-1), why: text() }));
  }
  const views = times(2, (order) =>
    add('view', {
      ...blankView(id() as never, someName(), order),
      caption: text(),
      filter: { anything: someJson() },
      rules: times(2, () => someJson()),
      camera: flag() ? { x: 1, y: 2, zoom: 1.5 } : null,
    }),
  );
  for (const view of views)
    for (const entity of some(ids))
      add('position', { id: positionId(view.id, entity), view: view.id, entity, x: 1.25, y: -3, isPinned: flag() });
  times(1, () =>
    add('snapshot', {
      id: id(),
      name: someName(),
      date: someDate(),
      taken: '2026-01-02T03:04:05.678Z',
      notes: text(),
      map: someJson(),
    }),
  );
  times(1, (order) =>
    add('expectation', {
      id: id(),
      name: someName(),
      rule: { of: someJson() },
      isOn: flag(),
      why: null,
      order,
    }),
  );
  times(1, () => add('mapping', { id: id(), name: someName(), mapping: someJson() }));
  times(1, (order) => add('ruleSet', { id: id(), name: someName(), description: null, rules: [], order }));
  times(1, (order) =>
    add('plan', {
      id: id(),
      name: someName(),
      audience: some(ids),
      owner: null,
      started: null,
      ended: null,
      headings: {},
      order,
    }),
  );
  add('receipt', { id: id(), at: '2026-01-02T03:04:05Z', label: 'Import', receipt: {} });
  return applyChanges(EMPTY_MAP, changes);
}
