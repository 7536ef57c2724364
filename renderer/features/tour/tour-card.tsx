import { Button } from '@mantine/core';
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { showTour, useTour } from '../../state/index.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { TOUR } from './steps.ts';
import styles from './tour-card.module.css';

/** Three steps through the sample, beside the picture rather than over it: nothing has to be closed to go on working. */
export function TourCard() {
  const at = useTour();
  const next = useRef<HTMLButtonElement>(null);
  const wasShown = useRef(false);
  useEffect(() => {
    // The first step waits to be noticed; from then on the keyboard stays with the tour.
    if (at !== null && wasShown.current) next.current?.focus();
    wasShown.current = at !== null;
  }, [at]);
  const step = at === null ? undefined : TOUR[at];
  if (at === null || !step) return null;
  const isLast = at === TOUR.length - 1;
  return (
    <section className={styles.card} aria-label="Tour of the sample">
      <div className={styles.head}>
        <p className={styles.count}>
          {at + 1} of {TOUR.length}
        </p>
        <IconButton label="End the tour" size={24} onClick={() => showTour(null)}>
          <X size={14} />
        </IconButton>
      </div>
      <div aria-live="polite">
        <h2 className={styles.title}>{step.title}</h2>
        <p className={styles.text}>{step.text}</p>
      </div>
      <div className={styles.end}>
        {step.show ? <Button onClick={step.show}>Show me</Button> : null}
        <Button ref={next} variant="filled" onClick={() => showTour(isLast ? null : at + 1)}>
          {isLast ? 'Done' : 'Next'}
        </Button>
      </div>
    </section>
  );
}
