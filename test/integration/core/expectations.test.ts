// What the window finds of a rule before it is kept is what `threadmap check` finds in the file afterwards.
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { checkRule, type Must, newRule, type Rule, storedRule } from '../../../shared/expectations/index.ts';
import { added, applyChanges } from '../../../shared/model/change.ts';
import { EMPTY_MAP, type MapData } from '../../../shared/model/map-data.ts';
import { textSetting } from '../../../shared/model/settings.ts';
import { aTestCore, type TestClient } from '../../support/test-core.ts';

vi.setConfig({ testTimeout: 120_000 });

/** The map as a page has it, from which it works out what a rule finds. */
async function load({ ask }: Pick<TestClient, 'ask'>): Promise<MapData> {
  const { records } = await ask('map.load', {});
  const changes = Object.entries(records).flatMap(([kind, values]) =>
    (values ?? []).map((value) => added(kind as 'entity', value as never)),
  );
  return applyChanges(EMPTY_MAP, changes);
}

const of = (kind: string, must: Must): Rule => ({
  of: 'entity',
  who: [[{ kind: 'words', field: 'entity.kind', values: [kind] }]],
  must,
});
const links = (must: Must): Rule => ({
  of: 'link',
  who: [[{ kind: 'words', field: 'link.category', values: ['communication'] }]],
  must,
});
const strategies: Rule['who'] = [[{ kind: 'words', field: 'entity.kind', values: ['strategy'] }]];
const named = (map: MapData, name: string): Rule['who'] => {
  const entries = [...map.entity.values()].filter((entity) => entity.name === name).map(({ id }) => id as string);
  return [[{ kind: 'chosen', entries }]];
};

const rulesFor = (map: MapData): readonly Rule[] => [
  newRule(),
  of('project', { kind: 'link', categories: [], types: ['aligned-to'], way: 'out', others: strategies, least: 2 }),
  of('group', {
    kind: 'path',
    route: 'any',
    types: [],
    begins: 'here',
    others: named(map, 'Health and Wellbeing Board'),
  }),
  of('group', {
    kind: 'path',
    route: 'message',
    types: [],
    begins: 'there',
    others: named(map, 'Vision 31 Steering Group'),
  }),
  of('organisation', { kind: 'field', field: 'entity.sector', values: ['health', 'public'] }),
  links({ kind: 'field', field: 'link.frequency', values: [] }),
  links({ kind: 'evidence', certainty: 'fact', sources: 2, months: 24 }),
  of('organisation', { kind: 'contact', by: 'person' }),
  of('audience', { kind: 'engagement', months: 12 }),
];

test('a rule of each kind finds as many in the window as in the file, and the same ones', async () => {
  const { connect, folder } = aTestCore();
  const client = connect();
  await client.ask('map.create', { path: join(folder, 'sample.threadmap'), sample: 'trafford', replace: false });
  const map = await load(client);
  const asAt = textSetting(map, 'as-at') ?? '';
  const found = rulesFor(map).map((rule) => checkRule(map, asAt, rule));
  expect(
    found.filter(({ failures, checked }) => failures.length > 0 && failures.length < checked).length,
  ).toBeGreaterThan(3);
  const edits = rulesFor(map).map((rule) => ({ edit: 'expectation.add', input: { rule: storedRule(rule) } }));
  await client.ask('map.edit', { edits });
  const { expectations } = await client.ask('map.check', {});
  expect(expectations.map(({ id: _, ...check }) => check)).toEqual(found);
});
