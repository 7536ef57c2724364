import { NativeSelect } from '@mantine/core';
import { Pause, Play, StepBack, StepForward, X } from 'lucide-react';
import { type KeyboardEvent, useMemo } from 'react';
import { markBeside, markOn, sayMark, sayUndated, type Timeline } from '../../../shared/compare/timeline.ts';
import { textSetting } from '../../../shared/model/settings.ts';
import { lastDayOf, sayDate } from '../../../shared/util/dates.ts';
import { dayNumber, dayOfNumber } from '../../../shared/util/days.ts';
import { runCommand } from '../../commands/index.ts';
import { lookAt, useLooking, useRecordedMap, useToday } from '../../state/index.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { DateField } from './date-field.tsx';
import { Histogram } from './histogram.tsx';
import { scaleOf } from './scale.ts';
import styles from './timeline.module.css';
import { SPEEDS, usePlaying } from './use-playing.ts';

const FIRST = 'Nothing changes before this day.';
const LAST = 'Nothing changes after this day.';

export function DatedStrip({ timeline }: { readonly timeline: Timeline }) {
  const map = useRecordedMap();
  const now = useToday();
  // A map that is kept as at a date has its now there.
  const today = lastDayOf(textSetting(map, 'as-at') ?? now);
  const looking = useLooking();
  const scale = useMemo(() => scaleOf(timeline, today), [timeline, today]);
  const date = looking?.kind === 'date' ? looking.date : null;
  const day = date === null ? today : lastDayOf(date);
  const [before, after] = [markBeside(timeline, day, 'before'), markBeside(timeline, day, 'after')];
  const goTo = (to: string): void => void lookAt({ kind: 'date', date: to });
  const playing = usePlaying(() => {
    if (after) goTo(after.day);
    return after !== undefined && markBeside(timeline, after.day, 'after') !== undefined;
  });
  const { isPlaying, setIsPlaying } = playing;
  const step = (to: string | undefined): void => {
    setIsPlaying(false);
    if (to !== undefined) goTo(to);
  };
  const play = (): void => {
    // From the end, it begins again: before the first change.
    const [first] = timeline.marks;
    if (!isPlaying && after === undefined && first) goTo(dayOfNumber(dayNumber(first.day) - 1));
    setIsPlaying(!isPlaying);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = {
      ArrowLeft: before?.day,
      ArrowDown: before?.day,
      ArrowRight: after?.day,
      ArrowUp: after?.day,
      Home: timeline.marks[0]?.day,
      End: timeline.marks.at(-1)?.day,
    };
    if (event.altKey || event.ctrlKey || event.metaKey || !Object.hasOwn(to, event.key)) return;
    event.preventDefault();
    step(to[event.key as keyof typeof to]);
  };
  const said =
    date === null ? 'Choose a date, or play, to see the map as it was.' : sayMark(map, markOn(timeline, day));
  return (
    <>
      <div className={styles.controls}>
        <IconButton label="Previous change" whyNot={before ? null : FIRST} onClick={() => step(before?.day)}>
          <StepBack size={16} />
        </IconButton>
        <IconButton label={isPlaying ? 'Pause' : 'Play through the changes'} onClick={play}>
          {isPlaying ? <Pause size={16} /> : <Play size={16} />}
        </IconButton>
        <IconButton label="Next change" whyNot={after ? null : LAST} onClick={() => step(after?.day)}>
          <StepForward size={16} />
        </IconButton>
        <DateField date={date ?? today} onGive={step} />
        <p className={styles.said} title={said}>
          {date === null ? null : <strong>{sayDate(date)} </strong>}
          {said}
        </p>
        {/* While it plays, every step would be talked over by the next. */}
        <p role="status" className={styles.unseen}>
          {isPlaying || date === null ? '' : `${sayDate(date)}. ${said}`}
        </p>
        <NativeSelect
          className={styles.speed ?? ''}
          size="xs"
          aria-label="How fast it plays"
          data={[...SPEEDS]}
          value={playing.speed}
          onChange={(event) => playing.setSpeed(event.currentTarget.value)}
        />
        <IconButton label="Close the timeline" onClick={() => runCommand('view.timeline')}>
          <X size={16} />
        </IconButton>
      </div>
      <div className={styles.line}>
        <Histogram timeline={timeline} scale={scale} />
        <input
          type="range"
          className={styles.slider}
          aria-label="Date of the map"
          aria-valuetext={date === null ? 'Now' : sayDate(date)}
          aria-description="Arrow keys go to the previous and the next change."
          data-now={date === null || undefined}
          min={scale.first}
          max={scale.last}
          value={dayNumber(day)}
          onChange={({ currentTarget: { value } }) => step(dayOfNumber(Number(value)))}
          onKeyDown={onKeyDown}
        />
      </div>
      <p className={styles.undated}>{sayUndated(timeline)}</p>
    </>
  );
}
