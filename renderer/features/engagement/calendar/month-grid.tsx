import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { type DayRecords, NO_RECORDS, sayDay } from '../../../../shared/engagement/by-day.ts';
import { daysAfter, weekday } from '../../../../shared/engagement/days.ts';
import { sayNames } from '../../../../shared/engagement/log.ts';
import { dayIn, monthOf, monthsAfter, WEEKDAY_LABELS, weeksOf } from '../../../../shared/engagement/month.ts';
import { isOpenStep } from '../../../../shared/engagement/next-steps.ts';
import type { Engagement } from '../../../../shared/model/engagement.ts';
import { sayDate } from '../../../../shared/util/dates.ts';
import { useMap } from '../../../state/index.ts';
import styles from './calendar.module.css';

type Props = {
  readonly month: string;
  readonly day: string;
  readonly today: string;
  readonly asAt: string;
  readonly days: ReadonlyMap<string, DayRecords>;
  readonly onDay: (day: string) => void;
  /** The day is to be read. */
  readonly onOpen: () => void;
};

/** So many lines fit a day; more are counted. */
const LINES = 3;

/** The days of a month as the grid pattern of the ARIA Authoring Practices: Tab comes to one of them, arrows go on from there. */
export function MonthGrid({ month, day, today, asAt, days, onDay, onOpen }: Props) {
  const grid = useRef<HTMLTableElement>(null);
  const isWalking = useRef(false);
  // The day that the keyboard went to takes it, also in another month.
  useLayoutEffect(() => {
    if (!isWalking.current) return;
    isWalking.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  }, [day]);

  const weeks = weeksOf(month);
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = walk(event, day);
    if (to === null) {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onOpen();
      return;
    }
    event.preventDefault();
    isWalking.current = to !== day;
    onDay(to);
  };

  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid pattern, of days that are walked by arrows
    <table ref={grid} role="grid" aria-label={sayDate(month)} className={styles.grid} onKeyDown={onKeyDown}>
      <thead>
        <tr>
          {WEEKDAY_LABELS.map((name) => (
            <th key={name} scope="col" abbr={name}>
              <span aria-hidden="true">{name.slice(0, 3)}</span>
              <span className={styles.hidden}>{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]} style={{ height: `${100 / weeks.length}%` }}>
            {week.map((each) => (
              <Day
                key={each}
                day={each}
                records={days.get(each) ?? NO_RECORDS}
                asAt={asAt}
                isHere={each === day}
                isToday={each === today}
                isOther={monthOf(each) !== month}
                onDay={onDay}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function walk(event: KeyboardEvent, day: string): string | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  switch (event.key) {
    case 'ArrowLeft':
      return daysAfter(day, -1);
    case 'ArrowRight':
      return daysAfter(day, 1);
    case 'ArrowUp':
      return daysAfter(day, -7);
    case 'ArrowDown':
      return daysAfter(day, 7);
    case 'Home':
      return daysAfter(day, -weekday(day));
    case 'End':
      return daysAfter(day, 6 - weekday(day));
    case 'PageUp':
      return dayIn(monthsAfter(monthOf(day), event.shiftKey ? -12 : -1), day);
    case 'PageDown':
      return dayIn(monthsAfter(monthOf(day), event.shiftKey ? 12 : 1), day);
    default:
      return null;
  }
}

type DayProps = {
  readonly day: string;
  readonly records: DayRecords;
  readonly asAt: string;
  readonly isHere: boolean;
  readonly isToday: boolean;
  readonly isOther: boolean;
  readonly onDay: (day: string) => void;
};

function Day({ day, records, asAt, isHere, isToday, isOther, onDay }: DayProps) {
  const map = useMap();
  const due = records.due.map((record) => ({ record, line: record.next ?? '', tone: toneOf(record, day, asAt) }));
  const met = records.met.map((record) => ({ record, line: sayNames(map, record.met, 1), tone: 'met' }));
  const lines = [...due, ...met];
  const shown = lines.length > LINES ? lines.slice(0, LINES - 1) : lines;
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of the grid pattern
      role="gridcell"
      data-day={day}
      tabIndex={isHere ? 0 : -1}
      aria-selected={isHere}
      aria-current={isToday ? 'date' : undefined}
      aria-label={`${WEEKDAY_LABELS[weekday(day)]} ${sayDate(day)}${isToday ? ', today' : ''}: ${sayDay(records, day, asAt)}`}
      className={styles.day}
      data-other={isOther || undefined}
      onFocus={() => onDay(day)}
    >
      <span className={styles.number}>{Number(day.slice(8))}</span>
      {shown.map(({ record, line, tone }) => (
        <span key={`${record.id} ${tone}`} className={styles.line} data-tone={tone}>
          {line}
        </span>
      ))}
      {lines.length > shown.length ? <span className={styles.rest}>{lines.length - shown.length} more</span> : null}
    </td>
  );
}

function toneOf(record: Engagement, day: string, asAt: string): string {
  if (!isOpenStep(record)) return 'done';
  return day < asAt ? 'overdue' : 'due';
}
