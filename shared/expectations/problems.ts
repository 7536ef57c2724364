// What is wrong with a rule that is being written, beside the blank it is about.
import { fieldOf } from '../graph/fields/index.ts';
import type { MapData } from '../model/map-data.ts';
import { type Blank, isBlank } from './blanks.ts';
import { finishedRule, mustKind, type Rule } from './rule.ts';
import { expectationWith } from './sets.ts';
import { type Who, whoLacks } from './who.ts';

export type RuleProblems = {
  /** Of whom the rule is about; null when nothing is wrong. */
  readonly who: string | null;
  /** Of what it asks for, by the key of the blank. */
  readonly must: Readonly<Record<string, string>>;
  /** Of the rule as a whole. */
  readonly whole: string | null;
};

const NAME_SOMEBODY = 'Name at least one entry, or choose by kind.';

const namesNobody = (who: Who): boolean =>
  who.flat().some((condition) => condition.kind === 'chosen' && condition.entries.length === 0);

const problemOfWho = (map: MapData, who: Who): string | null => (namesNobody(who) ? NAME_SOMEBODY : whoLacks(map, who));

/** The only entries that alternatives can mean, when they name them and ask nothing else. */
function onlyNamed(who: Who): readonly string[] {
  const [group, ...more] = who;
  const [condition, ...others] = group ?? [];
  const isNamed = more.length === 0 && others.length === 0 && condition?.kind === 'chosen' && condition.not !== true;
  return isNamed ? [...condition.entries].sort() : [];
}

function problemOfBlank(map: MapData, rule: Rule, blank: Blank, isRead: (key: string) => boolean): string | null {
  const value = (rule.must as unknown as Readonly<Record<string, unknown>>)[blank.key];
  switch (blank.blank) {
    case 'number':
    case 'months':
      return isRead(blank.key)
        ? null
        : `Write a whole number from ${blank.least} to ${blank.most.toLocaleString('en-GB')}.`;
    case 'links':
    case 'types': {
      const gone = (value as readonly string[]).filter((type) => !map.linkType.has(type)).length;
      return gone === 0 ? null : 'It asks for a type of link that is no longer in the map. Take it out.';
    }
    case 'who': {
      const others = value as Who;
      const named = onlyNamed(others);
      const isSame = rule.of === 'entity' && named.length === 1 && named.join() === onlyNamed(rule.who).join();
      return isSame ? 'That is the same entry. Name another one.' : problemOfWho(map, others);
    }
    case 'field':
      return fieldOf(map, String(value)) ? null : 'Choose a field.';
    case 'choice':
    case 'words':
      return isRead(blank.key) ? null : 'Choose what is to stand here.';
  }
}

/**
 * What has to be put right before a rule can be kept. A number that could not be read is NaN in it.
 * @param id the expectation that is changed, or null for a new one
 */
export function ruleProblems(map: MapData, rule: Rule, id: string | null): RuleProblems {
  const { pieces, schema } = mustKind(rule.must.kind);
  const read = schema.safeParse(rule.must);
  const bad = new Set(read.success ? [] : read.error.issues.map(({ path }) => String(path[0])));
  const must: Record<string, string> = {};
  for (const piece of pieces(map, rule.must)) {
    const problem = isBlank(piece) ? problemOfBlank(map, rule, piece, (key) => !bad.has(key)) : null;
    if (isBlank(piece) && problem !== null) must[piece.key] = problem;
  }
  const isReadable = read.success && Object.keys(must).length === 0;
  const twin = isReadable ? expectationWith(map, finishedRule(rule)) : undefined;
  const isTwin = twin !== undefined && twin.id !== id;
  return {
    who: problemOfWho(map, rule.who),
    must,
    whole: isTwin ? `The map has that expectation already${twin.isOn ? '' : ', switched off'}.` : null,
  };
}

export function isSound({ who, must, whole }: RuleProblems): boolean {
  return who === null && whole === null && Object.keys(must).length === 0;
}

/** The rule a new expectation begins as. */
export function newRule(): Rule {
  return { of: 'entity', who: [], must: mustKind('link').begin('entity') };
}

/** What a rule with one part of what it asks for written anew becomes. */
export function withPart(rule: Rule, parts: Readonly<Record<string, unknown>>): Rule {
  return { ...rule, must: { ...rule.must, ...parts } as Rule['must'] };
}

/** The same rule about entries or about links: what cannot be asked of them begins anew. */
export function ruleAbout(rule: Rule, of: Rule['of']): Rule {
  if (rule.of === of) return rule;
  const { must } = rule;
  const fits = mustKind(must.kind).of.includes(of) && must.kind !== 'field';
  return { of, who: [], must: fits ? must : mustKind(of === 'link' ? 'field' : must.kind).begin(of) };
}
