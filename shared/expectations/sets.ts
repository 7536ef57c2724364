// Expectations that come along, to be switched on together.
import type { Condition } from '../graph/filters/index.ts';
import type { Expectation } from '../model/keeping.ts';
import type { MapData } from '../model/map-data.ts';
import { sameJson } from '../util/canonical-json.ts';
import { expectationsOf } from './check.ts';
import type { Must, Rule } from './rule.ts';

export type ExpectationSet = {
  readonly id: string;
  readonly name: string;
  /** What it looks after, in a sentence. */
  readonly about: string;
  readonly rules: readonly { readonly rule: Rule; readonly why: string }[];
};

const ofKinds = (...kinds: readonly string[]): Condition[][] => [
  [{ kind: 'words', field: 'entity.kind', values: [...kinds] }],
];
const ofCategory = (category: string): Condition[][] => [
  [{ kind: 'words', field: 'link.category', values: [category] }],
];
const entries = (kind: string, must: Must): Rule => ({ of: 'entity', who: ofKinds(kind), must });
const links = (category: string, must: Must): Rule => ({ of: 'link', who: ofCategory(category), must });
const set = (field: string): Must => ({ kind: 'field', field, values: [] });

export const EXPECTATION_SETS: readonly ExpectationSet[] = [
  {
    id: 'communication-review',
    name: 'Communication review',
    about: 'Whether everybody can be reached and heard, by whom, how, and whether that has been judged.',
    rules: [
      {
        rule: entries('audience', {
          kind: 'link',
          categories: ['communication'],
          types: [],
          way: 'in',
          others: [],
          least: 1,
        }),
        why: 'An audience that nobody communicates with is out of reach.',
      },
      {
        rule: entries('audience', { kind: 'path', route: 'message', types: [], begins: 'here', others: [] }),
        why: 'Communication runs to and from: an audience has to be heard as well.',
      },
      {
        rule: entries('audience', { kind: 'engagement', months: 12 }),
        why: 'What was said to an audience, and what it said, goes stale; the record also shows who has been consulted too often.',
      },
      {
        rule: entries('organisation', { kind: 'contact', by: 'person' }),
        why: 'Each agency gives a single point of contact, so that messages do not get lost in it.',
      },
      {
        rule: links('communication', set('link.methods')),
        why: 'A review asks by which methods people communicate, and whether those suit who is to be reached.',
      },
      {
        rule: links('communication', set('link.quality')),
        why: 'That a link is there does not say that it is any good.',
      },
      {
        rule: {
          of: 'entity',
          who: ofKinds('organisation', 'group'),
          must: set('entity.scale.ability-to-communicate'),
        },
        why: 'A review takes stock of culture, motivation and ability to communicate.',
      },
    ],
  },
  {
    id: 'governance-review',
    name: 'Governance review',
    about: 'Whether lines of accountability are complete, explained and known for a fact.',
    rules: [
      {
        rule: entries('group', { kind: 'path', route: 'upward', types: [], begins: 'here', others: [] }),
        why: 'The lines of accountability: a board, partnership or sub-group answers to somebody. Those at the top will be listed.',
      },
      {
        rule: links('governance', set('link.reason')),
        why: 'Which sub-groups report to which boards, and why?',
      },
      {
        rule: links('governance', { kind: 'evidence', certainty: 'fact', sources: 1, months: null }),
        why: 'Fact or assumption? A line of accountability that nobody has stated may not be there.',
      },
      {
        rule: links('governance', { kind: 'evidence', certainty: 'any', sources: 1, months: 24 }),
        why: 'How recent? Structures change, and papers about them grow old.',
      },
      {
        rule: entries('group', {
          kind: 'link',
          categories: ['membership'],
          types: [],
          way: 'in',
          others: [],
          least: 1,
        }),
        why: 'Which partner is represented where: a group without recorded members cannot say.',
      },
      {
        rule: entries('strategy', {
          kind: 'link',
          categories: ['delivery'],
          types: [],
          way: 'in',
          others: [],
          least: 1,
        }),
        why: 'Who delivers against which strategy? One that nobody delivers is a plan on paper.',
      },
      {
        rule: entries('project', {
          kind: 'link',
          categories: ['alignment', 'delivery'],
          types: [],
          way: 'out',
          others: ofKinds('strategy'),
          least: 1,
        }),
        why: 'A project should serve a strategy; one that serves none may duplicate others.',
      },
    ],
  },
];

export function expectationSet(id: string): ExpectationSet | undefined {
  return EXPECTATION_SETS.find((each) => each.id === id);
}

/** The expectation of a map that has this rule, if one has. */
export function expectationWith(map: MapData, rule: Rule): Expectation | undefined {
  return expectationsOf(map).find((expectation) => sameJson(expectation.rule, rule));
}

/** How many rules of a set are in the map and switched on. */
export function countOn(map: MapData, { rules }: ExpectationSet): number {
  return rules.filter(({ rule }) => expectationWith(map, rule)?.isOn === true).length;
}
