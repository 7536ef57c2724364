import { describe, expect, test } from 'vitest';
import { giveCell } from '../../../../renderer/features/tables/model/give-cell.ts';
import { newestAssessment } from '../../../../shared/model/map-index.ts';
import {
  afterGiving,
  asChoice,
  asNewWord,
  asText,
  edited,
  entryColumn,
  entryRow,
  linkColumn,
  linkRow,
  sampleWorld,
} from './sample-rows.ts';

const world = sampleWorld();
const council = entryRow(world, 'Trafford Council');
const reports = linkRow(world, 'Vision 31 Steering Group', 'reports-to');

function entryAfter(id: string, draft: Parameters<typeof giveCell>[2]) {
  return afterGiving(council, entryColumn(world, id), draft).map.entity.get(council.id);
}
function linkAfter(id: string, draft: Parameters<typeof giveCell>[2]) {
  return afterGiving(reports, linkColumn(world, id), draft).map.link.get(reports.id);
}

describe('giving a text', () => {
  test('trims it, and takes out what is emptied', () => {
    expect(entryAfter('name', asText('  Trafford Borough Council '))?.name).toBe('Trafford Borough Council');
    expect(entryAfter('website', asText('  '))?.website).toBeNull();
  });

  test('changes nothing when nothing is new', () => {
    expect(giveCell(entryColumn(world, 'name'), council, asText('Trafford Council '))).toEqual({ ok: true, edits: [] });
    expect(giveCell(entryColumn(world, 'started'), council, asText(' '))).toEqual({ ok: true, edits: [] });
  });

  test('refuses an entry without a name, in words', () => {
    expect(giveCell(entryColumn(world, 'name'), council, asText(' '))).toEqual({
      ok: false,
      why: 'An entry needs a name.',
    });
  });

  test('reads dates, numbers and amounts as people write them, and says what it cannot read', () => {
    expect(entryAfter('started', asText('March 2015'))?.started).toBe('2015-03');
    expect(entryAfter('started', asText('31/3/2015'))?.started).toBe('2015-03-31');
    expect(linkAfter('amount', asText('£1.5m'))?.amount).toBe(1_500_000);
    expect(linkAfter('weight', asText('1,200'))?.weight).toBe(1200);
    const refused = giveCell(entryColumn(world, 'started'), council, asText('soon'));
    expect(refused.ok ? '' : refused.why).toMatch(/“soon” is not a date/);
    expect(giveCell(linkColumn(world, 'weight'), reports, asText('much')).ok).toBe(false);
  });
});

describe('choosing a word', () => {
  test('records its key, or nothing', () => {
    expect(entryAfter('sector', asChoice('health'))?.sector).toBe('health');
    expect(entryAfter('sector', asChoice(null))?.sector).toBeNull();
    expect(entryAfter('kind', asChoice('group'))?.kind).toBe('group');
    expect(linkAfter('strength', asChoice('4'))?.strength).toBe(4);
    expect(linkAfter('single-point-of-contact', asChoice('yes'))?.singlePointOfContact).toBe(true);
    expect(linkAfter('direction', asChoice('both'))?.direction).toBe('both');
  });

  test('leaves the map alone when it is the word that is there', () => {
    expect(giveCell(entryColumn(world, 'sector'), council, asChoice('public'))).toEqual({ ok: true, edits: [] });
  });

  test('adds a new word in the same step', () => {
    const given = giveCell(entryColumn(world, 'sector'), council, asNewWord('Faith groups'));
    expect(given.ok && given.edits.map(({ edit }) => edit)).toEqual(['term.add', 'entity.update']);
    const after = afterGiving(council, entryColumn(world, 'sector'), asNewWord('Faith groups'));
    expect(after.map.term.get('sector/faith-groups')?.label).toBe('Faith groups');
    expect(after.map.entity.get(council.id)?.sector).toBe('faith-groups');
    const kind = afterGiving(council, entryColumn(world, 'kind'), asNewWord('Charity'));
    expect(kind.map.kind.get('charity')?.label).toBe('Charity');
    const type = afterGiving(reports, linkColumn(world, 'type'), asNewWord('lends to'));
    expect(type.map.link.get(reports.id)?.type).toBe('lends-to');
  });

  test('takes the word that is there for one written a little differently', () => {
    expect(entryAfter('sector', asNewWord('voluntary & Community'))?.sector).toBe('voluntary-and-community');
  });

  test('gives a new word a key of its own when its key is taken by another label', () => {
    const renamed = sampleWorld([
      { edit: 'term.update', input: { id: 'sector/public', fields: { label: 'Public bodies' } } },
    ]);
    const row = entryRow(renamed, 'Trafford Leisure');
    const after = afterGiving(row, entryColumn(renamed, 'sector'), asNewWord('Public'));
    expect(after.map.entity.get(row.id)?.sector).toBe('public-2');
    expect(after.map.term.get('sector/public')?.label).toBe('Public bodies');
  });

  test('refuses a word of punctuation alone, and a new word where the list is closed', () => {
    expect(giveCell(entryColumn(world, 'sector'), council, asNewWord('!?')).ok).toBe(false);
    expect(giveCell(entryColumn(world, 'status'), council, asNewWord('Dormant')).ok).toBe(false);
    expect(giveCell(entryColumn(world, 'parent'), council, asNewWord('Nobody')).ok).toBe(false);
  });

  test('lets the map refuse what cannot be: part of itself', () => {
    const vision = entryRow(world, 'Vision 31');
    const part = entryRow(world, 'Vision 31 Steering Group');
    const given = giveCell(entryColumn(world, 'parent'), vision, asChoice(part.id));
    expect(given.ok).toBe(true);
    expect(() => edited(world.map, given.ok ? given.edits : [])).toThrow(/part of itself/);
  });
});

