import { CircleDashed, CircleHelp, ShieldCheck, ShieldHalf } from 'lucide-react';
import { knowledgeOf } from '../../../shared/model/confidence.ts';
import { useAsAt, useMap } from '../../state/index.ts';
import styles from './inspector.module.css';
import { sayConfidence, sayWhy } from './say-knowledge.ts';

const icons = { high: ShieldCheck, medium: ShieldHalf, low: CircleHelp, none: CircleDashed } as const;

/** How we know: in words, with a sign beside it. */
export function ConfidenceLine({ subject }: { readonly subject: string }) {
  const map = useMap();
  const asAt = useAsAt();
  const knowledge = knowledgeOf(map, subject, asAt);
  const Icon = icons[knowledge.confidence];
  const why = sayWhy(knowledge);
  return (
    <p className={styles.confidence} data-level={knowledge.confidence}>
      <Icon size={15} aria-hidden="true" />
      <span>
        <strong>{sayConfidence(knowledge.confidence)}</strong>
        {why === null ? '' : `: ${why}`}
      </span>
    </p>
  );
}
