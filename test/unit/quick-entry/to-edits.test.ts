import { expect, test } from 'vitest';
import { planEdits } from '../../../shared/edits/index.ts';
import { applyChanges } from '../../../shared/model/change.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { evidenceFor } from '../../../shared/model/map-index.ts';
import { linkSentence } from '../../../shared/model/words.ts';
import {
  editsFor,
  hasMore,
  linksMeant,
  NO_DECISIONS,
  readSentences,
  type TypedFrom,
  takenBack,
} from '../../../shared/quick-entry/index.ts';
import { sequenceOfIds } from '../../../shared/util/uuid.ts';
import { editContext } from '../../support/maps.ts';
import { town } from './town.ts';

const newId = sequenceOfIds('quick entry', 1_772_000_000_000);

function typed(map: MapData, text: string, from: TypedFrom = null, into: string | null = null) {
  const planned = readSentences(map, text).flatMap((sentence) => linksMeant(map, sentence, NO_DECISIONS));
  const made = editsFor(
    map,
    planned.map((each) => ({ planned: each, into })),
    from,
    newId,
  );
  const outcome = planEdits(map, made.edits, editContext(text));
  if (!outcome.ok) throw new Error(outcome.error.message);
  return { ...made, map: applyChanges(map, outcome.value.changes) };
}
function undone(map: MapData, made: ReturnType<typeof typed>): MapData {
  const outcome = planEdits(map, takenBack(map, made), editContext('take back'));
  if (!outcome.ok) throw new Error(outcome.error.message);
  return applyChanges(map, outcome.value.changes);
}
const said = (map: MapData, ids: readonly string[]): readonly (string | undefined)[] =>
  ids.map((id) => {
    const link = map.link.get(id);
    return link && linkSentence(map, link);
  });

test('makes links, new entries once each with the kind their name speaks of, and new methods', () => {
  const { map, links, entries } = typed(
    town,
    'HWB reports to New Oversight Board, by pigeon; New oversight board funds Oak Trust, Active Living Strategy',
  );
  expect(said(map, links)).toEqual([
    'Health and Wellbeing Board reports to New Oversight Board, by pigeon',
    'New Oversight Board funds Oak Trust',
    'New Oversight Board funds Active Living Strategy',
  ]);
  expect(entries.map((id) => map.entity.get(id)?.kind)).toEqual(['group', 'organisation', 'strategy']);
});

test('turns a sentence from the other end the way round it is kept', () => {
  const { map, links } = typed(town, 'HWB is overseen by Sport England, planned');
  const link = map.link.get(links[0] ?? '');
  expect(map.entity.get(link?.from ?? '')?.name).toBe('Sport England');
  expect(link?.status).toBe('planned');
});

test('keeps an assumption as evidence, from one source of one’s own', () => {
  const once = typed(town, 'HWB funds V31, assumed', { ownKnowledge: true });
  const twice = typed(once.map, 'HWB funds Sport England', { ownKnowledge: true });
  expect([...twice.map.source.values()].map(({ title }) => title)).toEqual(['Own knowledge']);
  expect(evidenceFor(twice.map, once.links[0] ?? '').map(({ certainty }) => certainty)).toEqual(['assumption']);
  expect(evidenceFor(twice.map, twice.links[0] ?? '').map(({ certainty }) => certainty)).toEqual(['fact']);
});

test('finds the link that is there already, and adds only what is new to it', () => {
  const once = typed(town, 'HWB funds V31 by email, weekly');
  const [again] = readSentences(once.map, 'HWB funds V31 by letter, monthly').flatMap((sentence) =>
    linksMeant(once.map, sentence, NO_DECISIONS),
  );
  const [alike] = again?.alike ?? [];
  if (!again || !alike) throw new Error('the link was not found');
  expect(alike.id).toBe(once.links[0]);
  expect(hasMore(alike, again)).toBe(true);
  const twice = typed(once.map, 'HWB funds V31 by letter, monthly', null, alike.id);
  expect(said(twice.map, twice.links)).toEqual([
    'Health and Wellbeing Board funds Vision 31 Steering Group, by email, letter, weekly',
  ]);
  expect(twice.map.link.size).toBe(once.map.link.size);
});

test('taking back what was added to a link leaves the link, with what it had and what came since', () => {
  const once = typed(town, 'HWB funds V31 by email', { ownKnowledge: true });
  const link = once.links[0] ?? '';
  const twice = typed(once.map, 'HWB funds V31 by letter, monthly', { ownKnowledge: true }, link);
  const later = typed(twice.map, 'HWB funds V31 by report', { ownKnowledge: true }, link);
  const left = undone(later.map, twice);
  expect(said(left, [link])).toEqual(['Health and Wellbeing Board funds Vision 31 Steering Group, by email, report']);
  expect(evidenceFor(left, link).map(({ id }) => id)).toEqual([...once.evidence, ...later.evidence]);
});

test('taking back a link that was made takes the new entries with it that nothing else is linked to', () => {
  const once = typed(town, 'HWB funds New Forum, New Panel', { ownKnowledge: true });
  const later = typed(once.map, 'New Panel funds V31');
  const left = undone(later.map, once);
  expect(once.links.some((id) => left.link.has(id))).toBe(false);
  expect(once.entries.map((id) => left.entity.get(id)?.name)).toEqual([undefined, 'New Panel']);
  expect(takenBack(left, { ...once, entries: [] })).toEqual([]);
});

test('taking back takes the new method and the source of one’s own with it, unless something else has come to use them', () => {
  const once = typed(town, 'HWB funds New Forum by pigeon', { ownKnowledge: true });
  const left = undone(once.map, once);
  expect(left.source).toEqual(town.source);
  expect(left.term).toEqual(town.term);
  expect(left.entity).toEqual(town.entity);

  const later = typed(once.map, 'HWB funds V31 by pigeon', { ownKnowledge: true });
  const kept = undone(later.map, once);
  expect(said(kept, later.links)).toEqual(['Health and Wellbeing Board funds Vision 31 Steering Group, by pigeon']);
  expect(kept.source.size).toBe(1);
  // The later line made neither.
  expect(undone(kept, later).source.size).toBe(1);
});

test('what was written about a source or a new entry since keeps it', () => {
  const once = typed(town, 'HWB funds New Forum, New Panel', { ownKnowledge: true });
  const [forum = '', panel = ''] = once.entries;
  const [source = ''] = once.map.source.keys();
  const outcome = planEdits(
    once.map,
    [
      { edit: 'source.update', input: { id: source, fields: { notes: 'From ten years at the board.' } } },
      { edit: 'evidence.add', input: { id: newId(), source, entity: forum, certainty: 'fact' } },
    ],
    editContext('since'),
  );
  if (!outcome.ok) throw new Error(outcome.error.message);
  const left = undone(applyChanges(once.map, outcome.value.changes), once);
  expect([left.entity.has(forum), left.entity.has(panel), left.source.has(source)]).toEqual([true, false, true]);
});

test('a source that has gone is refused, not made anew as one’s own knowledge', () => {
  const once = typed(town, 'HWB funds V31', { ownKnowledge: true });
  const [gone = ''] = once.map.source.keys();
  expect(() => typed(town, 'HWB funds Sport England', { source: gone })).toThrow();
});
