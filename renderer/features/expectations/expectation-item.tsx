import { Switch } from '@mantine/core';
import { CircleAlert, CircleCheck, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { type CheckedExpectation, type Failure, readRule, sayRule } from '../../../shared/expectations/index.ts';
import type { Expectation } from '../../../shared/model/keeping.ts';
import { showOnMap } from '../../commands/index.ts';
import { edit, tellUndoable, useCanEdit, useMap } from '../../state/index.ts';
import { focusIfLost } from '../../ui/focus-if-lost.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import styles from './expectations.module.css';

type Props = {
  readonly expectation: Expectation;
  /** Null while it is switched off. */
  readonly check: CheckedExpectation | null;
};

/** So many of those who fail are listed at first. */
const FIRST = 5;

/** One rule: whether it is met, and by whom it is not. */
export function ExpectationItem({ expectation, check }: Props) {
  const map = useMap();
  const canEdit = useCanEdit();
  const [isWhole, setIsWhole] = useState(false);
  const rule = readRule(expectation.rule);
  const sentence = rule ? sayRule(map, rule) : expectation.name;
  const failures = check?.failures ?? [];
  const seen = isWhole ? failures : failures.slice(0, FIRST);
  const turn = async (isOn: boolean): Promise<void> => {
    const reply = await edit({ edit: 'expectation.update', input: { id: expectation.id, fields: { isOn } } });
    if (reply.ok) tellUndoable(`“${sentence}” is switched ${isOn ? 'on' : 'off'}.`, reply.value);
  };
  const remove = async (): Promise<void> => {
    const reply = await edit({ edit: 'expectation.remove', input: { ids: [expectation.id] } });
    if (!reply.ok) return;
    tellUndoable(`“${sentence}” is removed.`, reply.value);
    focusIfLost(() => document.getElementById('centre'));
  };
  return (
    <li className={styles.item} data-off={check === null || undefined}>
      <div className={styles.head}>
        {check && !check.met ? (
          <CircleAlert size={16} className={styles.unmet} aria-hidden="true" />
        ) : (
          <CircleCheck size={16} className={styles.met} aria-hidden="true" />
        )}
        <h3 className={styles.sentence}>{sentence}</h3>
        <Switch
          aria-label={`Check “${sentence}”`}
          disabled={!canEdit}
          checked={expectation.isOn}
          onChange={({ currentTarget: { checked } }) => void turn(checked)}
        />
        <IconButton
          label={`Remove “${sentence}”`}
          whyNot={canEdit ? null : 'the map can only be read'}
          onClick={() => void remove()}
        >
          <Trash2 size={15} />
        </IconButton>
      </div>
      <p className={styles.state}>{sayState(check)}</p>
      {expectation.why ? <p className={styles.why}>{expectation.why}</p> : null}
      {seen.length > 0 ? (
        <ul className={styles.failures} aria-label={`Who fails “${sentence}”`}>
          {seen.map((failure) => (
            <li key={failure.id}>
              <button type="button" className={styles.failure} onClick={() => jumpTo(failure)}>
                <span className={styles.name}>{failure.name}</span>
                <span className={styles.reason}>{failure.why}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {failures.length > FIRST ? (
        <TextButton aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? 'Show fewer' : `Show ${(failures.length - FIRST).toLocaleString('en-GB')} more`}
        </TextButton>
      ) : null}
    </li>
  );
}

function jumpTo({ record, id }: Failure): void {
  showOnMap(record === 'entity' ? { entities: [id] } : { links: [id] });
}

function sayState(check: CheckedExpectation | null): string {
  if (check === null) return 'Switched off.';
  if (check.problem !== null) return `Not checked. ${check.problem}`;
  if (check.checked === 0) return 'Met: the map has none that it is about.';
  const all = check.checked.toLocaleString('en-GB');
  return check.met ? `Met by all ${all}.` : `Unmet: ${check.failures.length.toLocaleString('en-GB')} of ${all} fail.`;
}
