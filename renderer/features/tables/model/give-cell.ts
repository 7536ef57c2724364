// What a cell's editor holds while somebody types or chooses, and the edits that record it.
import type { Column, Given, Row } from './column.ts';
import type { NewWords, WordList } from './word-list.ts';

/** One choice: a word that is there, or one to be added. */
export type Choice = { readonly key: string } | { readonly create: string };

export type Draft =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'choice'; readonly choice: Choice | null }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] };

const isNew = (choice: Choice): choice is { readonly create: string } => 'create' in choice;

/** Adds the new words among the choices, and says which keys they all come to. */
export function resolve(words: WordList, row: Row, choices: readonly Choice[]): NewWords {
  const labels = choices.filter(isNew).map((choice) => choice.create);
  if (labels.length === 0)
    return { ok: true, keys: choices.map((choice) => (isNew(choice) ? '' : choice.key)), edits: [] };
  if (words.create === null)
    return { ok: false, why: `There is no ${words.noun} “${labels[0]}”. Choose from the list.` };
  const made = words.create(row.world, labels);
  if (!made.ok) return made;
  const fresh = [...made.keys];
  const keys = choices.map((choice) => (isNew(choice) ? (fresh.shift() ?? '') : choice.key));
  return { ok: true, keys: [...new Set(keys)], edits: made.edits };
}

/** The edits that put a draft into a cell: none when nothing is new, or why it cannot be. */
export function giveCell(column: Column, row: Row, draft: Draft): Given {
  const { editor } = column;
  const own = row as Row<never>;
  if (editor?.kind === 'text' && draft.kind === 'text') return editor.give(own, draft.text);
  if (editor?.kind === 'choice' && draft.kind === 'choice') {
    if (draft.choice === null) return { ok: true, edits: editor.give(own, null) };
    const resolved = resolve(editor.words, row, [draft.choice]);
    if (!resolved.ok) return resolved;
    return { ok: true, edits: [...resolved.edits, ...editor.give(own, resolved.keys[0] ?? null)] };
  }
  if (editor?.kind === 'choices' && draft.kind === 'choices') {
    const resolved = resolve(editor.words, row, draft.choices);
    if (!resolved.ok) return resolved;
    return { ok: true, edits: [...resolved.edits, ...editor.give(own, resolved.keys)] };
  }
  return { ok: false, why: 'This cannot be changed here.' };
}
