import { Switch } from '@mantine/core';
import { CircleAlert, CircleCheck, CircleDashed } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { type CheckedExpectation, readRule, sayRule } from '../../../shared/expectations/index.ts';
import type { Expectation } from '../../../shared/model/keeping.ts';
import { runCommand, showFailure } from '../../commands/index.ts';
import { chooseExpectation, useCanEdit, useChosenExpectation, useFailurePlace, useMap } from '../../state/index.ts';
import { focusIfLost } from '../../ui/focus-if-lost.ts';
import { ExpectationMenu } from './expectation-menu.tsx';
import styles from './expectations.module.css';
import { FailureList } from './failure-list.tsx';

type Props = {
  readonly expectation: Expectation;
  /** Null while it is switched off, or has not been checked yet. */
  readonly check: CheckedExpectation | null;
};

/** One rule: whether it is met, and by whom it is not. */
export function ExpectationItem({ expectation, check }: Props) {
  const { id, isOn, why } = expectation;
  const map = useMap();
  const canEdit = useCanEdit();
  const place = useFailurePlace();
  const isChosen = useChosenExpectation() === id;
  const item = useRef<HTMLLIElement>(null);
  const rule = readRule(expectation.rule);
  const sentence = rule ? sayRule(map, rule) : expectation.name;
  // Whoever comes back from writing it finds it.
  const wasChosen = useRef(isChosen);
  useEffect(() => {
    if (!wasChosen.current) return;
    item.current?.scrollIntoView?.({ block: 'nearest' });
    focusIfLost(() => item.current?.querySelector('h3'));
  }, []);
  return (
    <li ref={item} className={styles.item} data-off={!isOn || undefined}>
      <div className={styles.head}>
        <StateIcon check={check} />
        <h3 className={styles.sentence} tabIndex={-1}>
          {sentence}
        </h3>
        <Switch
          aria-label={`Check “${sentence}”`}
          disabled={!canEdit}
          checked={isOn}
          onChange={() => {
            chooseExpectation(id);
            runCommand('map.switch-expectation');
          }}
        />
        <ExpectationMenu id={id} sentence={sentence} />
      </div>
      <p className={styles.state}>{isOn ? sayState(check) : 'Switched off.'}</p>
      {why ? <p className={styles.why}>{why}</p> : null}
      {check && check.failures.length > 0 ? (
        <FailureList
          label={`Who fails “${sentence}”`}
          failures={check.failures}
          current={place?.expectation === id ? place.failure : null}
          onGo={(failure) => showFailure(check, failure)}
        />
      ) : null}
    </li>
  );
}

function StateIcon({ check }: { readonly check: CheckedExpectation | null }) {
  if (check === null) return <CircleDashed size={16} className={styles.met} aria-hidden="true" />;
  return check.met ? (
    <CircleCheck size={16} className={styles.met} aria-hidden="true" />
  ) : (
    <CircleAlert size={16} className={styles.unmet} aria-hidden="true" />
  );
}

function sayState(check: CheckedExpectation | null): string {
  if (check === null) return 'Being checked…';
  if (check.problem !== null) return `Not checked. ${check.problem}`;
  if (check.checked === 0) return 'Met: the map has none that it is about.';
  const all = check.checked.toLocaleString('en-GB');
  return check.met ? `Met by all ${all}.` : `Unmet: ${check.failures.length.toLocaleString('en-GB')} of ${all} fail.`;
}
