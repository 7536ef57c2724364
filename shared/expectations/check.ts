// Whether a map meets what is expected of it. Each rule is checked anew only when something that it read has changed.
import type { Expectation } from '../model/keeping.ts';
import type { MapData } from '../model/map-data.ts';
import { linkSentence, shownNameOf } from '../model/words.ts';
import { compareText } from '../util/compare.ts';
import { foldText } from '../util/fold.ts';
import type { SubjectOf } from './must.ts';
import { finishedRule, mustKind, type Rule, readRule, sayRule } from './rule.ts';
import { type Readings, readsStill, watched } from './watched.ts';
import { subjectsOf, whoLacks } from './who.ts';

/** An entry or a link that does not meet a rule. */
export type Failure = {
  readonly record: SubjectOf;
  readonly id: string;
  /** The entry as it is shown, or the link as a sentence. */
  readonly name: string;
  /** A sentence. */
  readonly why: string;
};

export type RuleCheck = {
  readonly sentence: string;
  readonly met: boolean;
  /** How many entries or links it is about; with none it is met, and says nothing of the map. */
  readonly checked: number;
  readonly failures: readonly Failure[];
  /** Why it could not be checked, when it could not: then it is not met. */
  readonly problem: string | null;
};

export type CheckedExpectation = RuleCheck & { readonly id: string };

/** @param asAt the date that ages count from, YYYY-MM-DD */
export function checkRule(map: MapData, asAt: string, rule: Rule): RuleCheck {
  const sentence = sayRule(map, rule);
  const { of, who, must } = finishedRule(rule);
  const kind = mustKind(must.kind);
  const problem = whoLacks(map, who) ?? kind.lacks?.(map, must) ?? null;
  if (problem !== null) return { sentence, met: false, checked: 0, failures: [], problem };
  const context = { map, asAt };
  const subjects = subjectsOf(context, of, who);
  const failures = [...kind.failures(context, must, subjects)]
    .map(([id, why]) => ({ record: of, id, name: nameOf(map, of, id), why }))
    .map((failure) => ({ failure, folded: foldText(failure.name) }))
    .sort((a, b) => compareText(a.folded, b.folded) || compareText(a.failure.id, b.failure.id))
    .map(({ failure }): Failure => failure);
  return { sentence, met: failures.length === 0, checked: subjects.length, failures, problem: null };
}

function nameOf(map: MapData, of: SubjectOf, id: string): string {
  if (of === 'entity') return shownNameOf(map, id);
  const link = map.link.get(id);
  return link ? linkSentence(map, link) : id;
}

type Known = { readonly asAt: string; readonly readings: Readings; readonly result: CheckedExpectation };
const known = new WeakMap<Expectation, Known>();

function checkOne(map: MapData, asAt: string, expectation: Expectation): CheckedExpectation {
  const before = known.get(expectation);
  if (before?.asAt === asAt && readsStill(map, before.readings)) return before.result;
  const rule = readRule(expectation.rule);
  const { map: read, readings } = watched(map);
  const check: RuleCheck = rule
    ? checkRule(read, asAt, rule)
    : { sentence: expectation.name, met: false, checked: 0, failures: [], problem: NOT_KNOWN };
  const result = { id: expectation.id, ...check };
  known.set(expectation, { asAt, readings, result });
  return result;
}

const NOT_KNOWN = 'This version of Threadmap does not know how to check it; it is kept as it is.';

/** The expectations of a map as lists show them. */
export function expectationsOf(map: MapData): readonly Expectation[] {
  return [...map.expectation.values()].sort((a, b) => a.order - b.order || compareText(a.id, b.id));
}

/**
 * Every expectation that is switched on, and who fails it, one after the other, so that it can be told how far one is.
 * Remembered by expectation until something that its rule reads has changed, so that it can be asked after every change.
 * @param asAt the date that ages count from, YYYY-MM-DD
 */
export function* checkingExpectations(map: MapData, asAt: string): Generator<CheckedExpectation, void> {
  for (const expectation of expectationsOf(map)) if (expectation.isOn) yield checkOne(map, asAt, expectation);
}

/** The same, all at once. */
export function checkExpectations(map: MapData, asAt: string): readonly CheckedExpectation[] {
  return [...checkingExpectations(map, asAt)];
}
