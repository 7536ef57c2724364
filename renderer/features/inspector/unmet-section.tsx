import { CircleAlert } from 'lucide-react';
import { goToFailure, goToSide, useExpectations } from '../../state/index.ts';
import { Section } from '../../ui/section.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import type { Subject } from './fields/subject.ts';
import inspector from './inspector.module.css';
import styles from './unmet-section.module.css';

/** What is expected of it and not met, so that it can be put right here. Shown only where there is any. */
export function UnmetSection({ subject }: { readonly subject: Subject }) {
  const { checked } = useExpectations();
  const { id } = subject.record;
  const unmet = checked.flatMap((expectation) => {
    const failure = expectation.failures.find((each) => each.id === id);
    return failure ? [{ expectation, failure }] : [];
  });
  if (unmet.length === 0) return null;
  return (
    <Section title="Unmet expectations" count={unmet.length}>
      <ul className={inspector.list}>
        {unmet.map(({ expectation, failure }) => (
          <li key={expectation.id} className={styles.unmet}>
            <CircleAlert size={14} aria-hidden="true" />
            <div>
              <p className={styles.why}>{failure.why}</p>
              <TextButton
                className={styles.rule ?? ''}
                onClick={() => {
                  goToFailure({ expectation: expectation.id, failure: id, said: null });
                  goToSide('expectations');
                }}
              >
                {expectation.sentence}
              </TextButton>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
