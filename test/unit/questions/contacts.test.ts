import { describe, expect, test } from 'vitest';
import { type Entity, PERSON_DEFAULTS } from '../../../shared/model/entity.ts';
import { aLink, anEntity, mapOf } from '../../support/maps.ts';
import { ask, rowsOf, sampleMap } from './asking.ts';

const person = (number: number, name: string, fields: Partial<Entity> = {}) =>
  anEntity(number, { name, kind: 'person', person: PERSON_DEFAULTS, ...fields });

const police = anEntity(1, { name: 'Police' });
const council = anEntity(2, { name: 'Council' });
const group = anEntity(3, { name: 'Steering Group', kind: 'group' });
const officer = person(4, 'Liaison officer', { email: 'officer@example.org' });
const sergeant = person(5, 'Sergeant', { parent: police.id });
const clerk = person(6, 'Clerk', { parent: council.id, status: 'ended' });
const entries = [police, council, group, officer, sergeant, clerk];
const isContact = { singlePointOfContact: true } as const;

const contactsOf = (links: Parameters<typeof mapOf>[1], said = {}) => {
  const map = mapOf(entries, links);
  const answer = ask('contacts', map, said);
  const rows = rowsOf(map, answer, 'organisations');
  return {
    ...answer,
    map,
    rows,
    of: (name: string) => rows.find(({ organisation }) => organisation === name)?.contacts,
  };
};

describe('the single point of contact of each organisation', () => {
  test('is none where none is recorded, with the people who could be asked', () => {
    const { answer, rows } = contactsOf([]);
    expect(answer).toContain('No single point of contact is recorded for any of 2 organisations');
    expect(answer).toContain('are known in Police.');
    expect(rows).toMatchObject([
      { organisation: 'Council', state: 'None', people: [] },
      { organisation: 'Police', state: 'None', people: ['Sergeant'] },
    ]);
  });

  test('is the person at either end of a link that is marked so, and never the address itself', () => {
    for (const link of [aLink(11, officer, council, isContact), aLink(11, council, officer, isContact)]) {
      const found = contactsOf([link]);
      expect(found.of('Council')).toEqual(['Liaison officer']);
      expect(found.answer).toContain('1 of 2 organisations has one point of contact.');
      expect(rowsOf(found.map, found, 'contacts')).toMatchObject([{ details: ['Email'] }]);
      expect(JSON.stringify(found.tables)).not.toContain('example.org');
    }
  });

  test('is that of the body that the person belongs to, for the one at the other end', () => {
    for (const other of [group, council]) {
      const found = contactsOf([aLink(11, sergeant, other, isContact)]);
      expect(found.of('Police')).toEqual(['Sergeant']);
      expect(found.of('Council')).toEqual([]);
      expect(rowsOf(found.map, found, 'contacts')).toMatchObject([{ organisation: 'Police', forWhom: other.name }]);
    }
  });

  test('is one when marked in several links, and several when they are different people', () => {
    const once = contactsOf([aLink(11, officer, council, isContact), aLink(12, council, officer, isContact)]);
    expect(once.rows).toContainEqual(expect.objectContaining({ organisation: 'Council', state: 'One' }));
    const both = contactsOf([aLink(11, officer, police, isContact), aLink(12, sergeant, police, isContact)]);
    expect(both.rows).toContainEqual(expect.objectContaining({ organisation: 'Police', state: 'Several (2)' }));
    expect(both.answer).toContain('1 has several: Police');
  });

  test('does not count what is planned or over, nor a person who is no longer there', () => {
    const later = contactsOf([aLink(11, officer, council, { ...isContact, status: 'proposed' })]);
    expect(later.of('Council')).toEqual([]);
    expect(later.answer).toContain('Planned or proposed, but not there yet: Liaison officer for Council.');
    expect(contactsOf([aLink(11, officer, council, { ...isContact, status: 'ended' })]).of('Council')).toEqual([]);
    expect(contactsOf([aLink(11, clerk, council, isContact)]).of('Council')).toEqual([]);
  });

  test('is somebody whose seat is that of a contact, or who is called one', () => {
    expect(
      contactsOf([aLink(11, officer, council, { type: 'represents', role: 'Contact person' })]).of('Council'),
    ).toEqual(['Liaison officer']);
    expect(contactsOf([aLink(11, officer, council, { type: 'represents' })]).of('Council')).toEqual([]);
    const called = mapOf(
      [council, person(7, 'Single Point of Contact')],
      [aLink(11, person(7, 'Single Point of Contact'), council, { type: 'represents' })],
    );
    expect(rowsOf(called, ask('contacts', called), 'organisations')).toMatchObject([{ state: 'One' }]);
  });

  test('cannot be told where both ends are organisations', () => {
    const found = contactsOf([aLink(11, police, council, isContact)]);
    expect(found.rows.every(({ state }) => state === 'None')).toBe(true);
    expect(rowsOf(found.map, found, 'unclear')).toMatchObject([{ from: 'Police', to: 'Council' }]);
    expect(contactsOf([aLink(11, group, council, isContact)]).of('Council')).toEqual(['Steering Group']);
  });

  test('can be asked of some alone, boards too', () => {
    const found = contactsOf([aLink(11, officer, group, isContact)], { about: [group.id] });
    expect(found.answer).toBe('Steering Group: Liaison officer.');
  });
});

test('on the sample no agency has one: the report of 2015 only asks for them', async () => {
  const map = await sampleMap();
  const answer = ask('contacts', map);
  expect(answer.answer).toContain('for any of 64 organisations');
  expect(rowsOf(map, answer, 'planned')).toMatchObject([
    { organisation: 'Partner agencies', contact: 'Single Points of Contact' },
  ]);
});
