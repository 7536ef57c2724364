// Two maps that have no history in common: entries are found by what they are called, and nothing is lost.
import { describe, expect, test } from 'vitest';
import { added, type Change } from '../../../../shared/model/change.ts';
import { type Entity, PERSON_DEFAULTS } from '../../../../shared/model/entity.ts';
import type { Evidence, Source } from '../../../../shared/model/evidence.ts';
import { aLink, anEntity, mapOf, testId } from '../../../support/maps.ts';
import { mergeInto, refusalOf } from '../../../support/merging.ts';

const board = anEntity(1, { name: 'Health & Wellbeing Board', notes: 'Ours' });
const forum = anEntity(2, { name: 'Forum' });
const theirBoard = anEntity(101, { name: 'Health and Wellbeing Board', notes: 'Theirs', website: 'https://b.example' });
const theirClub = anEntity(102, { name: 'Club' });
const aPerson = (number: number, fields: Partial<Entity>): Entity =>
  anEntity(number, { kind: 'person', person: PERSON_DEFAULTS, ...fields });

describe('entries', () => {
  test('are found by name and kind, however it is written; what is missing there erases nothing, and two values differ', () => {
    const there = mapOf([theirBoard, theirClub], [aLink(111, theirClub, theirBoard)]);
    const { map, receipt } = mergeInto(mapOf([board, forum]), there);
    expect([...map.entity.keys()]).toEqual([board.id, forum.id, theirClub.id]);
    expect(map.entity.get(board.id)).toMatchObject({ notes: 'Ours', website: 'https://b.example' });
    expect(map.link.get(testId(111))).toMatchObject({ from: theirClub.id, to: board.id });
    expect(receipt.differences.map(({ field, here, there: other, taken }) => [field, here, other, taken])).toEqual([
      ['name', 'Health & Wellbeing Board', 'Health and Wellbeing Board', 'here'],
      ['notes', 'Ours', 'Theirs', 'here'],
    ]);
    expect(receipt.removed).toEqual([]);
  });

  test('are found under another name, which is told', () => {
    const there = mapOf([anEntity(101, { name: 'HWB' })]);
    const { map, receipt } = mergeInto(mapOf([{ ...board, aliases: ['HWB'] }]), there);
    expect(map.entity.size).toBe(1);
    expect(receipt.assumed).toEqual([
      { what: '“HWB”', why: 'it is taken for “Health & Wellbeing Board”, by another name' },
    ]);
  });

  test('that may be several are asked about, never guessed; what is said is done', () => {
    const here = mapOf([forum, anEntity(3, { name: 'FORUM' })]);
    const theirs = anEntity(101, { name: 'Forum', website: 'https://f.example' });
    const there = mapOf([theirs, theirClub], [aLink(111, theirs, theirClub)]);
    const error = refusalOf(here, there);
    expect(error.message).toMatch(
      /^Nothing was merged\. other\.threadmap: “Forum” may be any of “Forum” \(.*\), “FORUM”/,
    );
    expect((error.details as { receipt: unknown }).receipt).toMatchObject({ ambiguous: [{ theirs: theirs.id }] });

    const found = mergeInto(here, there, { same: [{ theirs: theirs.id, id: testId(3) }] });
    expect(found.map.entity.get(testId(3))?.website).toBe('https://f.example');
    expect(found.map.link.get(testId(111))?.from).toBe(testId(3));
    expect(mergeInto(here, there, { same: [{ theirs: theirs.id, id: null }] }).map.entity.size).toBe(4);
    expect(mergeInto(here, there, { unclear: 'new' }).map.entity.size).toBe(4);
    const less = mergeInto(here, there, { unclear: 'leave-out' });
    expect([less.map.entity.size, less.map.link.size]).toEqual([3, 0]);
    expect(less.receipt.omitted).toMatchObject([{ what: '1 entry' }]);
  });

  test('of one number in two programs are asked about where the names do not agree', () => {
    const here = mapOf([{ ...forum, externalIds: ['1'] }]);
    const other = mapOf([{ ...theirClub, externalIds: ['1'] }]);
    expect(refusalOf(here, other).message).toContain('“Club” may be any of “Forum”');
    const agreeing = mapOf([anEntity(103, { name: 'forum', kind: 'group', externalIds: ['1'] })]);
    expect(mergeInto(here, agreeing).map.entity.size).toBe(1);
  });

  test('people are found within one organisation; a role elsewhere, and what stands for a name, is somebody else', () => {
    const chair = aPerson(5, { name: 'Chair', parent: board.id });
    const here = mapOf([board, forum, chair, aPerson(6, { name: 'A resident' })]);
    const same = mapOf([theirBoard, aPerson(105, { name: 'Chair', parent: theirBoard.id })]);
    expect(mergeInto(here, same).map.entity.size).toBe(4);
    const other = mapOf([theirClub, aPerson(105, { name: 'Chair', parent: theirClub.id })]);
    expect(refusalOf(here, other).message).toContain('“Chair” may be any of');
    expect(mergeInto(here, mapOf([aPerson(106, { name: 'A resident' })])).map.entity.size).toBe(5);
  });

  test('of a resident without consent no more is taken over than this map may keep', () => {
    const resident = { ...PERSON_DEFAULTS, isResident: true, consent: 'withdrawn' as const, role: 'Tenant' };
    const here = mapOf([aPerson(5, { name: 'Tenant', person: resident })]);
    const there = mapOf([
      aPerson(5, { name: 'Known by name', notes: 'Likes tea', person: { ...resident, consent: 'given' as const } }),
    ]);
    const { map, receipt } = mergeInto(here, there);
    expect(map.entity.get(testId(5))).toMatchObject({ name: 'Tenant', notes: null });
    expect(receipt.omitted).toContainEqual({ what: 'entry “Tenant”', why: expect.stringContaining('without consent') });
  });
});

