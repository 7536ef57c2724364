import { type LevelGaps, STAND_LABELS, STANDS } from '../../../../shared/engagement/meeting/level-gaps.ts';
import { countOf } from '../../../../shared/util/count-of.ts';
import { selectEntities, showTab } from '../../../state/index.ts';
import { TextButton } from '../../../ui/text-button.tsx';
import styles from './meeting.module.css';

/** How many stand where, by influence. What is not set stands in a row and a column of its own. */
export function InfluenceTable({ gaps: { byInfluence, unjudged } }: { readonly gaps: LevelGaps }) {
  const show = (ids: readonly string[]): void => {
    selectEntities(...(ids as never[]));
    showTab('map');
  };
  if (byInfluence.length === 0)
    return <p className={styles.dim}>Nobody has been judged: rate influence and engagement in the Grid tab.</p>;
  return (
    <>
      <table className={styles.table}>
        <caption>Engagement by influence</caption>
        <thead>
          <tr>
            <th scope="col">Influence</th>
            {STANDS.map((stand) => (
              <th key={stand} scope="col">
                {STAND_LABELS[stand]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {byInfluence.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              {STANDS.map((stand) => (
                <td key={stand}>
                  {row[stand].length === 0 ? (
                    '0'
                  ) : (
                    <TextButton
                      aria-label={`Show on the map: ${row[stand].length} of influence ${row.label}, ${STAND_LABELS[stand].toLowerCase()}`}
                      onClick={() => show(row[stand])}
                    >
                      {row[stand].length.toLocaleString('en-GB')}
                    </TextButton>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {unjudged === 0 ? null : (
        <p className={styles.dim}>Of {countOf(unjudged, 'more entry', 'more entries')}, nothing is judged.</p>
      )}
    </>
  );
}
