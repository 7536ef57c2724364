import { Button, Switch } from '@mantine/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Step } from '../../../shared/contract/shapes.ts';
import {
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
import { focusIfLost } from '../../ui/focus-if-lost.ts';
import { PanelHead } from '../../ui/panel-head.tsx';
import styles from './history-panel.module.css';
import { newestSteps } from './newest-steps.ts';
import { StepLine } from './step-line.tsx';
import { wayTo } from './way-to.ts';

/** How many steps are listed to begin with, and how many more each time; undo and redo are not counted. */
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
  const [isWithUndo, setWithUndo] = useState(false);
  const [going, setGoing] = useState<string | null>(null);

  const selected = [...selection.entities, ...selection.links].slice(0, MOST_ASKED);
  const about = isAboutSelected && selected.length > 0 ? selected.join(' ') : '';
  /** Counts the asking, so that an answer that was overtaken by another question is dropped. */
  const asked = useRef(0);
  /** How far back the list goes: a new step does not shorten it. */
  const wanted = useRef({ about, steps: PAGE });
  const fetchSteps = useCallback(
    async (isFurther: boolean) => {
      if (wanted.current.about !== about) wanted.current = { about, steps: PAGE };
      else if (isFurther) wanted.current.steps += PAGE;
      asked.current += 1;
      const question = asked.current;
      const found = await newestSteps(wanted.current.steps, about === '' ? [] : about.split(' '));
      if (found === null || question !== asked.current) return;
      setAll(found.isAll);
      setSteps(found.steps);
    },
    [about],
  );

  // A new revision is a new step at the top, and may change what has become of others.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the list another
  useEffect(() => void fetchSteps(false), [fetchSteps, revision]);

  const walk = async (step: Step, label: string): Promise<void> => {
    setGoing(`${label}…`);
    await walkTo(step.revision);
    setGoing(null);
  };
  const listed = isWithUndo ? steps : steps.filter(({ kind }) => kind !== 'undo' && kind !== 'redo');
  const now = new Date();
  const list = useRef<HTMLOListElement>(null);
  const showEarlier = async (): Promise<void> => {
    const before = list.current?.children.length ?? 0;
    await fetchSteps(true);
    // With the last of them the button goes: the keyboard goes on where it has shown more.
    focusIfLost(() => list.current?.children[before]?.querySelector('button'));
  };
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
        <Switch
          mt={8}
          label="Show undo and redo too"
          checked={isWithUndo}
          onChange={(event) => setWithUndo(event.currentTarget.checked)}
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
      <ol ref={list} className={styles.steps} reversed>
        {listed.map((step) => {
          const way = wayTo(step, steps, about === '');
          return (
            <StepLine
              key={step.revision}
              step={step}
              now={now}
              isHere={way === 'here'}
              isBusy={going !== null}
              walk={
                way === 'here' || way === null || !canEdit ? null : { ...way, run: () => void walk(step, way.label) }
              }
            />
          );
        })}
      </ol>
      {isAll ? null : (
        <div className={styles.walk}>
          <Button fullWidth variant="subtle" onClick={() => void showEarlier()}>
            Show earlier steps
          </Button>
        </div>
      )}
    </>
  );
}
