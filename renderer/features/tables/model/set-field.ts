// Giving a field the same value in many rows: what would come of it, and the edits that do it as one step.
import { countOf } from '../../../../shared/util/count-of.ts';
import { foldText } from '../../../../shared/util/fold.ts';
import type { Edit } from '../../../state/index.ts';
import { type Column, type Row, read } from './column.ts';
import { type Choice, type Draft, resolve } from './give-cell.ts';

/** Several words can also be added to what is there, or taken out of it. */
export type Way = 'replace' | 'add' | 'remove' | 'clear';

export type Setting = {
  readonly edits: readonly Edit[];
  /** Rows that would change, those of them that hold another value which goes, and those that have it already. */
  readonly changed: number;
  readonly replaced: number;
  readonly same: number;
  /** Rows whose cell cannot be edited, by the reason. */
  readonly locked: ReadonlyMap<string, number>;
  /** Why the value cannot be given at all. */
  readonly problem: string | null;
};

/** Whether it makes sense to give a column one value in many rows: not what tells rows apart, nor what is worked out. */
export const canSetMany = (column: Column): boolean => column.editor !== null && column.id !== 'name';

/** The ways in which a column can be set. */
export function waysOf({ editor }: Column): readonly Way[] {
  if (editor?.kind === 'choices') return ['add', 'remove', 'replace', 'clear'];
  if (editor?.kind === 'choice' && editor.none === null) return ['replace'];
  return ['replace', 'clear'];
}

const nothing = (kind: Draft['kind']): Draft =>
  kind === 'text' ? { kind, text: '' } : kind === 'choice' ? { kind, choice: null } : { kind, choices: [] };

type Given = { readonly ok: true; readonly edits: readonly Edit[] } | { readonly ok: false; readonly why: string };

/** What puts the value into one row, once new words have their keys. */
function giver(column: Column, way: Way, draft: Draft, keys: readonly string[]): (row: Row<never>) => Given {
  const { editor } = column;
  if (editor?.kind === 'text' && draft.kind === 'text') return (row) => editor.give(row, draft.text);
  if (editor?.kind === 'choice') return (row) => ({ ok: true, edits: editor.give(row, keys[0] ?? null) });
  if (editor?.kind === 'choices')
    return (row) => {
      const before = editor.chosen(row);
      const after =
        way === 'add'
          ? [...new Set([...before, ...keys])]
          : way === 'remove'
            ? before.filter((key) => !keys.includes(key))
            : keys;
      return { ok: true, edits: editor.give(row, after) };
    };
  return () => ({ ok: false, why: 'This cannot be changed here.' });
}

/** What would come of giving all rows the value; null as draft gives them none. */
export function planSetting(column: Column, rows: readonly Row[], way: Way, given: Draft | null): Setting {
  const none = { edits: [], changed: 0, replaced: 0, same: 0, locked: new Map<string, number>() };
  const [first] = rows;
  const { editor } = column;
  if (!first || !editor) return { ...none, problem: 'This cannot be changed here.' };
  const draft = way === 'clear' || given === null ? nothing(editor.kind) : given;
  const choices: readonly Choice[] =
    draft.kind === 'choices' ? draft.choices : draft.kind === 'choice' && draft.choice ? [draft.choice] : [];
  const resolved =
    editor.kind === 'text' ? ({ ok: true, keys: [], edits: [] } as const) : resolve(editor.words, first, choices);
  if (!resolved.ok) return { ...none, problem: resolved.why };
  const give = giver(column, way, draft, resolved.keys);
  const edits: Edit[] = [...resolved.edits];
  const locked = new Map<string, number>();
  let changed = 0;
  let replaced = 0;
  let same = 0;
  for (const row of rows) {
    const why = read.locked(column, row);
    if (why !== null) {
      locked.set(why, (locked.get(why) ?? 0) + 1);
      continue;
    }
    const answer = give(row as Row<never>);
    if (!answer.ok) return { ...none, problem: answer.why };
    if (answer.edits.length === 0) same++;
    else {
      changed++;
      if (way !== 'add' && way !== 'remove' && read.text(column, row) !== '') replaced++;
      edits.push(...answer.edits);
    }
  }
  return { edits: changed === 0 ? [] : edits, changed, replaced, same, locked, problem: null };
}

const number = (count: number): string => count.toLocaleString('en-GB');

/** What would come of it, in sentences: "8 of 12 entries would change. 4 have another sector, which is replaced." */
export function saySetting(
  column: Column,
  way: Way,
  setting: Setting,
  total: number,
  noun: string,
  nouns: string,
): string {
  const field = column.label.toLowerCase();
  const { changed, replaced, same, locked } = setting;
  const parts = [`${number(changed)} of ${countOf(total, noun, nouns)} would change.`];
  if (replaced > 0 && way === 'replace')
    parts.push(`${number(replaced)} ${replaced === 1 ? 'has' : 'have'} another ${field}, which is replaced.`);
  if (replaced > 0 && way === 'clear')
    parts.push(`${number(replaced)} ${replaced === 1 ? 'loses' : 'lose'} the ${field} recorded now.`);
  if (same > 0) parts.push(`${number(same)} ${same === 1 ? 'stays' : 'stay'} as ${same === 1 ? 'it is' : 'they are'}.`);
  for (const [why, count] of locked) parts.push(`${number(count)} cannot be changed here: ${why}`);
  return parts.join(' ');
}

/** What the step is called in the history: "Set sector of 12 entries". */
export function settingLabel(column: Column, changed: number, noun: string, nouns: string): string {
  return `Set ${column.label.toLowerCase()} of ${countOf(changed, noun, nouns)}`;
}

/** What a cell holds, as a draft for other cells of its column. */
export function draftOf(column: Column, row: Row): Draft | null {
  const { editor } = column;
  const own = row as Row<never>;
  switch (editor?.kind) {
    case 'text':
      return { kind: 'text', text: editor.start(own) };
    case 'choice': {
      const key = editor.chosen(own);
      return { kind: 'choice', choice: key === null ? null : { key } };
    }
    case 'choices':
      return { kind: 'choices', choices: editor.chosen(own).map((key) => ({ key })) };
    default:
      return null;
  }
}

/** A text from the clipboard as a draft: the words it names, or new ones. */
export function draftFromText(column: Column, row: Row, text: string): Draft | null {
  const { editor } = column;
  if (!editor) return null;
  if (editor.kind === 'text') return { kind: 'text', text };
  const options = editor.words.options(row.world);
  const choiceOf = (written: string): Choice => {
    const wanted = foldText(written);
    const found = options.find(({ value, label }) => foldText(label) === wanted || value === written.trim());
    return found ? { key: found.value } : { create: written.trim() };
  };
  if (editor.kind === 'choice') return { kind: 'choice', choice: text.trim() === '' ? null : choiceOf(text) };
  const parts = text.split(/[|,;]/).filter((part) => part.trim() !== '');
  return { kind: 'choices', choices: parts.map(choiceOf) };
}