describe('the rest', () => {
  test('a link that runs both ways is found from its other end, and what one side said of it stays theirs', () => {
    const here = mapOf([board, forum], [aLink(11, board, forum, { direction: 'both' })]);
    const theirForum = anEntity(103, { name: 'Forum' });
    const link = aLink(111, theirForum, theirBoard, { direction: 'both', frequency: 'weekly' });
    const source = {
      id: testId(201),
      externalIds: [],
      title: 'Survey',
      kind: 'survey',
      date: null,
      author: null,
      notes: null,
      website: null,
      text: null,
      read: [],
      restricted: false,
    } as unknown as Source;
    const said = {
      id: testId(202),
      externalIds: [],
      source: source.id,
      entity: null,
      link: link.id,
      section: null,
      note: null,
      quote: null,
      certainty: 'fact',
      place: null,
      saidBy: 'from',
      reported: null,
    } as unknown as Evidence;
    const there = mapOf([theirBoard, theirForum], [link], [added('source', source), added('evidence', said)]);
    const { map, receipt } = mergeInto(here, there);
    expect([...map.link.values()]).toMatchObject([
      { id: testId(11), from: board.id, to: forum.id, frequency: 'weekly' },
    ]);
    expect(receipt.omitted).toEqual([]);
    expect(map.evidence.get(said.id)).toMatchObject({ link: testId(11), saidBy: 'to' });
    expect(receipt.differences.filter(({ record }) => record === 'link')).toEqual([]);
  });

  test('words of the same label are one word, and what is said by the same source alike comes in once', () => {
    const kindOf = (id: string) => ({
      id,
      label: 'Charity',
      plural: 'Charities',
      shape: 'circle',
      icon: null,
      isPerson: false,
      description: null,
      order: 90,
    });
    const source = (number: number): Source =>
      ({
        id: testId(number),
        externalIds: [],
        title: 'The report',
        kind: 'document',
        date: '2026',
        author: null,
        notes: null,
        website: null,
        text: null,
        read: [],
        restricted: false,
      }) as unknown as Source;
    const evidence = (number: number, of: number, entity: Entity): Evidence =>
      ({
        id: testId(number),
        externalIds: [],
        source: testId(of),
        entity: entity.id,
        link: null,
        section: '3',
        note: 'Seen',
        quote: null,
        certainty: 'fact',
        place: null,
        saidBy: null,
        reported: null,
      }) as unknown as Evidence;
    const ours = anEntity(1, { name: 'Help', kind: 'charity' });
    const theirs = anEntity(101, { name: 'Help', kind: 'charity-2' });
    const more = (kind: string, at: number, entity: Entity): Change[] =>
      [added('source', source(at)), added('entity', entity), added('evidence', evidence(at + 1, at, entity))].concat(
        added('kind', kindOf(kind) as never),
      ) as Change[];
    const sorted = (changes: Change[]) =>
      [...changes].sort((a, b) => (a.record === 'kind' ? -1 : b.record === 'kind' ? 1 : 0));
    const here = mapOf([], [], sorted(more('charity', 10, ours)));
    const there = mapOf([], [], sorted(more('charity-2', 110, theirs)));
    const { plan } = mergeInto(here, there);
    expect(plan.changes).toEqual([]);
  });

  test('settings stay this map’s, and views of one name are one view whose places stay', () => {
    const there = mapOf([theirClub], [], []);
    const { map, receipt } = mergeInto(mapOf([board], []), {
      ...there,
      setting: new Map([['title', { id: 'title', value: 'Another title' }]]) as never,
    });
    expect(map.setting.get('title')?.value).toBe('A test');
    expect(map.view.size).toBe(1);
    expect(receipt.omitted).toContainEqual({ what: 'Settings of the other map', why: expect.stringContaining('stay') });
  });
});
