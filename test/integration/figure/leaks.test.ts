// A hunt for leaks: a map with marked secrets in every field that partners or the public may not see, written in every format, taken apart
// down to its bytes, and searched.
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { copyOfMap } from '../../../electron/core/map-copy.ts';
import { DATA_FORMATS, makeData } from '../../../electron/writers/data.ts';
import { makePictures } from '../../../electron/writers/figures.ts';
import { PICTURE_FORMATS } from '../../../electron/writers/formats.ts';
import { isLogFormat, LOG_FORMATS } from '../../../electron/writers/log.ts';
import type { Audience } from '../../../shared/contract/shapes.ts';
import { LEAVABLE } from '../../../shared/exchange/audience/index.ts';
import { type FigureChange, tuningFor } from '../../../shared/figure/settings.ts';
import { added, applyChanges, type Change } from '../../../shared/model/change.ts';
import { type Entity, PERSON_DEFAULTS } from '../../../shared/model/entity.ts';
import type { Evidence, Source } from '../../../shared/model/evidence.ts';
import type { EvidenceId, SourceId, ViewId } from '../../../shared/model/ids.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { USUAL_FORM } from '../../../shared/model/survey.ts';
import { blankView } from '../../../shared/model/view.ts';
import { anEngagement } from '../../support/engagements.ts';
import { aLink, anEntity, mapOf, testId } from '../../support/maps.ts';
import { textsIn } from '../../support/texts-in.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Marks that are in no language: each secret has a number of its own. */
let planted = 0;
const secret = (): string => `zqxsecret${String(++planted).padStart(3, '0')}`;
/** Names of people, who may be named where that is chosen; and of those who asked not to be. */
let named = 0;
const aName = (isHidden: boolean): string => `${isHidden ? 'zqxhidden' : 'zqxname'}${String(++named).padStart(3, '0')}`;
/** The same for what partners may see and the public may not. */
let kept = 0;
/** How many of those are contact details. */
let contacts = 0;
const forPartners = (): string => `zqxpartner${String(++kept).padStart(3, '0')}`;

function aSource(number: number, fields: Partial<Source>): Source {
  return {
    id: testId(number) as SourceId,
    externalIds: [],
    title: `Report ${number}`,
    kind: 'document',
    date: '2019-01',
    author: null,
    notes: null,
    website: null,
    text: null,
    read: [],
    restricted: false,
    ...fields,
  } as Source;
}

function someEvidence(number: number, fields: Partial<Evidence>): Evidence {
  return {
    id: testId(number) as EvidenceId,
    externalIds: [],
    entity: null,
    link: null,
    source: testId(500) as SourceId,
    certainty: 'fact',
    section: null,
    note: null,
    quote: null,
    place: null,
    saidBy: null,
    reported: null,
    ...fields,
  } as Evidence;
}

function seeded(): MapData {
  const bodies = Array.from({ length: 12 }, (_, index) =>
    anEntity(index + 1, {
      name: `Open Body ${index + 1}`,
      notes: secret(),
      email: `${forPartners()}@example.org`,
      phone: forPartners(),
      website: `https://${forPartners()}.example.org`,
      address: forPartners(),
    }),
  );
  contacts = kept;
  const people = Array.from({ length: 8 }, (_, index) =>
    anEntity(index + 101, {
      kind: 'person',
      name: `${aName(index % 4 === 3)} ${aName(index % 4 === 3)}`,
      aliases: [`${secret()} ${secret()}`],
      // Half of them belong to an organisation.
      parent: index < 4 ? (bodies[1]?.id ?? null) : null,
      description: secret(),
      email: `${secret()}@home.example`,
      phone: secret(),
      notes: secret(),
      person: {
        ...PERSON_DEFAULTS,
        shownAs: (['name', 'initials', 'role', 'hidden'] as const)[index % 4] ?? 'role',
        role: index % 2 === 0 ? `Officer ${index}` : null,
      },
    }),
  );
  const hidden = Array.from({ length: 6 }, (_, index) =>
    anEntity(index + 201, { name: `${secret()} ${secret()}`, description: secret(), restricted: true }),
  );
  const entities: Entity[] = [...bodies, ...people, ...hidden];
  const [first, second] = bodies as [Entity, Entity];
  const links = [
    ...[...people, ...hidden].map((entity, index) =>
      aLink(300 + index, first, entity, { notes: secret(), purpose: `With ${entity.name}` }),
    ),
    ...bodies.slice(1).map((entity, index) => aLink(350 + index, first, entity, { notes: secret() })),
    aLink(390, first, second, { restricted: true, purpose: secret(), reason: secret() }),
  ];
  const [person] = people as [Entity];
  const [closed] = hidden as [Entity];
  const figure = {
    findings: [
      { text: `${closed.name} holds it together.`, entity: closed.id },
      { text: `It rests on ${person.name} and on ${closed.name}.`, entity: first.id },
    ],
    altText: { text: `A picture around ${person.name}`, about: '' },
  };
  const view = {
    ...blankView(testId(900) as ViewId, `What ${person.name} sees`, 1),
    title: `Around ${person.name}`,
    subtitle: `and ${closed.name}`,
    caption: `Drawn for ${person.name}`,
    description: `Made with ${closed.name}`,
    options: { figure } as never,
  };
  const more: Change[] = [
    added('view', view),
    added('setting', { id: 'purpose', value: secret() }),
    added('source', aSource(500, { author: secret(), notes: secret(), text: secret(), website: secret() })),
    added('source', aSource(501, { title: secret(), restricted: true })),
    added('evidence', someEvidence(600, { entity: first.id, note: secret(), quote: secret(), section: forPartners() })),
    added(
      'evidence',
      someEvidence(601, { link: links[0]?.id as never, source: testId(501) as SourceId, note: secret() }),
    ),
    added('evidence', someEvidence(602, { entity: second.id, certainty: 'fact' })),
    anEngagement(650, {
      met: [first.id],
      by: [person.id],
      byWords: secret(),
      topic: secret(),
      said: secret(),
      feedback: secret(),
      next: secret(),
      owner: secret(),
      due: '2027',
      attachments: [`https://example.org/${secret()}`],
    }),
    added('source', aSource(502, { title: secret(), kind: 'survey' })),
    added('survey', {
      id: testId(660),
      source: testId(502) as SourceId,
      type: 'linked-to',
      asked: [person.id, closed.id, first.id],
      about: bodies.map(({ id }) => id),
      form: USUAL_FORM,
      answers: [{ by: closed.id, date: '2026', no: [{ about: second.id, wish: 'start', note: secret() }] }],
    }),
    added('snapshot', {
      id: testId(700) as never,
      name: secret(),
      date: '2019',
      taken: '2026-01-02T03:04:05Z',
      notes: secret(),
      map: { x: secret() },
    }),
  ];
  return applyChanges(mapOf(entities, links), more);
}

