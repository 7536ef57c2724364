// What maps of these tests are made of.
import { checkRule, type Must, type Rule } from '../../../shared/expectations/index.ts';
import { added, type Change } from '../../../shared/model/change.ts';
import { type Entity, PERSON_DEFAULTS } from '../../../shared/model/entity.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { anEngagement } from '../../support/engagements.ts';
import { anEntity, testId } from '../../support/maps.ts';

export const AS_AT = '2019-03-31';
export const every = (kind: string, must: Must): Rule => ({
  of: 'entity',
  who: [[{ kind: 'words', field: 'entity.kind', values: [kind] }]],
  must,
});
export const failuresOf = (map: MapData, rule: Rule): Record<string, string> =>
  Object.fromEntries(checkRule(map, AS_AT, rule).failures.map(({ name, why }) => [name, why]));

export const group = (number: number, fields: Partial<Entity> = {}): Entity =>
  anEntity(number, { kind: 'group', ...fields });
export const person = (number: number, fields: Partial<Entity> = {}): Entity =>
  anEntity(number, { kind: 'person', person: { ...PERSON_DEFAULTS, role: `Post ${number}` }, ...fields });
export const source = (number: number, date: string | null, title = `Source ${number}`): Change =>
  added('source', {
    id: testId(number),
    externalIds: [],
    kind: 'document',
    title,
    date,
    author: null,
    notes: null,
    website: null,
    text: null,
    read: [],
    restricted: false,
  } as never);
export const evidence = (number: number, of: object, from: number, certainty: 'fact' | 'assumption' = 'fact'): Change =>
  added('evidence', {
    id: testId(number),
    externalIds: [],
    entity: null,
    link: null,
    section: null,
    note: null,
    quote: null,
    place: null,
    saidBy: null,
    reported: null,
    source: testId(from),
    certainty,
    ...of,
  } as never);
export const met = (number: number, entity: Entity, date: string, by: readonly Entity[] = []): Change =>
  anEngagement(number, { date, method: null, met: [entity.id], by: by.map(({ id }) => id) });
