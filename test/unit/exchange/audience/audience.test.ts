// What partners and the public may see of a map; and that what they may not see is nowhere in what they get.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forAudience, usualAudience } from '../../../../shared/exchange/audience/index.ts';
import { mapToJsonText } from '../../../../shared/exchange/json/write.ts';
import { figureSettings } from '../../../../shared/figure/settings.ts';
import { storedFilter } from '../../../../shared/graph/filters/index.ts';
import { added, applyChanges } from '../../../../shared/model/change.ts';
import { blankEntity } from '../../../../shared/model/entity.ts';
import type { ViewId } from '../../../../shared/model/ids.ts';
import { problemsOfMap } from '../../../../shared/model/invariants.ts';
import type { MapData } from '../../../../shared/model/map-data.ts';
import { evidenceFor } from '../../../../shared/model/map-index.ts';
import { blankView, positionId } from '../../../../shared/model/view.ts';
import { sequenceOfIds } from '../../../../shared/util/uuid.ts';
import { wordsFilter } from '../../../support/words-filter.ts';
import { makeMap, someRecipe } from '../arbitrary-map.ts';
import { importInto, newMap } from '../import/harness.ts';

const newId = sequenceOfIds('audiences', 0);

/** Every text that must not reach a partner begins with SECRET, one that must not reach the public with HOUSE. */
function secretive(): MapData {
  const { map } = importInto(newMap, {
    'e.csv': [
      'id,name,kind,aliases,description,tags,notes,email,website,role,shown_as,resident,influence,restricted,consent',
      'c,Council,,TC,,open,SECRET note,HOUSE@council.example,HOUSE.example,,,,5,,',
      'x,SECRET body,SECRETkind,,,SECRETtag,,,,,,,,yes,',
      'j,Secretia Namely,person,Secretia N,SECRET life,,,SECRET@home.example,,Chair,name,,4,,',
      'h,Hidden Namely,person,,SECRET life,,,,,Whistle-blower,hidden,,,,',
      'n,Nameless Namely,person,,,,,,,,role,,,,',
      'r,Resident Namely,person,,,,,,,HOUSE neighbour,role,yes,,,given',
      'g,Guess,,,,HOUSEtag,,,,,,,,,',
    ],
    'l.csv': [
      'id,from,to,type,purpose,notes,restricted,source,section,certainty',
      "l1,c,j,funds,talks with secretia  namely's team,SECRET,,Interview with Secretia Namely,HOUSE p 1,fact",
      'l2,c,x,SECRETtype,SECRET,,,SECRET report,,fact',
      'l3,c,h,funds,SECRET,,yes,SECRET report,,fact',
      'l4,c,g,supports,HOUSE,,,HOUSE report,,assumption',
      'l5,c,r,consults,,,,Plain report,,fact',
    ],
    's.csv': ['id,title,kind,date,author,notes', 'p,Plain report,document,2018,SECRET author,SECRET'],
    'v.csv': ['entity,source,note,quote,certainty', 'c,Plain report,SECRET,SECRET,fact', 'g,HOUSE report,,,assumption'],
  });
  const id = (external: string) => [...map.entity.values()].find((entity) => entity.externalIds.includes(external))?.id;
  const view = {
    ...blankView(newId() as ViewId, 'Whole map', 0),
    caption: 'Drawn for Secretia Namely',
    filter: storedFilter(
      wordsFilter({ 'entity.tags': ['secrettag', 'open'], 'entity.custom.secret-field': ['SECRET value'] }),
    ),
  };
  const position = (external: string) => {
    const entity = id(external) as never;
    return added('position', { id: positionId(view.id, entity), view: view.id, entity, x: 1, y: 2, isPinned: false });
  };
  const engagement = {
    id: newId(),
    externalIds: [],
    date: '2019',
    method: null,
    met: [id('c') as never],
    by: [],
    byWords: null,
    links: [],
    topic: 'SECRET',
  };
  return applyChanges(map, [
    added('setting', { id: 'title', value: 'Open title' }),
    added('setting', { id: 'purpose', value: 'SECRET purpose' }),
    added('customField', {
      id: 'secret-field',
      label: 'SECRET field',
      appliesTo: 'entity',
      type: 'text',
      choices: [],
      isPersonal: true,
      description: null,
      order: 0,
    }),
    added('view', view),
    position('c'),
    position('x'),
    added('engagement', {
      ...engagement,
      said: null,
      feedback: null,
      next: null,
      owner: null,
      due: null,
      isDone: false,
      doneOn: null,
      attachments: [],
      plan: null,
      restricted: false,
    }),
    added('snapshot', {
      id: newId(),
      name: 'SECRET',
      date: '2019',
      taken: '2026-01-02T03:04:05Z',
      notes: null,
      map: { x: 'SECRET' },
    }),
    added('mapping', { id: newId(), name: 'SECRET', mapping: {} }),
  ]);
}

