import { Switch } from '@mantine/core';
import { ArrowDown, ArrowUp, ChevronRight, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useId } from 'react';
import type { Rule } from '../../../shared/figure/rules/rule.ts';
import { ruleFieldLabel, sayRule, sayWhen } from '../../../shared/figure/rules/say-rule.ts';
import { useMap } from '../../state/index.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { RuleForm } from './rule-form.tsx';
import styles from './rule-item.module.css';

type Props = {
  readonly rule: Rule;
  readonly isOpen: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onChange: (rule: Rule) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
};

/** One rule: a sentence that opens to be changed, and whether it is on. Alt with an arrow moves it. */
export function RuleItem({ rule, isOpen, isFirst, isLast, onOpen, onChange, onMove, onRemove }: Props) {
  const map = useMap();
  const body = useId();
  const sentence = sayRule(map, rule);
  const when = sayWhen(map, rule);
  const isLost = rule.field !== null && ruleFieldLabel(map, rule) === null;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li className={styles.rule} data-off={!rule.isOn || isLost || undefined}>
      <div className={styles.ruleHead}>
        <button
          type="button"
          className={styles.sentence}
          aria-expanded={isOpen}
          aria-controls={body}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onClick={() => onOpen(!isOpen)}
          onKeyDown={onKeyDown}
        >
          <ChevronRight size={14} className={styles.chevron} aria-hidden="true" />
          <span>
            {sentence}
            {when ? <span className={styles.only}>{`, ${when}`}</span> : null}
          </span>
        </button>
        <Switch
          aria-label={`Use the rule “${sentence}”`}
          checked={rule.isOn}
          onChange={({ currentTarget: { checked } }) => onChange({ ...rule, isOn: checked })}
        />
      </div>
      <div id={body} hidden={!isOpen}>
        {isOpen ? (
          <>
            <RuleForm rule={rule} onChange={onChange} />
            <div className={styles.foot}>
              <IconButton
                label="Move up"
                keys="Alt+↑"
                whyNot={isFirst ? 'it is the first' : null}
                onClick={() => onMove(-1)}
              >
                <ArrowUp size={15} />
              </IconButton>
              <IconButton
                label="Move down"
                keys="Alt+↓"
                whyNot={isLast ? 'it is the last' : null}
                onClick={() => onMove(1)}
              >
                <ArrowDown size={15} />
              </IconButton>
              <button type="button" className={styles.remove} onClick={onRemove}>
                <Trash2 size={14} aria-hidden="true" /> Remove rule
              </button>
            </div>
          </>
        ) : null}
      </div>
    </li>
  );
}