describe('choosing several words', () => {
  const give = (id: string, choices: readonly ({ key: string } | { create: string })[]) =>
    entryAfter(id, { kind: 'choices', choices });

  test('keeps their order, with new ones added in the same step', () => {
    const after = afterGiving(council, entryColumn(world, 'localities'), {
      kind: 'choices',
      choices: [{ create: 'Sale' }, { key: 'partington' }, { create: 'Old Trafford' }],
    });
    expect(after.map.entity.get(council.id)?.localities).toEqual(['sale', 'partington', 'old-trafford']);
    expect(after.map.term.get('locality/old-trafford')?.order).toBeGreaterThan(
      after.map.term.get('locality/sale')?.order ?? Infinity,
    );
  });

  test('says a word twice only once', () => {
    expect(give('localities', [{ key: 'partington' }, { create: 'PARTINGTON' }])?.localities).toEqual(['partington']);
  });

  test('takes free texts as they are', () => {
    expect(give('aliases', [{ create: 'Trafford MBC' }, { create: 'the Council' }])?.aliases).toEqual([
      'Trafford MBC',
      'the Council',
    ]);
  });

  test('changes nothing when nothing is new', () => {
    const given = giveCell(linkColumn(world, 'methods'), reports, { kind: 'choices', choices: [{ key: 'report' }] });
    expect(given).toEqual({ ok: true, edits: [] });
  });
});

test('choosing a level adds a judgement and overwrites none', () => {
  const steering = entryRow(world, 'Vision 31 Steering Group');
  const after = afterGiving(steering, entryColumn(world, 'scale:influence'), asChoice('2'));
  expect(newestAssessment(after.map, steering.id, 'influence')?.value).toBe(2);
  expect(after.map.assessment.size).toBe(world.map.assessment.size + 1);
});

test('a field of one’s own takes a new choice into its list, and several at once', () => {
  const own = sampleWorld([
    {
      edit: 'customField.add',
      input: { id: 'themes', label: 'Themes', appliesTo: 'entity', type: 'choices', choices: ['Sport'] },
    },
  ]);
  const row = entryRow(own, 'Trafford Council');
  const after = afterGiving(row, entryColumn(own, 'own:themes'), {
    kind: 'choices',
    choices: [{ key: 'Sport' }, { create: 'Arts' }, { create: 'Parks' }],
  });
  expect(after.map.customField.get('themes')?.choices).toEqual(['Sport', 'Arts', 'Parks']);
  expect(after.map.entity.get(row.id)?.custom).toEqual({ themes: ['Sport', 'Arts', 'Parks'] });
  const emptied = afterGiving(entryRow(after, 'Trafford Council'), entryColumn(after, 'own:themes'), {
    kind: 'choices',
    choices: [],
  });
  expect(emptied.map.entity.get(row.id)?.custom).toEqual({});
});

test('details of a person are kept together when one of them changes', () => {
  const manager = entryRow(world, 'Pilot programme manager');
  const after = afterGiving(manager, entryColumn(world, 'role'), asText('Programme lead'));
  expect(after.map.entity.get(manager.id)?.person).toEqual({ ...manager.item.person, role: 'Programme lead' });
});