const map = secretive();
const namesIn = (seen: MapData): string[] => [...seen.entity.values()].map((entity) => entity.name).sort();

test('internal readers get the map as it is', () => {
  expect(forAudience(map, 'internal')).toMatchObject({ map, omitted: [] });
  expect(forAudience(map, 'internal').map).toBe(map);
});

describe('partners', () => {
  const { map: seen, omitted } = forAudience(map, 'partners');
  const text = mapToJsonText(seen);

  test('find nothing in it that is not for them', () => {
    expect(text.match(/.*(?:SECRET|secretia|namely|whistle).*/gi)).toBe(null);
    expect(problemsOfMap(seen)).toEqual([]);
  });

  test('see people by role, else hidden', () => {
    expect(namesIn(seen)).toEqual(['A person', 'A person', 'Chair', 'Council', 'Guess', 'HOUSE neighbour']);
    expect(text).toContain('talks with Chair team'.replace(' team', "'s team"));
    expect(text).toContain('Interview with Chair');
    expect(text).toContain('Drawn for Chair');
  });

  test('see organisations’ contacts, assumptions marked, and sections', () => {
    for (const kept of ['HOUSE@council.example', 'HOUSE.example', 'HOUSE report', 'HOUSE p 1'])
      expect(text).toContain(kept);
    const assumed = [...seen.link.values()].find((link) => link.purpose === 'HOUSE');
    expect(evidenceFor(seen, assumed?.id ?? '')).toMatchObject([{ certainty: 'assumption' }]);
  });

  test('keep what the map is and where things stand', () => {
    expect(seen.setting.get('title')?.value).toBe('Open title');
    expect(seen.position.size).toBe(1);
    expect([...seen.view.values()][0]?.filter).toEqual(
      wordsFilter({ 'entity.tags': ['left-out', 'open'], 'left-out': ['left-out'] }),
    );
    expect(seen.term.has('tag/open') && seen.term.has('sector/health')).toBe(true);
  });

  test('are told what was left out, in counts and not in names', () => {
    expect(omitted).toContainEqual({ what: '2 restricted entries and links', why: 'not for partners' });
    expect(omitted).toContainEqual({ what: '1 link of an entry that is left out', why: 'not for partners' });
    expect(omitted.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['2 people shown by role', '2 people hidden', '2 notes', '2 judgements', '1 snapshot']),
    );
    expect(JSON.stringify(omitted)).not.toMatch(/secret|namely/i);
  });
});

describe('the public', () => {
  const { map: seen, omitted } = forAudience(map, 'public');
  const text = mapToJsonText(seen);

  test('finds nothing in it that is not for it', () => {
    expect(text.match(/.*(?:SECRET|HOUSE|secretia|namely|whistle).*/gi)).toBe(null);
    expect(problemsOfMap(seen)).toEqual([]);
  });

  test('sees no residents and no assumptions', () => {
    expect(namesIn(seen)).toEqual(['A person', 'A person', 'A person', 'Chair', 'Council']);
    expect([...seen.evidence.values()].every(({ certainty }) => certainty === 'fact')).toBe(true);
    expect([...seen.source.values()].map(({ title }) => title).sort()).toEqual([
      'Interview with Chair',
      'Plain report',
    ]);
    expect(omitted).toContainEqual({ what: '2 entries and links that are only assumed', why: 'not for the public' });
  });
});

