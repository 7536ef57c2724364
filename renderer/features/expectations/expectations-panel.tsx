import { useRef } from 'react';
import { expectationsOf } from '../../../shared/expectations/index.ts';
import { countOf } from '../../../shared/util/count-of.ts';
import { leaveSide, useExpectations, useFocusWish, useMap } from '../../state/index.ts';
import { PanelHead } from '../../ui/panel-head.tsx';
import { ExpectationItem } from './expectation-item.tsx';
import styles from './expectations.module.css';
import { Sets } from './sets.tsx';

/** The rules that the map should meet, each with whom it is not met by: a click goes there. */
export function ExpectationsPanel() {
  const map = useMap();
  const checked = useExpectations();
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusWish('expectations', () => heading.current?.focus());
  const byId = new Map(checked.map((each) => [each.id, each]));
  const all = expectationsOf(map);
  const unmet = checked.filter(({ met }) => !met).length;
  return (
    <>
      <PanelHead ref={heading} title="Expectations" closeLabel="Back to the details" onClose={leaveSide} />
      <p className={styles.hint} role="status">
        {all.length === 0
          ? 'Rules that the map should meet, such as “Every board answers to somebody”. They are kept in the map and checked on every change. This map has none yet: begin with a set.'
          : `${unmet.toLocaleString('en-GB')} of ${countOf(checked.length, 'expectation', 'expectations')} unmet.`}
      </p>
      <Sets />
      <ul className={styles.list} aria-label="Expectations">
        {all.map((expectation) => (
          <ExpectationItem key={expectation.id} expectation={expectation} check={byId.get(expectation.id) ?? null} />
        ))}
      </ul>
    </>
  );
}
