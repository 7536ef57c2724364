// A map written as tables and read into an empty one is the same map, less what tables do not hold.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDelimited, writeDelimited } from '../../../../shared/exchange/tables/delimited.ts';
import { mapToTables } from '../../../../shared/exchange/tables/from-map.ts';
import type { WrittenTable } from '../../../../shared/exchange/tables/written-table.ts';
import { added, applyChanges } from '../../../../shared/model/change.ts';
import type { Entity } from '../../../../shared/model/entity.ts';
import type { Link } from '../../../../shared/model/link.ts';
import type { MapData } from '../../../../shared/model/map-data.ts';
import { newestAssessment } from '../../../../shared/model/map-index.ts';
import { termLabel } from '../../../../shared/model/words.ts';
import { isNameless } from '../../../../shared/people/residents.ts';
import { makeMap, someRecipe } from '../arbitrary-map.ts';
import { importInto, newMap } from '../import/harness.ts';

const csv = ({ headers, rows }: WrittenTable): string => writeDelimited([headers, ...rows]);
const files = (map: MapData) => {
  const { entities, links } = mapToTables(map);
  return { 'o.entities.csv': csv(entities), 'o.links.csv': csv(links) };
};

/** Text as a cell gives it back: line ends of one kind, and what parts values not within one. */
const cell = (text: string | null) => text?.replace(/\r\n?/g, '\n') ?? null;
const unparted = (values: readonly string[]) => [
  ...new Set(values.map((value) => value.replaceAll('|', '/').replace(/\s+/g, ' ').trim())),
];

function entityAsRead(map: MapData, entity: Entity) {
  const { tier, colours = [] } = entity.custom as { tier?: number; colours?: string | string[] };
  return {
    ...entity,
    name: entity.name,
    aliases: unparted(entity.aliases),
    externalIds: unparted(entity.externalIds),
    tags: unparted(entity.tags.map((key) => termLabel(map, 'tag', key))),
    description: cell(entity.description),
    notes: cell(entity.notes),
    website: cell(entity.website),
    email: cell(entity.email),
    person: entity.person && { ...entity.person, role: cell(entity.person.role) },
    custom: {
      ...(tier === undefined ? {} : { tier }),
      ...(colours.length === 0 ? {} : { colours: [colours].flat().join('|') }),
    },
    judged: ['influence', 'interest', 'engagement'].map(
      (scale) => newestAssessment(map, entity.id, scale)?.value ?? null,
    ),
  };
}

function linkAsRead(map: MapData, link: Link) {
  return {
    ...link,
    tags: unparted(link.tags.map((key) => termLabel(map, 'tag', key))),
    purpose: cell(link.purpose),
    role: cell(link.role),
    notes: cell(link.notes),
    custom: 'reference' in link.custom ? { reference: String(link.custom.reference) } : {},
  };
}

const byId = <Item extends { id: string }>(items: Iterable<Item>): Item[] =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Choices come back as text, which a resident without consent may not have: see the test of that refusal. */
function withoutChoicesOfNameless(map: MapData): MapData {
  const entity = new Map(
    [...map.entity].map(([id, each]): [typeof id, Entity] => {
      const { colours: _, ...custom } = each.custom;
      return [id, isNameless(each) ? { ...each, custom } : each];
    }),
  );
  return { ...map, entity };
}

