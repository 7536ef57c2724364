import { Button, Switch } from '@mantine/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Step } from '../../../shared/contract/shapes.ts';
import {
  hostClient,
  leaveSide,
  redo,
  undo,
  useCanEdit,
  useFocusWish,
  useHistoryState,
  useRevision,
  useSelection,
  walkTo,
} from '../../state/index.ts';
import { PanelHead } from '../../ui/panel-head.tsx';
import styles from './history-panel.module.css';
import { StepLine } from './step-line.tsx';
import { wayTo } from './way-to.ts';

/** How many steps are fetched at a time. */
const PAGE = 50;

/** Of a larger selection, only so many records are looked for. */
const MOST_ASKED = 500;

/** The steps that made the map what it is, newest first: to be read, and to be walked back and forth in. */
export function HistoryPanel() {
  const revision = useRevision();
  const history = useHistoryState();
  const canEdit = useCanEdit();
  const selection = useSelection();
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [isAll, setAll] = useState(true);
  const [isAboutSelected, setAboutSelected] = useState(false);
  const [going, setGoing] = useState<string | null>(null);

  const selected = [...selection.entities, ...selection.links].slice(0, MOST_ASKED);
  const about = isAboutSelected && selected.length > 0 ? selected.join(' ') : '';
  const fetchSteps = useCallback(
    async (before?: number) => {
      const reply = await hostClient().request('map.history', {
        limit: PAGE,
        ...(before === undefined ? {} : { before }),
        ...(about === '' ? {} : { about: about.split(' ') }),
      });
      if (!reply.ok) return;
      const page = reply.value.steps;
      setAll(page.length < PAGE);
      setSteps((known) => (before === undefined ? page : [...known, ...page]));
    },
    [about],
  );

  // A new revision is a new step at the top: the list is fetched again from there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the list another
  useEffect(() => void fetchSteps(), [fetchSteps, revision]);

  const walk = async (step: Step, label: string): Promise<void> => {
    setGoing(`${label}…`);
    await walkTo(step.revision);
    setGoing(null);
  };
  const oldest = steps.at(-1)?.revision;
  const now = new Date();
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusWish('history', () => heading.current?.focus());
  return (
    <>
      <PanelHead ref={heading} title="History" closeLabel="Back to the details" onClose={leaveSide} />
      <div className={styles.walk}>
        <Button fullWidth disabled={!canEdit || history.undo === null} onClick={() => void undo()}>
          Undo
        </Button>
        <Button fullWidth disabled={!canEdit || history.redo === null} onClick={() => void redo()}>
          Redo
        </Button>
      </div>
      <div className={styles.filter}>
        <Switch
          label="Only steps about what is selected"
          checked={isAboutSelected}
          onChange={(event) => setAboutSelected(event.currentTarget.checked)}
        />
        {isAboutSelected && selected.length === 0 ? (
          <p className={styles.hint}>Nothing is selected: all steps are listed.</p>
        ) : null}
      </div>
      <p className={styles.going} role="status">
        {going}
      </p>
      {steps.length === 0 || steps.every((step) => step.kind === 'baseline') ? (
        <p className={styles.none}>
          {about === '' ? 'Nothing has been changed yet.' : 'No step has changed what is selected.'}
        </p>
      ) : null}
      <ol className={styles.steps} reversed>
        {steps.map((step) => {
          const way = wayTo(step, steps, about === '');
          return (
            <StepLine
              key={step.revision}
              step={step}
              now={now}
              isHere={way === 'here'}
              walk={
                way === 'here' || way === null || !canEdit || going !== null
                  ? null
                  : { ...way, run: () => void walk(step, way.label) }
              }
            />
          );
        })}
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
