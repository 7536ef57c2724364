import { COVERED_BY, COVERED_LABELS, coverageOf } from '../../../../shared/engagement/plans/coverage.ts';
import { selectEntities, showTab, useMap } from '../../../state/index.ts';
import { TextButton } from '../../../ui/text-button.tsx';
import styles from './plans.module.css';

/** Which audiences the plans cover, and which nobody has planned for. */
export function Coverage() {
  const map = useMap();
  const all = coverageOf(map);
  return (
    <div className={styles.plan}>
      <p className={styles.dim}>
        Audiences that exist now, and whoever a plan names. One in two localities counts in both.
      </p>
      {COVERED_BY.map((by) => {
        const rows = all.filter((each) => each.by === by);
        return rows.length === 0 ? null : (
          <table key={by} className={styles.table}>
            <caption>By {COVERED_LABELS[by].toLowerCase()}</caption>
            <thead>
              <tr>
                <th scope="col">{COVERED_LABELS[by]}</th>
                <th scope="col">Planned for</th>
                <th scope="col">Not planned for</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, label, planned, notPlanned }) => (
                <tr key={key ?? ''}>
                  <th scope="row">{label}</th>
                  <td>
                    {planned.length} of {planned.length + notPlanned.length}
                    <meter
                      aria-label={`Share of ${label} that is planned for`}
                      min={0}
                      max={planned.length + notPlanned.length}
                      value={planned.length}
                    />
                  </td>
                  <td>
                    {notPlanned.length === 0 ? (
                      'None'
                    ) : (
                      <TextButton
                        onClick={() => {
                          selectEntities(...(notPlanned as never[]));
                          showTab('map');
                        }}
                      >
                        Show {notPlanned.length}
                        <span className={styles.hidden}> of {label}</span> on the map
                      </TextButton>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        );
      })}
    </div>
  );
}
