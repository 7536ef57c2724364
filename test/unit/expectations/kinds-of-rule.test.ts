// Each kind of rule, with what a simpler check would get wrong.
import { describe, expect, test } from 'vitest';
import { checkRule, type Must, type Rule } from '../../../shared/expectations/index.ts';
import { added, type Change } from '../../../shared/model/change.ts';
import { type Entity, PERSON_DEFAULTS } from '../../../shared/model/entity.ts';
import type { Link } from '../../../shared/model/link.ts';
import { aLink, anEntity, mapOf, testId } from '../../support/maps.ts';
import { AS_AT, every, evidence, failuresOf, group, met, person, source } from './parts.ts';

describe('a link', () => {
  const must: Must = { kind: 'link', categories: ['communication'], types: [], way: 'in', others: [], least: 1 };
  const [a, b] = [group(1), anEntity(2)];
  const with_ = (fields: Partial<Link>, from = b, to = a): Record<string, string> =>
    failuresOf(mapOf([a, b], [aLink(9, from, to, fields)]), every('group', must));

  test('counts one that exists, into it, of the category', () => {
    expect(with_({})).toEqual({});
    expect(with_({ type: 'funds' })).toEqual({ 'Entry 1': 'No communication link into it.' });
    expect(with_({}, a, b)).toEqual({ 'Entry 1': 'No communication link into it.' });
  });

  test('takes a link both ways, or without direction, as into both ends', () => {
    expect(with_({ direction: 'both' }, a, b)).toEqual({});
    expect(with_({ direction: 'none' }, a, b)).toEqual({});
  });

  test('does not count what is planned or over, and tells of it', () => {
    expect(with_({ status: 'planned' })['Entry 1']).toBe('No communication link into it; 1 is planned or proposed.');
    expect(with_({ status: 'ended' })['Entry 1']).toBe('No communication link into it; 1 has ended.');
  });

  test('does not count a link from an entry to itself', () => {
    expect(with_({}, a, a)).toHaveProperty('Entry 1');
  });

  test('looks at who is at the other end', () => {
    const fromGroups: Must = { ...must, others: [[{ kind: 'words', field: 'entity.kind', values: ['group'] }]] };
    const rule = every('group', fromGroups);
    const c = group(3);
    expect(failuresOf(mapOf([a, b], [aLink(9, b, a)]), rule)).toHaveProperty(
      'Entry 1',
      'No communication link from a group.',
    );
    expect(failuresOf(mapOf([a, c], [aLink(9, c, a), aLink(8, a, c)]), rule)).toEqual({});
  });

  test('counts links where several are wanted', () => {
    const rule = every('group', { ...must, least: 2 });
    expect(failuresOf(mapOf([a, b], [aLink(9, b, a)]), rule)['Entry 1']).toBe('Only 1 communication link into it.');
    expect(failuresOf(mapOf([a, b], [aLink(9, b, a), aLink(8, b, a)]), rule)).toEqual({});
  });
});

describe('a path', () => {
  const up: Must = { kind: 'path', route: 'upward', types: [], begins: 'here', others: [] };
  const [a, b, c] = [group(1), group(2), group(3)];
  const upTo = (...entries: Entity[]): Must => ({
    ...up,
    others: [[{ kind: 'chosen', entries: entries.map(({ id }) => id) }]],
  });

  test('goes up whichever way the link was written down, and never over membership', () => {
    const reports = mapOf([a, b], [aLink(9, a, b, { type: 'reports-to' })]);
    expect(failuresOf(reports, every('group', up))).toEqual({ 'Entry 2': 'No link says whom it answers to.' });
    const overseen = mapOf([a, b], [aLink(9, b, a, { type: 'oversees' })]);
    expect(Object.keys(failuresOf(overseen, every('group', up)))).toEqual(['Entry 2']);
    const member = mapOf([a, b], [aLink(9, a, b, { type: 'member-of' })]);
    expect(Object.keys(failuresOf(member, every('group', up)))).toEqual(['Entry 1', 'Entry 2']);
  });

  test('reaches over several steps, and says where the chain stops', () => {
    const steps = [aLink(8, a, b, { type: 'reports-to' }), aLink(9, b, c, { type: 'reports-to' })];
    const map = mapOf([a, b, c, group(4)], steps);
    expect(failuresOf(map, every('group', upTo(c)))).toEqual({ 'Entry 4': 'No link says whom it answers to.' });
    expect(failuresOf(map, every('group', upTo(map.entity.get(testId(4)) as Entity)))['Entry 1']).toBe(
      'Its chain stops at Entry 3.',
    );
  });

  test('asks those who are meant for another one: a board in a loop has not got to another board by coming back', () => {
    const toGroups: Must = { ...up, others: [[{ kind: 'words', field: 'entity.kind', values: ['group'] }]] };
    const o = anEntity(5);
    const loop = [aLink(8, a, o, { type: 'reports-to' }), aLink(9, o, a, { type: 'reports-to' })];
    expect(Object.keys(failuresOf(mapOf([a, o], loop), every('group', toGroups)))).toEqual(['Entry 1']);
    expect(
      failuresOf(mapOf([a, b, o], [...loop, aLink(7, o, b, { type: 'reports-to' })]), every('group', toGroups)),
    ).not.toHaveProperty('Entry 1');
  });

  test('ends with a loop, and with an entry that has gone', () => {
    const loop = mapOf([a, b], [aLink(8, a, b, { type: 'reports-to' }), aLink(9, b, a, { type: 'reports-to' })]);
    expect(failuresOf(loop, every('group', up))).toEqual({});
    const check = checkRule(loop, AS_AT, every('group', upTo(c)));
    expect(check).toMatchObject({ met: false, problem: 'It names an entry that is no longer in the map.' });
  });

  test('follows a message, either way round', () => {
    const o = anEntity(5);
    const heard: Must = { kind: 'path', route: 'message', types: [], begins: 'there', others: [] };
    const map = mapOf([a, b, o], [aLink(9, o, a), aLink(8, o, b, { type: 'funds' })]);
    expect(failuresOf(map, every('group', heard))).toEqual({ 'Entry 2': 'Nothing carries a message to it.' });
    expect(Object.keys(failuresOf(map, every('group', { ...heard, begins: 'here' })))).toHaveLength(2);
  });
});

