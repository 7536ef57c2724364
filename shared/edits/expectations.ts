// What can be done to the rules that a map should meet.
import { z } from 'zod';
import { appError } from '../contract/errors.ts';
import {
  EXPECTATION_SETS,
  expectationSet,
  expectationsOf,
  expectationWith,
  readRule,
  sayRule,
  storedRule,
} from '../expectations/index.ts';
import { added, altered, type Change } from '../model/change.ts';
import type { Expectation } from '../model/keeping.ts';
import type { MapData } from '../model/map-data.ts';
import { refuse, succeed } from '../util/result.ts';
import { refusalOf } from './check-changes.ts';
import { defineEdit, type EditDefinition } from './edit.ts';
import { type RecordEditSpec, recordEdits } from './record-edits.ts';

/** In characters; a name in a file is at most 500 code units long. */
const LONGEST_NAME = 240;

/** What a rule is called in the history and in lists of records: the sentence it is. */
function nameOf(map: MapData, stored: unknown): string {
  const rule = readRule(stored);
  if (!rule) return 'A rule of another version';
  const sentence = sayRule(map, rule).replace(/\s+/g, ' ').trim();
  return Array.from(sentence).slice(0, LONGEST_NAME).join('').trim();
}

const lastOrder = (map: MapData): number => (expectationsOf(map).at(-1)?.order ?? -1) + 1;

const expectationSpec: RecordEditSpec<'expectation'> = {
  record: 'expectation',
  noun: 'expectation',
  nouns: 'expectations',
  complete: (map, given, context) =>
    ({
      id: context.newId(),
      name: nameOf(map, given.rule),
      isOn: true,
      why: null,
      order: lastOrder(map),
      ...given,
    }) as Expectation,
  settle: (map, value) => (readRule(value.rule) ? { ...value, name: nameOf(map, value.rule) } : value),
  title: (_map, { name }) => `expectation “${name}”`,
};

type Given = { readonly id?: string; readonly rule?: unknown; readonly fields?: { readonly rule?: unknown } };

/** A rule that is written now has to be one that can be checked; one of another version is kept, but not written. */
function checkingRule(edit: EditDefinition<never>): EditDefinition<never> {
  if (edit.name.endsWith('.remove')) return edit;
  return {
    ...edit,
    plan(map, input, context) {
      const { id, rule: own, fields } = input as Given;
      const isNew = edit.name.endsWith('.add');
      const stored = isNew ? own : fields?.rule;
      if (!isNew && stored === undefined) return edit.plan(map, input, context);
      const rule = readRule(stored);
      if (!rule) return refuse(appError('invalid', 'That is not a rule that can be checked: say who must have what.'));
      const twin = expectationWith(map, rule);
      if (twin && (isNew || twin.id !== id)) {
        const state = twin.isOn ? '' : ', switched off';
        return refuse(appError('conflict', `The map has that expectation already${state}: “${twin.name}”.`));
      }
      return edit.plan(map, input, context);
    },
  };
}

/** Adds the rules of a set that are not there, and switches on those that are; or switches all of them off. */
const useSetEdit = defineEdit<{ set: string; isOn: boolean }>({
  name: 'expectation.use-set',
  does: 'Switches a set of expectations on or off; with the first switching on, they are added.',
  input: z.strictObject({ set: z.string().min(1), isOn: z.boolean() }),
  plan(map, { set: id, isOn }, context) {
    const set = expectationSet(id);
    if (!set) {
      const known = EXPECTATION_SETS.map((each) => each.id).join(', ');
      return refuse(appError('not-found', `There is no set of expectations “${id}”. There are: ${known}.`));
    }
    const changes: Change[] = [];
    const created: string[] = [];
    let order = lastOrder(map);
    for (const { rule, why } of set.rules) {
      const there = expectationWith(map, rule);
      if (there) changes.push(...altered('expectation', there, { ...there, isOn }));
      else if (isOn) {
        const stored = storedRule(rule);
        const made = { id: context.newId(), name: nameOf(map, stored), rule: stored, isOn, why, order };
        order += 1;
        created.push(made.id);
        changes.push(added('expectation', made));
      }
    }
    if (changes.length === 0) {
      const state = isOn ? 'on' : 'off';
      return refuse(appError('nothing-to-do', `All expectations of “${set.name}” are switched ${state} already.`));
    }
    const refusal = refusalOf(map, changes);
    const label = `Switch ${isOn ? 'on' : 'off'} the expectations “${set.name}”`;
    return refusal ? refuse(refusal) : succeed({ label, changes, created });
  },
});

export const expectationEdits: readonly EditDefinition<never>[] = [
  ...recordEdits(expectationSpec).map(checkingRule),
  useSetEdit as unknown as EditDefinition<never>,
];
