// A rule set as a file of its own, to be used in another map. With the rules go the names of their fields and words, so that a
// map in which these have other ids is understood, and what it lacks can be named.
import { z } from 'zod';
import { type AppError, appError } from '../../contract/errors.ts';
import { type Field, fieldOf, fieldsOf, fieldValues, NOT_SET } from '../../graph/fields/index.ts';
import type { Condition } from '../../graph/filters/index.ts';
import { json } from '../../model/fields.ts';
import type { MapData } from '../../model/map-data.ts';
import { canonicalJson } from '../../util/canonical-json.ts';
import { foldText } from '../../util/fold.ts';
import { type Result, refuse, succeed } from '../../util/result.ts';
import { type Rule, readRules, SEVERAL, storedRule } from './rule.ts';
import { wordLabel } from './values.ts';

const FORMAT = 'threadmap-rules';
const VERSION = 1;

const fileSchema = z.object({
  format: z.literal(FORMAT),
  version: z.number(),
  name: z.string().min(1).max(500),
  description: z.string().nullable(),
  rules: z.array(json).max(500),
  /** By id of the field: what it is called, and what its words are called. */
  fields: z.record(z.string(), z.object({ label: z.string(), words: z.record(z.string(), z.string()) })),
});

export type RuleSetWords = { readonly name: string; readonly description: string | null };

/** The fields and words that rules name. */
function namedBy(rules: readonly Rule[]): Map<string, Set<string>> {
  const named = new Map<string, Set<string>>();
  const name = (field: string, words: readonly string[]): void => {
    const known = named.get(field) ?? new Set();
    for (const word of words) if (word !== NOT_SET && word !== SEVERAL) known.add(word);
    named.set(field, known);
  };
  for (const { field, how, when = [] } of rules) {
    if (field !== null) name(field, how.by === 'words' ? Object.keys(how.looks) : []);
    for (const condition of when) {
      if ('field' in condition) name(condition.field, condition.kind === 'words' ? condition.values : []);
    }
  }
  return named;
}

/** The text of the file. */
export function ruleSetFile(map: MapData, set: RuleSetWords, stored: readonly unknown[]): string {
  const rules = readRules(stored).map(({ rule }) => rule);
  const fields = [...namedBy(rules)].map(([id, words]) => {
    const field = fieldOf(map, id);
    const labels = [...words].map((word) => [word, field ? wordLabel(map, field, word) : word]);
    return [id, { label: field?.label ?? id, words: Object.fromEntries(labels) }];
  });
  const { name, description } = set;
  const all = {
    format: FORMAT,
    version: VERSION,
    name,
    description,
    rules: rules.map(storedRule),
    fields: Object.fromEntries(fields),
  };
  return `${canonicalJson(all, 2)}\n`;
}

export type ReadRuleSet = RuleSetWords & {
  readonly rules: readonly Rule[];
  /** Whole sentences: what of the file this map cannot use. */
  readonly problems: readonly string[];
};

/** Reads such a file for a map: fields and words by their ids, else by what they are called. */
export function readRuleSetFile(map: MapData, asAt: string, text: string): Result<ReadRuleSet, AppError> {
  const file = fileSchema.safeParse(parsed(text));
  if (!file.success)
    return refuse(appError('invalid', 'This is not a file of rules that Threadmap has written. Choose another.'));
  const { name, description, rules: stored, fields } = file.data;
  const problems: string[] = [];
  const known = readRules(stored);
  if (known.length < stored.length) {
    const count = stored.length - known.length;
    problems.push(
      `${count === 1 ? 'One rule is' : `${count} rules are`} of a kind that this version does not know, and left out.`,
    );
  }
  const found = new Map<string, Field>();
  for (const [id, { label }] of Object.entries(fields)) {
    const field = fieldOf(map, id) ?? calledAlike(map, id, label);
    if (field) found.set(id, field);
    else problems.push(`This map has no field “${label}”, so what goes by it is left out.`);
  }
  const missing = new Map<string, Set<string>>();
  const wordOf = (id: string, word: string): string | null => {
    const field = found.get(id);
    if (!field || word === NOT_SET || word === SEVERAL) return word;
    const called = fields[id]?.words[word] ?? word;
    const values = fieldValues({ map, asAt }, field).map(({ value }) => value);
    const order = field.words?.order(map) ?? [];
    const all = new Set([...values, ...order]);
    if (all.has(word)) return word;
    const alike = [...all].find((value) => foldText(wordLabel(map, field, value)) === foldText(called));
    if (alike === undefined) missing.set(field.label, (missing.get(field.label) ?? new Set()).add(called));
    return alike ?? null;
  };
  const rules = known.flatMap(({ rule }) => adopted(rule, found, wordOf) ?? []);
  for (const [label, words] of missing) {
    const list = [...words].map((word) => `“${word}”`).join(', ');
    problems.push(`“${label}” has no ${list} in this map.`);
  }
  return succeed({ name, description, rules, problems });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function calledAlike(map: MapData, id: string, label: string): Field | undefined {
  const of = id.startsWith('link.') ? 'link' : 'entity';
  return [...fieldsOf(map).values()].find((field) => field.of === of && foldText(field.label) === foldText(label));
}

/** A rule in the terms of the map; null when it goes by a field, or only for something, that the map has not. */
function adopted(
  rule: Rule,
  found: ReadonlyMap<string, Field>,
  wordOf: (field: string, word: string) => string | null,
): Rule | null {
  const field = rule.field === null ? null : (found.get(rule.field)?.id ?? undefined);
  if (field === undefined) return null;
  const when: Condition[] = [];
  for (const condition of rule.when ?? []) {
    if (!('field' in condition)) return null;
    const own = found.get(condition.field);
    if (!own) return null;
    if (condition.kind !== 'words') when.push({ ...condition, field: own.id });
    else {
      const values = condition.values.flatMap((word) => wordOf(condition.field, word) ?? []);
      if (values.length === 0) return null;
      when.push({ ...condition, field: own.id, values });
    }
  }
  const { how } = rule;
  const looks =
    how.by !== 'words' || rule.field === null
      ? null
      : Object.entries(how.looks).flatMap(([word, look]) => {
          const own = wordOf(rule.field ?? '', word);
          return own === null ? [] : [[own, look] as const];
        });
  return {
    ...rule,
    field,
    how: how.by === 'words' && looks ? { ...how, looks: Object.fromEntries(looks) } : how,
    ...(when.length > 0 ? { when } : {}),
  };
}
