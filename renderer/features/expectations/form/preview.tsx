import { type Rule, type RuleCheck, sayRule } from '../../../../shared/expectations/index.ts';
import { showThing } from '../../../commands/index.ts';
import { useMap, useRuleCheck } from '../../../state/index.ts';
import { FailureList } from '../failure-list.tsx';
import styles from './form.module.css';

type Props = {
  /** Null: what is written cannot be checked yet. */
  readonly rule: Rule | null;
  readonly of: Rule['of'];
};

/** What the rule that is being written finds in the map as it is now, before it is kept. */
export function Preview({ rule, of }: Props) {
  const map = useMap();
  const check = useRuleCheck(rule);
  return (
    <section className={styles.preview} aria-label="What it finds">
      <h3 className={styles.previewHead}>What it finds</h3>
      {rule === null ? null : <p className={styles.said}>{`${sayRule(map, rule)}.`}</p>}
      <p className={styles.count} role="status">
        {rule === null ? 'Put right what is marked first.' : check === null ? 'Working it out…' : sayFound(check, of)}
      </p>
      {check && check.failures.length > 0 ? (
        <FailureList
          label="Who would fail"
          failures={check.failures}
          current={null}
          onGo={({ record, id }) => showThing(record, id)}
        />
      ) : null}
    </section>
  );
}

function sayFound({ checked, failures, problem }: RuleCheck, of: Rule['of']): string {
  if (problem !== null) return problem;
  const noun = (count: number): string =>
    `${count.toLocaleString('en-GB')} ${of === 'entity' ? (count === 1 ? 'entry' : 'entries') : count === 1 ? 'link' : 'links'}`;
  if (checked === 0)
    return `It speaks of nothing in the map yet: no ${of === 'entity' ? 'entry' : 'link'} is like that.`;
  if (failures.length === 0)
    return `It speaks of ${noun(checked)}, and ${checked === 1 ? 'it meets it' : 'all meet it'}.`;
  return `It speaks of ${noun(checked)}: ${failures.length.toLocaleString('en-GB')} ${failures.length === 1 ? 'fails' : 'fail'}.`;
}
