import { useMemo } from 'react';
import { regionSpecs } from '../../../shared/figure/regions/index.ts';
import type { Filter } from '../../../shared/graph/filters/index.ts';
import { useCommand } from '../../commands/index.ts';
import { setFilter, useDrawn, useDrawnAppearance, useFilter, useMap, useShown, useView } from '../../state/index.ts';
import { Section } from '../../ui/section.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import styles from './legend.module.css';
import { isRowChosen, type LegendRow, legendSections, withRowToggled } from './legend-rows.ts';
import { Sample } from './sample.tsx';

/** What shapes, colours and lines mean, and how many of each are in the picture. A click shows only those. */
export function LegendPanel() {
  const map = useMap();
  const shown = useShown();
  const drawn = useDrawn();
  const filter = useFilter();
  const appearance = useDrawnAppearance();
  const layout = useView()?.layout ?? null;
  const sections = useMemo(() => {
    const regions = regionSpecs(map, shown, layout, drawn.outlines);
    return legendSections(map, { ...drawn, regions }, filter, appearance);
  }, [map, shown, drawn, layout, filter, appearance]);
  if (sections.length === 0) return null;
  return (
    <Section title="Legend" action={<Change />}>
      {sections.map(({ key, heading, rows }) => (
        <div key={key} className={styles.part}>
          <h4 className={styles.heading}>{heading}</h4>
          <ul className={styles.rows} aria-label={heading}>
            {rows.map((row) => (
              <li key={row.key}>
                <Row row={row} filter={filter} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

/** The legend says what the rules made; this is where they are changed. */
function Change() {
  const { label, description, keys, isEnabled, run } = useCommand('view.appearance');
  return (
    <TextButton
      aria-label={label}
      title={keys ? `${description} (${keys})` : description}
      disabled={!isEnabled}
      onClick={run}
    >
      Change…
    </TextButton>
  );
}

function Row({ row, filter }: { readonly row: LegendRow; readonly filter: Filter }) {
  const { choice, label, count, isHidden, sample, height } = row;
  const content = (
    <>
      <Sample items={sample} height={height} />
      <span className={styles.label}>{label}</span>{' '}
      <span className={styles.count}>{isHidden ? 'hidden' : count.toLocaleString('en-GB')}</span>
    </>
  );
  if (!choice) return <div className={styles.row}>{content}</div>;
  const isChosen = isRowChosen(filter, choice);
  return (
    <button
      type="button"
      className={styles.row}
      aria-pressed={isChosen}
      data-hidden={isHidden || undefined}
      title={isChosen ? 'Show the others too' : 'Show only these'}
      onClick={() => setFilter(withRowToggled(filter, choice))}
    >
      {content}
    </button>
  );
}
