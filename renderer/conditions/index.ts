// Conditions of filters and rules, to read and to change.
export { AddCondition } from './add-condition.tsx';
export { PlainChip } from './chip.tsx';
export { ConditionChip } from './condition-chip.tsx';
export { fieldLabels } from './new-condition.ts';
