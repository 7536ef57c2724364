import { Button } from '@mantine/core';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { NO_RECORDS, recordsByDay, withoutDay } from '../../../../shared/engagement/by-day.ts';
import { newestFirst, recordsSeen } from '../../../../shared/engagement/log.ts';
import { dayIn, monthOf, monthsAfter } from '../../../../shared/engagement/month.ts';
import { countOf } from '../../../../shared/util/count-of.ts';
import { sayDate } from '../../../../shared/util/dates.ts';
import { showCalendarDay, useAsAt, useCalendarDay, useMap, useShown, useToday } from '../../../state/index.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import styles from './calendar.module.css';
import { DayPane } from './day-pane.tsx';
import { MonthGrid } from './month-grid.tsx';

/** A month of what was done and what is due, and the day that one stands at beside it. */
export function Calendar() {
  const map = useMap();
  const asAt = useAsAt();
  const today = useToday();
  const day = useCalendarDay() ?? today;
  const { entities } = useShown();
  const month = monthOf(day);
  const records = useMemo(() => recordsSeen(map, entities), [map, entities]);
  const days = useMemo(() => recordsByDay(records), [records]);
  /** The newest of which the day is known: a month with nothing in it leaves nobody searching. */
  const last = useMemo(() => newestFirst(records).find(({ date }) => date.length === 10)?.date, [records]);
  const hidden = map.engagement.size - records.length;
  const pane = useRef<HTMLElement>(null);
  const turn = (months: number): void => showCalendarDay(dayIn(monthsAfter(month, months), day));
  return (
    <div className={styles.frame}>
      <div className={styles.screen}>
        <section className={styles.month} aria-label="Calendar">
          <div className={styles.bar}>
            <IconButton label="The month before" keys="Page Up" onClick={() => turn(-1)}>
              <ChevronLeft size={16} />
            </IconButton>
            <h2 className={styles.title} aria-live="polite">
              {sayDate(month)}
            </h2>
            <IconButton label="The month after" keys="Page Down" onClick={() => turn(1)}>
              <ChevronRight size={16} />
            </IconButton>
            <Button size="compact-sm" onClick={() => showCalendarDay(today)}>
              Today
            </Button>
            {last === undefined || monthOf(last) === month ? null : (
              <Button size="compact-sm" title={sayDate(last)} onClick={() => showCalendarDay(last)}>
                Last contact
              </Button>
            )}
            {hidden > 0 ? (
              <p className={styles.hides}>The filter of the map hides {countOf(hidden, 'record', 'records')}.</p>
            ) : null}
          </div>
          <MonthGrid
            month={month}
            day={day}
            today={today}
            asAt={asAt}
            days={days}
            onDay={showCalendarDay}
            onOpen={() => pane.current?.querySelector<HTMLElement>('button')?.focus()}
          />
        </section>
        <DayPane
          ref={pane}
          day={day}
          asAt={asAt}
          records={days.get(day) ?? NO_RECORDS}
          undated={withoutDay(records, month)}
        />
      </div>
    </div>
  );
}
