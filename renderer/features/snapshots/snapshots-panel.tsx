import { Button } from '@mantine/core';
import { Camera } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { compareText } from '../../../shared/util/compare.ts';
import { useCommand } from '../../commands/index.ts';
import { leaveSide, useFocusWish, useRecordedMap } from '../../state/index.ts';
import { focusIfLost } from '../../ui/focus-if-lost.ts';
import { PanelHead } from '../../ui/panel-head.tsx';
import { SnapshotItem } from './snapshot-item.tsx';
import styles from './snapshots.module.css';

/** The map as it stood, newest first: to be looked at, and compared with how it stands now. */
export function SnapshotsPanel() {
  const { snapshot } = useRecordedMap();
  const take = useCommand('map.take-snapshot');
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusWish('snapshots', () => heading.current?.focus());
  const all = [...snapshot.values()].sort((a, b) => compareText(b.taken, a.taken) || compareText(b.id, a.id));
  // With the menu of one that was removed, the keyboard would be nowhere.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with one fewer, what had the keyboard may be gone
  useEffect(() => void focusIfLost(() => heading.current), [all.length]);
  const now = new Date();
  return (
    <>
      <PanelHead ref={heading} title="Snapshots" closeLabel="Back to the details" onClose={leaveSide} />
      {all.length === 0 ? (
        <p className={styles.hint}>
          A snapshot keeps the map as it stands, under a name: before a reorganisation, or as it went to a meeting.
          Later it can be looked at again, and compared with how the map stands by then. This map has none yet.
        </p>
      ) : null}
      <div className={styles.take}>
        <Button
          fullWidth
          leftSection={<Camera size={15} aria-hidden="true" />}
          disabled={!take.isEnabled}
          title={take.whyNot ?? take.description}
          onClick={take.run}
        >
          Take a snapshot…
        </Button>
      </div>
      <ul className={styles.list} aria-label="Snapshots">
        {all.map((each) => (
          <SnapshotItem key={each.id} snapshot={each} now={now} />
        ))}
      </ul>
    </>
  );
}
