import { Flag, Pencil, Redo2, Undo2 } from 'lucide-react';
import type { Step } from '../../../shared/contract/shapes.ts';
import styles from './history-panel.module.css';

const icons = { baseline: Flag, edit: Pencil, undo: Undo2, redo: Redo2 } as const;

/** One step, and what has become of it. */
export function StepLine({ step }: { readonly step: Step }) {
  const Icon = icons[step.kind];
  const when = new Date(step.at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <li className={styles.step} data-state={step.state}>
      <Icon size={14} aria-hidden="true" className={styles.icon} />
      <div>
        <p className={styles.label}>{sayStep(step)}</p>
        <p className={styles.when}>
          <time dateTime={step.at}>{when}</time>
          {step.changes === 0 ? '' : ` · ${step.changes} ${step.changes === 1 ? 'record' : 'records'}`}
        </p>
      </div>
    </li>
  );
}

function sayStep({ kind, state, label }: Step): string {
  if (kind === 'undo') return `Undo: ${label}`;
  if (kind === 'redo') return `Redo: ${label}`;
  if (state === 'undone') return `${label} (taken back)`;
  return state === 'dropped' ? `${label} (taken back for good)` : label;
}
