import { useState } from 'react';
import type { Tuning } from '../../../shared/exchange/audience/index.ts';
import type { FigureSettings } from '../../../shared/figure/settings.ts';
import { TuningFields } from '../../readers/index.ts';
import { setFigure, useCanEdit, useFigureAudience } from '../../state/index.ts';
import styles from './figure.module.css';
import { markPart } from './parts.ts';

/** How people are shown on the figure, and what is left out besides what its audience does not see; kept with the view. */
export function AudiencePart({ settings }: { readonly settings: FigureSettings }) {
  const canEdit = useCanEdit();
  const audience = useFigureAudience();
  const [problem, setProblem] = useState<string | null>(null);
  const give = async ({ leaveOut, ...change }: Partial<Tuning>): Promise<void> =>
    setProblem(await setFigure({ ...change, ...(leaveOut ? { leaveOut: [...leaveOut] } : {}) }));
  return (
    <div {...markPart({ part: 'people' })}>
      <TuningFields
        audience={audience}
        tuning={settings}
        isDisabled={!canEdit}
        onGive={(change) => void give(change)}
      />
      {problem === null ? null : (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