describe('tables of a map', () => {
  test('read into an empty map give its entries and links', () => {
    fc.assert(
      fc.property(someRecipe, (recipe) => {
        const map = withoutChoicesOfNameless(makeMap(recipe));
        if (map.entity.size === 0) return;
        const read = importInto(newMap, files(map));
        expect(read.message).toBe(null);
        const got = byId(read.map.entity.values()).map((entity) => entityAsRead(read.map, entity));
        // The type of a field is not in a table: choices come back as text, a column of numbers as numbers.
        const custom = (value: Entity['custom']) =>
          Object.fromEntries(Object.entries(value).map(([key, item]) => [key, String(item)]));
        const loose = <Item extends { custom: Entity['custom'] }>(items: readonly Item[]) =>
          items.map((item) => ({ ...item, custom: custom(item.custom) }));
        expect(loose(got)).toEqual(loose(byId(map.entity.values()).map((entity) => entityAsRead(map, entity))));
        expect(loose(byId(read.map.link.values()).map((link) => linkAsRead(read.map, link)))).toEqual(
          loose(byId(map.link.values()).map((link) => linkAsRead(map, link))),
        );
      }),
      { numRuns: 150 },
    );
  });

  test('of a resident without consent a choice is refused where the map does not know yet that it is one, and kept where it does', () => {
    const table = { 'e.csv': ['name,kind,resident,consent,Colours', 'A resident,person,yes,none,Red'].join('\n') };
    expect(importInto(newMap, table).message).toContain('this has a text in a field of your own');
    const field = { id: 'colours', label: 'Colours', appliesTo: 'entity', type: 'choices', choices: ['Red'] };
    const known = applyChanges(newMap, [
      added('customField', { ...field, isPersonal: false, description: null, order: 0 } as never),
    ]);
    const read = importInto(known, table);
    expect(read.message).toBe(null);
    expect([...read.map.entity.values()].map(({ custom }) => custom)).toEqual([{ colours: ['Red'] }]);
  });

  test('read into the same map change nothing', () => {
    fc.assert(
      fc.property(someRecipe, (recipe) => {
        const map = makeMap(recipe);
        if (map.entity.size === 0) return;
        const read = importInto(map, files(map));
        expect(read.message).toBe(null);
        expect(read.receipt.entities).toMatchObject({ added: 0 });
        expect(read.receipt.links).toMatchObject({ added: 0 });
        expect(read.receipt.others.evidence ?? { added: 0 }).toMatchObject({ added: 0 });
        expect(read.receipt.others.source ?? { added: 0 }).toMatchObject({ added: 0 });
      }),
      { numRuns: 100 },
    );
  });

  test('say words, not keys, and name entries where a name can only mean the one', () => {
    const { map } = importInto(newMap, {
      'e.csv': [
        'id,name,kind,aliases,sector,tags,parent,influence,engagement,Tier,role,shown_as',
        'a,Zeta Trust,,ZT|Z,Voluntary & community,two words|x,,4,Neutral,2,,',
        's1,Steering Group,group,,,,Zeta Trust,,,,,',
        's2,Steering Group,project,,,,,,,,,',
        'p,Officer,person,,,,,,,,Pilot officer,name',
        'c,Club,,,,,,,,,Host,',
      ],
      'l.csv': [
        'from,to,type,methods,frequency,restricted,source,section,certainty',
        's1,a,reports to,Standing agenda item|Email,Once a year or less,yes,Report|Talk,p 1|,fact|assumption',
        's2,Club,funds,,,,,,',
      ],
    });
    const { entities, links } = mapToTables(map);
    const table = ({ headers, rows }: WrittenTable) =>
      rows.map((cells) => Object.fromEntries(headers.map((header, at) => [header, cells[at]])));
    expect(entities.headers).toEqual(
      'id name kind aliases description sector localities layer tags parent status started ended website email phone notes influence interest engagement desired_engagement restricted external_ids role shown_as Tier'.split(
        ' ',
      ),
    );
    expect(links.headers).toEqual(
      'id from to type direction strength weight methods frequency quality purpose reason amount role status started ended notes tags restricted source section certainty'.split(
        ' ',
      ),
    );
    expect(table(entities)).toMatchObject([
      { name: 'Club', role: 'Host', shown_as: '', kind: 'Organisation' },
      { name: 'Officer', kind: 'Person', role: 'Pilot officer', shown_as: 'name' },
      { name: 'Steering Group', parent: 'Zeta Trust' },
      { name: 'Steering Group', parent: '' },
      {
        name: 'Zeta Trust',
        aliases: 'ZT|Z',
        sector: 'Voluntary and community',
        tags: 'two words|x',
        influence: '4',
        engagement: 'Neutral',
        Tier: '2',
      },
    ]);
    const group = [...map.entity.values()].find((entity) => entity.kind === 'group');
    expect(table(links)).toMatchObject([
      {
        from: group?.id,
        to: 'Zeta Trust',
        type: 'reports to',
        methods: 'Standing agenda item|Email',
        frequency: 'Once a year or less',
        restricted: 'yes',
        source: 'Report|Talk',
        section: 'p 1|',
        certainty: 'fact|assumption',
      },
      { to: 'Club', type: 'funds', restricted: 'no' },
    ]);
    const again = importInto(newMap, files(map));
    expect(again.message).toBe(null);
    expect(mapToTables(again.map)).toEqual(mapToTables(map));
  });

  test('hold no cell that a spreadsheet would run', () => {
    const { map } = importInto(newMap, { 'e.csv': ['name,notes', '"\'=cmd|x",@SUM(A1)', '+44,-2+3'] });
    const text = Object.values(files(map)).join('');
    const read = readDelimited(text.replace(/^'/gm, "'"), 'x.csv');
    expect(read.ok).toBe(true);
    expect(text).toContain("'=cmd|x");
    expect(text).toContain("'@SUM(A1)");
    expect(text).toContain("'-2+3");
    expect(text).not.toMatch(/(?:^|,|")[=@]/m);
  });
});
