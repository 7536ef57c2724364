import { Button } from '@mantine/core';
import { History } from 'lucide-react';
import { useCommand } from '../../commands/index.ts';
import { useIsPanelOpen, useLooking, useSaidLooking } from '../../state/index.ts';
import { focusIfLost } from '../../ui/focus-if-lost.ts';
import styles from './past.module.css';

/** While the map is shown in another state: which, that it cannot be changed, and the way back. */
export function PastBar() {
  const said = useSaidLooking();
  // The timeline tells of its dates itself, with what happens on them.
  const isTimelineOpen = useIsPanelOpen('timeline');
  const isToldElsewhere = useLooking()?.kind === 'date' && isTimelineOpen;
  const back = useCommand('view.back-to-now');
  const leave = (): void => {
    back.run();
    focusIfLost(() => document.getElementById('centre'));
  };
  return (
    <>
      {/* Always there: what comes and goes is read out only when the region was there before. */}
      <p role="status" className={styles.unseen}>
        {said === null || isToldElsewhere ? '' : `The map is shown ${said}. It cannot be changed meanwhile.`}
      </p>
      {said === null ? null : (
        <section className={styles.bar} aria-label="Another state of the map">
          <History size={16} aria-hidden="true" />
          <p className={styles.said}>
            The map <strong>{said}</strong>
          </p>
          <span className={styles.note}>to look at, not to change</span>
          <Button size="compact-sm" variant="default" title={back.keys ?? undefined} onClick={leave}>
            Back to now
          </Button>
        </section>
      )}
    </>
  );
}
