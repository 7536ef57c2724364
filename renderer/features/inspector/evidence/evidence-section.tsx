import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { evidenceFor } from '../../../../shared/model/map-index.ts';
import { showInSources } from '../../../commands/index.ts';
import { useCanEdit, useMap } from '../../../state/index.ts';
import { Section } from '../../../ui/section.tsx';
import { aboutOf, type Subject } from '../fields/subject.ts';
import styles from '../inspector.module.css';
import { ConfirmedBy } from './confirmed-by.tsx';
import { EvidenceForm } from './evidence-form.tsx';
import { EvidenceItem } from './evidence-item.tsx';

/** Where we know it from, and who says that it is so. */
export function EvidenceSection({ subject }: { readonly subject: Subject }) {
  const map = useMap();
  const canEdit = useCanEdit();
  const [isAdding, setAdding] = useState(false);
  const add = useRef<HTMLButtonElement>(null);
  const evidence = evidenceFor(map, subject.record.id);
  const done = (): void => {
    setAdding(false);
    // The form has gone with the field that had the keyboard: the next piece begins where this one did.
    requestAnimationFrame(() => add.current?.focus());
  };
  return (
    <Section
      title="Evidence"
      count={evidence.length}
      action={
        <>
          {evidence.length > 0 && !isAdding ? (
            <button type="button" className={styles.quietButton} onClick={showInSources}>
              Show in Sources
            </button>
          ) : null}
          {canEdit && !isAdding ? (
            <button ref={add} type="button" className={styles.quietButton} onClick={() => setAdding(true)}>
              <Plus size={14} aria-hidden="true" />
              Add evidence
            </button>
          ) : null}
        </>
      }
    >
      {subject.kind === 'link' ? <ConfirmedBy link={subject.record} /> : null}
      {evidence.length === 0 && !isAdding ? (
        <p className={styles.none}>Nothing says so yet. Add the document, interview or observation it comes from.</p>
      ) : null}
      <ul className={styles.list}>
        {evidence.map((item) => (
          <EvidenceItem key={item.id} evidence={item} subject={subject} />
        ))}
      </ul>
      {isAdding ? <EvidenceForm about={aboutOf(subject)} onDone={done} /> : null}
    </Section>
  );
}
