import { Plus } from 'lucide-react';
import { useState } from 'react';
import { assessmentsOf } from '../../../../shared/model/map-index.ts';
import { inOrder } from '../../../../shared/model/words.ts';
import { useCanEdit, useMap } from '../../../state/index.ts';
import { Section } from '../../../ui/section.tsx';
import type { Subject } from '../fields/subject.ts';
import styles from '../inspector.module.css';
import { JudgementForm } from './judgement-form.tsx';
import { JudgementLine } from './judgement-line.tsx';

/** Judgements on the scales: the newest of each counts, the earlier ones stay. */
export function JudgementsSection({ subject }: { readonly subject: Subject }) {
  const map = useMap();
  const canEdit = useCanEdit();
  const [isAdding, setAdding] = useState(false);
  const scales = inOrder(map.scale.values()).filter((scale) => scale.appliesTo.includes(subject.kind));
  const judgements = assessmentsOf(map, subject.record.id);
  if (scales.length === 0 && judgements.length === 0) return null;
  const judged = inOrder(map.scale.values()).filter((scale) => judgements.some((item) => item.scale === scale.id));
  return (
    <Section
      title="Judgements"
      action={
        canEdit && !isAdding && scales.length > 0 ? (
          <button type="button" className={styles.quietButton} onClick={() => setAdding(true)}>
            <Plus size={14} aria-hidden="true" />
            Judge
          </button>
        ) : null
      }
    >
      {judged.length === 0 && !isAdding ? <p className={styles.none}>Not judged on any scale yet.</p> : null}
      {judged.map((scale) => (
        <JudgementLine key={scale.id} scale={scale} history={judgements.filter((item) => item.scale === scale.id)} />
      ))}
      {isAdding ? <JudgementForm subject={subject} scales={scales} onDone={() => setAdding(false)} /> : null}
    </Section>
  );
}
