import { Button } from '@mantine/core';
import { X } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import type { Step } from '../../../shared/contract/shapes.ts';
import { hostClient, redo, showSide, undo, useCanEdit, useHistoryState, useRevision } from '../../state/index.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import styles from './history-panel.module.css';
import { StepLine } from './step-line.tsx';

/** How many steps are fetched at a time. */
const PAGE = 50;

/** The steps that made the map what it is, newest first; undo and redo say what they are about. */
export function HistoryPanel() {
  const revision = useRevision();
  const history = useHistoryState();
  const canEdit = useCanEdit();
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [isAll, setAll] = useState(true);

  const fetchSteps = useCallback(async (before?: number) => {
    const reply = await hostClient().request('map.history', {
      limit: PAGE,
      ...(before === undefined ? {} : { before }),
    });
    if (!reply.ok) return;
    const page = reply.value.steps;
    setAll(page.length < PAGE);
    setSteps((known) => (before === undefined ? page : [...known, ...page]));
  }, []);

  // A new revision is a new step at the top: the list is fetched again from there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the list another
  useEffect(() => void fetchSteps(), [fetchSteps, revision]);

  const oldest = steps.at(-1)?.revision;
  return (
    <>
      <header className={styles.head}>
        <h2>History</h2>
        <IconButton label="Back to the details" onClick={() => showSide('details')}>
          <X size={16} />
        </IconButton>
      </header>
      <div className={styles.walk}>
        <Button fullWidth disabled={!canEdit || history.undo === null} onClick={() => void undo()}>
          Undo
        </Button>
        <Button fullWidth disabled={!canEdit || history.redo === null} onClick={() => void redo()}>
          Redo
        </Button>
      </div>
      {steps.every((step) => step.kind === 'baseline') ? (
        <p className={styles.none}>Nothing has been changed yet.</p>
      ) : null}
      <ol className={styles.steps} reversed>
        {steps.map((step) => (
          <StepLine key={step.revision} step={step} />
        ))}
      </ol>
      {isAll || oldest === undefined ? null : (
        <div className={styles.walk}>
          <Button fullWidth variant="subtle" onClick={() => void fetchSteps(oldest)}>
            Show earlier steps
          </Button>
        </div>
      )}
    </>
  );
}