test('an entry that is left out is named in no text: not in captions, findings or alternative texts; findings about it go', () => {
  const secret = [...map.entity.values()].find(({ name }) => name === 'SECRET body');
  const short = {
    ...blankEntity(newId() as never, 'organisation', 'Quango'),
    aliases: ['The Hush Board'],
    restricted: true,
  };
  const council = [...map.entity.values()].find(({ name }) => name === 'Council');
  const figure = {
    findings: [
      { text: 'All goes through it.', entity: secret?.id },
      { text: 'The Secret Body and the hush board decide; a quango is a word.', entity: council?.id },
      { text: 'Quango pays, Quango’s money goes.', entity: null },
    ],
    altText: { text: 'SECRET body in the middle', about: '' },
    longDescription: { text: 'Who decides\nSECRET body and the council.', about: 'facts internal 3 1 abc def' },
  };
  const view = {
    ...blankView(newId() as ViewId, 'For the board', 1),
    caption: 'Around SECRET body.',
    options: { figure } as never,
  };
  const whole = applyChanges(map, [added('entity', short), added('view', view)]);
  for (const audience of ['partners', 'public'] as const) {
    const seen = forAudience(whole, audience).map.view.get(view.id);
    expect(seen?.caption).toBe('Around an entry that is not named.');
    const kept = figureSettings(seen ?? null);
    expect(kept.altText?.text).toBe('An entry that is not named in the middle');
    expect(kept.longDescription).toEqual({
      text: 'Who decides\nan entry that is not named and the council.',
      about: 'facts internal 3 1 abc def',
    });
    expect(kept.findings.map(({ text }) => text)).toEqual([
      'An entry that is not named and an entry that is not named decide; a quango is a word.',
      'An entry that is not named pays, an entry that is not named’s money goes.',
    ]);
  }
});

test('an assumption from a restricted source stays marked, and its source is not named', () => {
  const base = importInto(newMap, {
    'e.csv': ['name', 'A', 'B'],
    'l.csv': ['from,to,source,certainty', 'A,B,Leak,assumption'],
    's.csv': ['title,date,restricted', 'Leak,2019,yes'],
  }).map;
  const partners = forAudience(base, 'partners').map;
  expect([...partners.source.values()]).toMatchObject([{ title: 'A source that is not named', date: null }]);
  expect([...partners.evidence.values()]).toMatchObject([{ certainty: 'assumption' }]);
  expect(forAudience(base, 'public').map.link.size).toBe(0);
});

test('whatever the map, what an audience gets is sound, and holds no more than the map', () => {
  fc.assert(
    fc.property(someRecipe, (recipe) => {
      const whole = makeMap(recipe);
      const partners = forAudience(whole, 'partners').map;
      const open = forAudience(whole, 'public').map;
      for (const seen of [partners, open]) {
        expect(problemsOfMap(seen)).toEqual([]);
        // A role may run over several lines; a name is one line.
        for (const { name, person } of seen.entity.values())
          if (person) expect([person.role?.replace(/\s+/g, ' ').trim(), 'A person']).toContain(name);
      }
      expect(partners.entity.size).toBeLessThanOrEqual(whole.entity.size);
      expect(open.link.size).toBeLessThanOrEqual(partners.link.size);
    }),
    { numRuns: 100 },
  );
});

test('pictures are made for partners and data for those inside, unless the user says', () => {
  expect(['svg', 'png', 'pdf', 'docx', 'csv', 'json', 'xlsx'].map(usualAudience)).toEqual([
    ...Array(4).fill('partners'),
    ...Array(3).fill('internal'),
  ]);
});