describe('a field', () => {
  test('no and nought are set; blank text is not', () => {
    const custom = (type: string): Change =>
      added('customField', {
        id: 'own',
        label: 'Own',
        appliesTo: 'entity',
        type,
        choices: [],
        isPersonal: false,
        description: null,
        order: 0,
      } as never);
    const rule: Rule = { of: 'entity', who: [], must: { kind: 'field', field: 'entity.custom.own', values: [] } };
    const failing = (type: string, value: unknown): string[] =>
      Object.keys(failuresOf(mapOf([anEntity(1, { custom: { own: value as never } })], [], [custom(type)]), rule));
    expect(failing('yes-no', false)).toEqual([]);
    expect(failing('number', 0)).toEqual([]);
    expect(failing('text', '  ')).toEqual(['Entry 1']);
    expect(failing('choices', [])).toEqual(['Entry 1']);
    expect(Object.keys(failuresOf(mapOf([anEntity(1)], [], [custom('text')]), rule))).toEqual(['Entry 1']);
  });

  test('one of some words, and what it is instead', () => {
    const rule: Rule = { of: 'entity', who: [], must: { kind: 'field', field: 'entity.sector', values: ['health'] } };
    const map = mapOf([anEntity(1, { sector: 'health' }), anEntity(2, { sector: 'public' }), anEntity(3)]);
    expect(failuresOf(map, rule)).toEqual({ 'Entry 2': 'Sector is Public.', 'Entry 3': 'Sector is not set.' });
  });

  test('of links, each told as a sentence; a field that has gone cannot be checked', () => {
    const rule: Rule = { of: 'link', who: [], must: { kind: 'field', field: 'link.reason', values: [] } };
    const [a, b] = [anEntity(1), anEntity(2)];
    const map = mapOf([a, b], [aLink(8, a, b), aLink(9, b, a, { reason: 'The grant asks for it' })]);
    expect(failuresOf(map, rule)).toEqual({ 'Entry 1 communicates with Entry 2': 'Reason is not set.' });
    const gone: Rule = { ...rule, must: { kind: 'field', field: 'link.custom.gone', values: [] } };
    expect(checkRule(map, AS_AT, gone)).toMatchObject({ met: false, checked: 0, failures: [] });
    expect(checkRule(map, AS_AT, gone).problem).toContain('no longer in the map');
  });
});

describe('evidence', () => {
  const rule = (certainty: 'any' | 'fact', sources: number, months: number | null): Rule => ({
    of: 'entity',
    who: [],
    must: { kind: 'evidence', certainty, sources, months },
  });
  const a = anEntity(1);
  const of = { entity: a.id };

  test('an assumption is evidence, but no fact', () => {
    const map = mapOf([a], [], [source(50, '2019'), evidence(60, of, 50, 'assumption')]);
    expect(failuresOf(map, rule('any', 1, null))).toEqual({});
    expect(failuresOf(map, rule('fact', 1, null))['Entry 1']).toContain('only assumed');
    expect(failuresOf(mapOf([a]), rule('any', 1, null))['Entry 1']).toBe('No evidence is recorded.');
  });

  test('a document that was recorded twice is one source', () => {
    const twice = [source(50, '2019', 'The plan'), source(51, '2019', 'The plan')];
    const map = mapOf([a], [], [...twice, evidence(60, of, 50), evidence(61, of, 51)]);
    expect(failuresOf(map, rule('fact', 2, null))['Entry 1']).toBe('It rests on 1 source only.');
    const other = mapOf([a], [], [...twice, source(52, '2019', 'Another'), evidence(60, of, 50), evidence(61, of, 52)]);
    expect(failuresOf(other, rule('fact', 2, null))).toEqual({});
  });

  test('ages count from the as-at date, a year alone from its last day; without a date nothing is recent', () => {
    const dated = (date: string | null) => mapOf([a], [], [source(50, date), evidence(60, of, 50)]);
    expect(failuresOf(dated('2018-03-31'), rule('any', 1, 12))).toEqual({});
    expect(failuresOf(dated('2018'), rule('any', 1, 12))).toEqual({});
    expect(failuresOf(dated('2018-03-30'), rule('any', 1, 12))['Entry 1']).toBe(
      'Its newest source is of 30 March 2018, 12 months earlier.',
    );
    expect(failuresOf(dated(null), rule('any', 1, 12))['Entry 1']).toBe('None of its sources has a date.');
  });
});