let map: MapData;
beforeAll(() => {
  map = seeded();
});

async function filesFor(
  format: string,
  audience: Audience,
  settings: FigureChange = {},
): Promise<readonly { name: string; bytes: Uint8Array }[]> {
  const views = [testId(900), testId(0)];
  if (format === 'threadmap') return [copyOfMap(map, audience, 'open', tuningFor(null, settings)).file];
  const made = (PICTURE_FORMATS as readonly string[]).includes(format)
    ? await makePictures(map, { format: format as never, name: 'open', views, audience, date: null, dpi: 60, settings })
    : await makeData(map, { format: format as never, name: 'open', view: null, audience, settings });
  if (made.ok) return made.value.files;
  // Records of contacts are for internal readers alone: a log for others is refused, and what the refusal says is looked through.
  if (!isLogFormat(format)) throw new Error(made.error.message);
  return [{ name: 'refusal.txt', bytes: new TextEncoder().encode(JSON.stringify(made.error)) }];
}

const FORMATS = [...PICTURE_FORMATS, ...DATA_FORMATS, 'threadmap'];

describe.each(FORMATS)('%s', (format) => {
  test.each(['partners', 'public'] as const)('for %s holds no secret, in whatever it is packed', async (audience) => {
    expect(planted + named).toBeGreaterThanOrEqual(100);
    for (const { name, bytes } of await filesFor(format, audience)) {
      const text = await textsIn(name, bytes);
      expect(text.match(/zqx(?:secret|name|hidden)\d+/gi) ?? [], name).toEqual([]);
      if (audience === 'public') expect(text.match(/zqxpartner\d+/gi) ?? [], name).toEqual([]);
    }
  });
});

const EVERYTHING = { leaveOut: LEAVABLE } as const;
const TUNINGS: readonly [says: string, audience: Audience, settings: object, mayHold: RegExp | null][] = [
  ['initials for partners', 'partners', { people: 'initials' }, /zqxpartner/i],
  ['hidden for the public', 'public', { people: 'hidden' }, null],
  ['named for partners', 'partners', { people: 'named' }, /zqxpartner|zqxname/i],
  [
    'collapsed for partners, without contacts',
    'partners',
    { collapsePeople: true, leaveOut: ['contacts'] },
    /zqxpartner\d+$/i,
  ],
  ['no small numbers, for partners', 'partners', { suppressSmall: true }, /zqxpartner\d+$/i],
  [
    'no small numbers, named, inside',
    'internal',
    { suppressSmall: true, people: 'named', ...EVERYTHING },
    /zqxpartner\d+$/i,
  ],
  ['everything left out inside', 'internal', { people: 'roles', ...EVERYTHING }, /zqxpartner\d+$/i],
  [
    'collapsed inside, initials',
    'internal',
    { people: 'initials', collapsePeople: true, ...EVERYTHING },
    /zqxpartner\d+$/i,
  ],
];
describe.each(TUNINGS)('%s', (_, audience, settings, mayHold) => {
  test.each(FORMATS)('in %s holds no secret', async (format) => {
    for (const { name, bytes } of await filesFor(format, audience, settings as FigureChange)) {
      const found = (await textsIn(name, bytes)).match(/zqx(?:secret|name|hidden|partner)\d+/gi) ?? [];
      const noContacts = 'leaveOut' in settings;
      const isAllowed = (mark: string): boolean =>
        mayHold?.test(mark) === true && !(noContacts && Number(mark.slice('zqxpartner'.length)) <= contacts);
      expect(
        found.filter((mark) => !isAllowed(mark)),
        name,
      ).toEqual([]);
    }
  });
});

test('whoever is named because it was chosen is named; whoever asked to be hidden is not', async () => {
  for (const format of ['svg', 'html', 'json', 'threadmap']) {
    const files = await filesFor(format, 'partners', { people: 'named' });
    const text = (await Promise.all(files.map(({ name, bytes }) => textsIn(name, bytes)))).join('\n');
    expect(text, format).toMatch(/zqxname\d+/i);
  }
});

test('the hunt finds what there is to find: for internal use the secrets are there', async () => {
  for (const format of ['svg', 'pdf', 'docx', 'xlsx', 'json', ...LOG_FORMATS]) {
    const files = await filesFor(format, 'internal');
    const texts = await Promise.all(files.map(({ name, bytes }) => textsIn(name, bytes)));
    expect(texts.join('\n').match(/zqxsecret\d+/gi)?.length, format).toBeGreaterThan(0);
  }
});
