import { useMemo } from 'react';
import { timelineOf } from '../../../shared/compare/timeline.ts';
import { runCommand } from '../../commands/index.ts';
import { useIsPanelOpen, useRecordedMap } from '../../state/index.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { DatedStrip } from './dated-strip.tsx';
import styles from './timeline.module.css';

/** Under the map: the days on which something starts or ends, to go along and to play through. */
export function TimelineStrip() {
  return useIsPanelOpen('timeline') ? <Strip /> : null;
}

function Strip() {
  const { entity, link } = useRecordedMap();
  const timeline = useMemo(() => timelineOf({ entity, link }), [entity, link]);
  return (
    <section className={styles.strip} aria-label="Timeline">
      {timeline.marks.length > 0 ? (
        <DatedStrip timeline={timeline} />
      ) : (
        <EmptyState
          isSmall
          title="No date is recorded yet"
          text="Give entries and links dates under “Started” and “Ended” in their details: a year is enough. Then the map can be seen as it was."
          steps={[{ label: 'Close the timeline', onDo: () => runCommand('view.timeline') }]}
        />
      )}
    </section>
  );
}
