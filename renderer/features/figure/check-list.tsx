import { CircleCheck, TriangleAlert } from 'lucide-react';
import type { FigurePreview } from '../../../shared/contract/figures.ts';
import { Section } from '../../ui/section.tsx';
import styles from './figure.module.css';

/** What the author of a figure should know before it goes out, and what was left out for those it is for. */
export function CheckList({ preview }: { readonly preview: FigurePreview | null }) {
  if (!preview) return null;
  const { warnings, omitted } = preview;
  return (
    <Section title="Before it goes out" count={warnings.length}>
      {warnings.length === 0 ? (
        <p className={styles.fine}>
          <CircleCheck size={15} aria-hidden="true" /> Every name is on the page and can be read in print.
        </p>
      ) : (
        <ul className={styles.warnings}>
          {warnings.map(({ code, text }) => (
            <li key={code}>
              <TriangleAlert size={15} aria-hidden="true" />
              <span>{text}</span>
            </li>
          ))}
        </ul>
      )}
      {omitted.length === 0 ? null : (
        <details className={styles.omitted}>
          <summary>What is left out</summary>
          <ul>
            {omitted.map(({ what, why }) => (
              <li key={what}>
                {what}: {why}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}
