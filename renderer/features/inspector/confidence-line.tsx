import { CircleDashed, CircleHelp, ShieldCheck, ShieldHalf, TriangleAlert } from 'lucide-react';
import { explain, sayConfirmation } from '../../../shared/model/knowledge/index.ts';
import { useAsAt, useMap } from '../../state/index.ts';
import styles from './inspector.module.css';

const icons = { high: ShieldCheck, medium: ShieldHalf, low: CircleHelp, none: CircleDashed } as const;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How we know, and what would make it surer: in words, with a sign beside it. */
export function ConfidenceLine({ subject }: { readonly subject: string }) {
  const map = useMap();
  const asAt = useAsAt();
  const { knowledge, level, because, better, caution } = explain(map, subject, asAt);
  const Icon = icons[knowledge.confidence];
  const link = map.link.get(subject);
  const more = [better, caution].filter((part) => part !== null);
  return (
    <div className={styles.confidence} data-level={knowledge.confidence}>
      <Icon size={15} aria-hidden="true" />
      <div>
        {link?.confirmedBy === 'disputed' ? (
          // However many sources say so: who reads "high confidence" must not overlook that one side says otherwise.
          <p className={styles.disputed}>
            <TriangleAlert size={15} aria-hidden="true" /> {sayConfirmation(map, link)}.
          </p>
        ) : null}
        <p>
          <strong>{level}</strong>
          {because === null ? '' : `: ${because}`}
        </p>
        {more.length === 0 ? null : (
          <p className={styles.better}>{more.map((part) => `${capitalised(part)}.`).join(' ')}</p>
        )}
      </div>
    </div>
  );
}
