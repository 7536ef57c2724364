import { Plus } from 'lucide-react';
import { useState } from 'react';
import { evidenceFor } from '../../../../shared/model/map-index.ts';
import { useCanEdit, useMap } from '../../../state/index.ts';
import { Section } from '../../../ui/section.tsx';
import type { Subject } from '../fields/subject.ts';
import styles from '../inspector.module.css';
import { EvidenceForm } from './evidence-form.tsx';
import { EvidenceItem } from './evidence-item.tsx';

/** Where we know it from. */
export function EvidenceSection({ subject }: { readonly subject: Subject }) {
  const map = useMap();
  const canEdit = useCanEdit();
  const [isAdding, setAdding] = useState(false);
  const evidence = evidenceFor(map, subject.record.id);
  return (
    <Section
      title="Evidence"
      count={evidence.length}
      action={
        canEdit && !isAdding ? (
          <button type="button" className={styles.quietButton} onClick={() => setAdding(true)}>
            <Plus size={14} aria-hidden="true" />
            Add evidence
          </button>
        ) : null
      }
    >
      {evidence.length === 0 && !isAdding ? (
        <p className={styles.none}>Nothing says so yet. Add the document, interview or observation it comes from.</p>
      ) : null}
      <ul className={styles.list}>
        {evidence.map((item) => (
          <EvidenceItem key={item.id} evidence={item} subject={subject} />
        ))}
      </ul>
      {isAdding ? <EvidenceForm subject={subject} onDone={() => setAdding(false)} /> : null}
    </Section>
  );
}
