// Conditions of filters and rules, to read and to change.
export { AddCondition } from './add-condition.tsx';
export { PlainChip } from './chip.tsx';
export { ConditionChip } from './condition-chip.tsx';
export { EntriesEditor } from './editors/entries-editor.tsx';
export { TypesEditor } from './editors/types-editor.tsx';
export { WordsEditor } from './editors/words-editor.tsx';
export { fieldLabels } from './new-condition.ts';
