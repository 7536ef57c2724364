import { Button, VisuallyHidden } from '@mantine/core';
import { ArrowDown, ArrowUp, Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { type CheckedExpectation, expectationsOf } from '../../../shared/expectations/index.ts';
import { countOf } from '../../../shared/util/count-of.ts';
import { useCommand } from '../../commands/index.ts';
import {
  leaveSide,
  useExpectationDraft,
  useExpectations,
  useFailurePlace,
  useFocusWish,
  useMap,
} from '../../state/index.ts';
import { focusIfLost } from '../../ui/focus-if-lost.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { PanelHead } from '../../ui/panel-head.tsx';
import { ExpectationItem } from './expectation-item.tsx';
import styles from './expectations.module.css';
import { RuleForm } from './form/rule-form.tsx';
import { Sets } from './sets.tsx';

/** What the map should meet: the list of it, or the one that is being written. */
export function ExpectationsPanel() {
  const draft = useExpectationDraft();
  return draft ? <RuleForm key={draft.begun} draft={draft} /> : <ExpectationList />;
}

/** The rules that the map should meet, each with whom it is not met by: a click goes there. */
function ExpectationList() {
  const map = useMap();
  const { checked, isChecking } = useExpectations();
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusWish('expectations', () => heading.current?.focus());
  const said = useFailurePlace()?.said ?? null;
  const add = useCommand('map.add-expectation');
  const previous = useCommand('view.previous-failure');
  const next = useCommand('view.next-failure');
  const byId = new Map(checked.map((each) => [each.id, each]));
  const all = expectationsOf(map);
  // Back from writing one, or with the menu of one that was removed, the keyboard would be nowhere.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with one more or one fewer, what had the keyboard may be gone
  useEffect(() => void focusIfLost(() => heading.current), [all.length]);
  return (
    <>
      <PanelHead ref={heading} title="Expectations" closeLabel="Back to the details" onClose={leaveSide} />
      <p className={styles.hint} role="status">
        {all.length === 0
          ? 'Rules that the map should meet, such as “Every board answers to somebody”. They are kept in the map and checked on every change. This map has none yet: write one, or begin with a set.'
          : sayCount(checked, isChecking)}
      </p>
      <div className={styles.tools}>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<Plus size={14} aria-hidden="true" />}
          disabled={!add.isEnabled}
          title={add.whyNot ?? add.description}
          onClick={add.run}
        >
          Add an expectation
        </Button>
        <span className={styles.walked} role="status">
          {said === null ? null : (
            <>
              {said.number}
              <VisuallyHidden>{`. ${said.text}`}</VisuallyHidden>
            </>
          )}
        </span>
        <IconButton label="Previous that fails" keys={previous.keys} whyNot={previous.whyNot} onClick={previous.run}>
          <ArrowUp size={16} />
        </IconButton>
        <IconButton label="Next that fails" keys={next.keys} whyNot={next.whyNot} onClick={next.run}>
          <ArrowDown size={16} />
        </IconButton>
      </div>
      <Sets />
      <ul className={styles.list} aria-label="Expectations">
        {all.map((expectation) => (
          <ExpectationItem key={expectation.id} expectation={expectation} check={byId.get(expectation.id) ?? null} />
        ))}
      </ul>
    </>
  );
}

function sayCount(checked: readonly CheckedExpectation[], isChecking: boolean): string {
  const unmet = checked.filter(({ met }) => !met).length;
  const count = `${unmet.toLocaleString('en-GB')} of ${countOf(checked.length, 'expectation', 'expectations')} unmet`;
  if (!isChecking) return `${count}.`;
  return checked.length === 0 ? 'Checking the expectations…' : `${count}; checking again…`;
}
