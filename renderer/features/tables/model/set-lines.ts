// Giving the rows of a column a value each, as one step: a new word that several of them have is added once.
import type { Edit } from '../../../state/index.ts';
import { type Column, type Row, read } from './column.ts';
import type { Choice, Draft } from './give-cell.ts';
import { planSetting, type Setting } from './set-field.ts';

/** Rows, and what they are given; null: nothing. */
export type Line = readonly [rows: readonly Row[], draft: Draft | null];

const choicesOf = (draft: Draft | null): readonly Choice[] =>
  draft?.kind === 'choices' ? draft.choices : draft?.kind === 'choice' && draft.choice ? [draft.choice] : [];

export function planLines(column: Column, lines: readonly Line[]): Pick<Setting, 'edits' | 'changed' | 'problem'> {
  const words = newWords(column, lines);
  if (!words.ok) return { edits: [], changed: 0, problem: words.why };
  const plans = lines.map(([rows, draft]) => planSetting(column, rows, 'replace', draft && known(draft, words.keys)));
  const problem = plans.find((plan) => plan.problem !== null)?.problem ?? null;
  const edits = plans.flatMap((plan) => plan.edits);
  return {
    edits: problem !== null || edits.length === 0 ? [] : [...words.edits, ...edits],
    changed: plans.reduce((sum, plan) => sum + plan.changed, 0),
    problem,
  };
}

type NewWords =
  | { readonly ok: true; readonly keys: ReadonlyMap<string, string>; readonly edits: readonly Edit[] }
  | { readonly ok: false; readonly why: string };

/** The keys of all words that are new, by how they are written. None where the list is closed: each line is refused for itself. */
function newWords(column: Column, lines: readonly Line[]): NewWords {
  const { editor } = column;
  const changing = lines.filter(([rows]) => rows.some((row) => read.locked(column, row) === null));
  const labels = changing.flatMap(([, draft]) => choicesOf(draft)).flatMap((to) => ('create' in to ? [to.create] : []));
  const [first] = lines[0]?.[0] ?? [];
  if (!editor || editor.kind === 'text' || editor.words.create === null || !first || labels.length === 0)
    return { ok: true, keys: new Map(), edits: [] };
  const made = editor.words.create(first.world, labels);
  if (!made.ok) return made;
  return { ok: true, keys: new Map(labels.map((label, at) => [label, made.keys[at] ?? ''])), edits: made.edits };
}

/** A draft whose new words have their keys. */
function known(draft: Draft, keys: ReadonlyMap<string, string>): Draft {
  const keyed = (choice: Choice): Choice => {
    const key = 'create' in choice ? keys.get(choice.create) : undefined;
    return key === undefined ? choice : { key };
  };
  if (draft.kind === 'choice') return { kind: 'choice', choice: draft.choice && keyed(draft.choice) };
  if (draft.kind !== 'choices') return draft;
  const choices = draft.choices.map(keyed);
  const seen = new Map(choices.map((choice) => ['key' in choice ? choice.key : `new ${choice.create}`, choice]));
  return { kind: 'choices', choices: [...seen.values()] };
}
