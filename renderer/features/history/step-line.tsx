import { Tooltip } from '@mantine/core';
import { ChevronRight, CornerUpLeft, CornerUpRight, Flag, Pencil, Redo2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { Step } from '../../../shared/contract/shapes.ts';
import { sayTime } from '../../ui/say-time.ts';
import styles from './history-panel.module.css';
import { StepChanges } from './step-changes.tsx';

const icons = { baseline: Flag, edit: Pencil, undo: Undo2, redo: Redo2 } as const;

type Props = {
  readonly step: Step;
  readonly now: Date;
  /** The map is as it was right after this step. */
  readonly isHere: boolean;
  /** The map is on its way to a step: no other can be gone to. */
  readonly isBusy: boolean;
  /** Going there, with what that means in words; null where that cannot be. */
  readonly walk: { readonly label: string; readonly isBack: boolean; readonly run: () => void } | null;
};

/** One step: what it was, when, what has become of it; what it changed, on asking; and the way there. */
export function StepLine({ step, now, isHere, isBusy, walk }: Props) {
  const [isOpen, setOpen] = useState(false);
  const Icon = icons[step.kind];
  const Arrow = walk?.isBack ? CornerUpLeft : CornerUpRight;
  const label = sayStep(step);
  const way = walk?.label ?? 'The map is here';
  return (
    <li className={styles.step} data-state={step.state} aria-current={isHere ? 'step' : undefined}>
      <Icon size={14} aria-hidden="true" className={styles.icon} />
      <div className={styles.body}>
        {walk || isHere ? (
          <Tooltip label={way} position="left" events={{ hover: true, focus: true, touch: false }}>
            {/* It stays when there is nowhere to go any more: whoever pressed it has the keyboard on it. */}
            <button
              type="button"
              className={styles.go}
              aria-label={`${label}. ${way}`}
              aria-disabled={!walk || isBusy || undefined}
              onClick={isBusy ? undefined : walk?.run}
            >
              <span className={styles.label}>{label}</span>
              {walk ? <Arrow size={13} aria-hidden="true" className={styles.way} /> : null}
            </button>
          </Tooltip>
        ) : (
          <p className={styles.label}>{label}</p>
        )}
        <p className={styles.when}>
          <time dateTime={step.at} title={new Date(step.at).toLocaleString('en-GB')}>
            {sayTime(step.at, now)}
          </time>
          {isHere ? ' · the map is here' : ''}
          {step.kind === 'baseline' || step.changes === 0 ? null : (
            <>
              {' · '}
              <button
                type="button"
                className={styles.open}
                aria-expanded={isOpen}
                aria-label={`What changed: ${label}`}
                onClick={() => setOpen(!isOpen)}
              >
                <ChevronRight size={12} aria-hidden="true" data-open={isOpen || undefined} />
                {step.changes.toLocaleString('en-GB')} {step.changes === 1 ? 'change' : 'changes'}
              </button>
            </>
          )}
        </p>
        {isOpen ? <StepChanges revision={step.revision} /> : null}
      </div>
    </li>
  );
}

function sayStep({ kind, state, label }: Step): string {
  if (kind === 'undo' && !label.startsWith('Undo: ')) return `Undo: ${label}`;
  if (kind === 'redo' && !label.startsWith('Redo: ')) return `Redo: ${label}`;
  if (state === 'undone') return `${label} (taken back)`;
  return state === 'dropped' ? `${label} (taken back for good)` : label;
}
