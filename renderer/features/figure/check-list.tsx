import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { FigurePreview } from '../../../shared/contract/figures.ts';
import type { FigureSettings } from '../../../shared/figure/settings.ts';
import { useCanEdit } from '../../state/index.ts';
import { Section } from '../../ui/section.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import styles from './figure.module.css';
import { withMends } from './mends.ts';

/** What leads to the list has this to go by. */
export const CHECK_LIST_ID = 'figure-checks';

type Props = { readonly settings: FigureSettings; readonly preview: FigurePreview | null };

/** What the author of a figure should know before it goes out, what can be done about each, and what was left out for those it is for. */
export function CheckList({ settings, preview }: Props) {
  const canEdit = useCanEdit();
  const list = useKeyboardKept(preview);
  if (!preview) return null;
  const { warnings, omitted } = preview;
  return (
    <Section title="Before it goes out" count={warnings.length}>
      <div ref={list} id={CHECK_LIST_ID} className={styles.checks} tabIndex={-1}>
        {warnings.length === 0 ? (
          <p className={styles.fine}>
            <CircleCheck size={15} aria-hidden="true" /> Every name is on the page and can be read in print.
          </p>
        ) : (
          <ul className={styles.warnings}>
            {withMends(preview, settings).map(({ code, text, mends }) => (
              <li key={code}>
                <TriangleAlert size={15} aria-hidden="true" />
                <div>
                  {text}
                  <div className={styles.mends}>
                    {mends.map(({ label, onDo, changesMap }) => (
                      <TextButton key={label} disabled={changesMap && !canEdit} onClick={onDo}>
                        {label}
                      </TextButton>
                    ))}
                  </div>
                </div>
              </li>
            ))}
          </ul>
        )}
      </div>
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

/** A warning that is mended goes, and the button that mended it with it: the list gets the keyboard then. */
function useKeyboardKept(preview: FigurePreview | null) {
  const list = useRef<HTMLDivElement>(null);
  const wasInside = useRef(false);
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      wasInside.current = list.current?.contains(target as Node) ?? false;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is listed changes with the figure
  useEffect(() => {
    if (wasInside.current && document.activeElement === document.body) list.current?.focus();
  }, [preview]);
  return list;
}
