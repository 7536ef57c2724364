import { Plus } from 'lucide-react';
import { useState } from 'react';
import { type FigureSettings, type Finding, MOST_FINDINGS } from '../../../shared/figure/settings.ts';
import { setFigure, useCanEdit } from '../../state/index.ts';
import { Section } from '../../ui/section.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import styles from './figure.module.css';
import { FindingItem } from './finding-item.tsx';

/** What the figure shows, in numbered sentences; each may be about an entry, where its number then stands. */
export function FindingsPart({ settings }: { readonly settings: FigureSettings }) {
  const { findings } = settings;
  const canEdit = useCanEdit();
  const [isAdding, setIsAdding] = useState(false);
  const give = (next: readonly Finding[]): Promise<string | null> => setFigure({ findings: [...next] });
  const at = (index: number, finding: Finding | null): Promise<string | null> =>
    give(findings.flatMap((each, place) => (place === index ? (finding ?? []) : each)));
  const swap = (index: number, by: number): Promise<string | null> => {
    const next = [...findings];
    const [taken] = next.splice(index, 1);
    if (taken) next.splice(index + by, 0, taken);
    return give(next);
  };
  const canAdd = canEdit && findings.length < MOST_FINDINGS;
  return (
    <Section
      title="Key findings"
      count={findings.length}
      action={
        canAdd && !isAdding ? (
          <TextButton className={styles.add} onClick={() => setIsAdding(true)}>
            <Plus size={14} aria-hidden="true" /> Add a finding
          </TextButton>
        ) : null
      }
    >
      {findings.length === 0 && !isAdding ? (
        <p className={styles.quiet}>Sentences that say what the figure shows, numbered on the page and on the map.</p>
      ) : null}
      <ol className={styles.findings}>
        {findings.map((finding, index) => (
          <FindingItem
            // biome-ignore lint/suspicious/noArrayIndexKey: a finding is known by its number
            key={index}
            number={index + 1}
            finding={finding}
            isLast={index === findings.length - 1}
            onGive={(next) => at(index, next)}
            onMove={(by) => void swap(index, by)}
          />
        ))}
        {isAdding ? (
          <FindingItem
            key="new"
            number={findings.length + 1}
            finding={{ text: '', entity: null }}
            isLast
            isNew
            onLeave={() => setIsAdding(false)}
            onGive={async (next) => {
              const problem = next ? await give([...findings, next]) : null;
              if (problem === null) setIsAdding(false);
              return problem;
            }}
          />
        ) : null}
      </ol>
    </Section>
  );
}