describe('a contact', () => {
  const rule = every('organisation', { kind: 'contact', by: 'person' });
  const [body, p, q] = [anEntity(1), person(2), person(3)];
  const marked = { singlePointOfContact: true };

  test('is a person marked on a link that exists', () => {
    expect(failuresOf(mapOf([body, p], [aLink(9, p, body)]), rule)['Entry 1']).toContain('No link marks');
    expect(failuresOf(mapOf([body, p], [aLink(9, p, body, marked)]), rule)).toEqual({});
    expect(failuresOf(mapOf([body, p], [aLink(9, p, body, { ...marked, status: 'ended' })]), rule)).not.toEqual({});
  });

  test('is a single one: the same person on two links is, two people are not', () => {
    const twice = [aLink(8, p, body, marked), aLink(9, body, p, { ...marked, type: 'supports' })];
    expect(failuresOf(mapOf([body, p], twice), rule)).toEqual({});
    const two = [aLink(8, p, body, marked), aLink(9, q, body, marked)];
    expect(failuresOf(mapOf([body, p, q], two), rule)['Entry 1']).toBe(
      '2 are marked, not a single one: Post 2 and Post 3.',
    );
  });

  test('is also a person of its own who is marked towards somebody else', () => {
    const own = person(2, { parent: body.id });
    const board = group(4);
    expect(failuresOf(mapOf([body, own, board], [aLink(9, own, board, marked)]), rule)).toEqual({});
  });

  test('details are an email address or a telephone number, not a website', () => {
    const details = every('organisation', { kind: 'contact', by: 'details' });
    expect(failuresOf(mapOf([anEntity(1, { website: 'https://example.org' })]), details)).toHaveProperty('Entry 1');
    expect(failuresOf(mapOf([anEntity(1, { phone: '0161 000 0000' })]), details)).toEqual({});
  });
});

describe('an engagement', () => {
  const rule = every('audience', { kind: 'engagement', months: 6 });
  const audience = anEntity(1, { kind: 'audience' });

  test('a recent one counts; an old one, one to come, and doing the meeting do not', () => {
    const other = anEntity(2);
    expect(failuresOf(mapOf([audience], [], [met(70, audience, '2018-09-30')]), rule)).toEqual({});
    expect(failuresOf(mapOf([audience], [], [met(70, audience, '2018-09-29')]), rule)['Entry 1']).toBe(
      'The last engagement was on 29 September 2018, 6 months earlier.',
    );
    expect(failuresOf(mapOf([audience], [], [met(70, audience, '2019-05')]), rule)['Entry 1']).toContain(
      'still to come',
    );
    expect(failuresOf(mapOf([audience, other], [], [met(70, other, '2019-03', [audience])]), rule)['Entry 1']).toBe(
      'No engagement is recorded.',
    );
  });
});

describe('whom a rule is about', () => {
  const must: Must = { kind: 'contact', by: 'details' };

  test('what is over, planned or proposed is not asked for, unless the rule says so', () => {
    const map = mapOf([anEntity(1, { status: 'ended' }), anEntity(2, { status: 'proposed' }), anEntity(3)]);
    expect(Object.keys(failuresOf(map, every('organisation', must)))).toEqual(['Entry 3']);
    const proposed: Rule = {
      of: 'entity',
      who: [[{ kind: 'words', field: 'entity.status', values: ['proposed'] }]],
      must,
    };
    expect(Object.keys(failuresOf(map, proposed))).toEqual(['Entry 2']);
  });

  test('where there is nobody, the rule is met and says that it checked none', () => {
    expect(checkRule(mapOf([anEntity(1)]), AS_AT, every('channel', must))).toMatchObject({ met: true, checked: 0 });
  });

  test('people are told as they asked to be shown', () => {
    const hidden = anEntity(1, { kind: 'person', person: { ...PERSON_DEFAULTS, shownAs: 'hidden' } });
    expect(Object.keys(failuresOf(mapOf([hidden]), every('person', must)))).toEqual(['A person']);
  });
});
