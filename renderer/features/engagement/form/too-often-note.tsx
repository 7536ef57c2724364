import { useMemo } from 'react';
import { tooOftenWith } from '../../../../shared/engagement/care/over-asked.ts';
import { sayTooOften } from '../../../../shared/engagement/care/say.ts';
import { readDay } from '../../../../shared/engagement/days.ts';
import { countOf } from '../../../../shared/util/count-of.ts';
import { useMap, useToday } from '../../../state/index.ts';
import styles from './form.module.css';

type Props = {
  readonly met: readonly string[];
  readonly date: string;
  /** The record that is changed. */
  readonly record: string | null;
};

/** So many are told of one by one. */
const NAMED = 2;

/** Warns, and stops nobody, before a contact is one too many for those who are met. Read out when it comes. */
export function TooOftenNote({ met, date, record }: Props) {
  const map = useMap();
  const today = useToday();
  const often = useMemo(() => {
    const day = readDay(date, today, 'past');
    return day.ok ? tooOftenWith(map, { met, date: day.value }, record) : [];
  }, [map, met, date, today, record]);
  const more = often.length - NAMED;
  return (
    <div role="status" className={styles.note}>
      {often.length === 0 ? null : (
        <div className={styles.tooOften}>
          {often.slice(0, NAMED).map((each) => (
            <p key={each.entity}>{sayTooOften(map, each)}</p>
          ))}
          {more > 0 ? <p>The same holds for {countOf(more, 'other', 'others')} of them.</p> : null}
        </div>
      )}
    </div>
  );
}
