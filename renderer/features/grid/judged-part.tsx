import { NativeSelect } from '@mantine/core';
import { type Disagreement, FEWEST_COMPARED, sayPlace } from '../../../shared/engagement/ratings/disagreements.ts';
import { saySurveys } from '../../../shared/model/knowledge/response.ts';
import { levelLabel, shownNameOf } from '../../../shared/model/words.ts';
import { countOf } from '../../../shared/util/count-of.ts';
import { selectEntities, useMap, useSelection } from '../../state/index.ts';
import styles from './grid.module.css';
import { COMPARED_MEASURES, comparedMeasure, useCompared } from './use-compared.ts';
import type { ChangeGrid, GridSettings } from './use-grid-settings.ts';

type Props = { readonly settings: GridSettings; readonly change: ChangeGrid };
type Item = { readonly id: string; readonly words: string };

/** Where the network says that an entry matters more, or less, than it is judged to. */
export function JudgedPart({ settings, change }: Props) {
  const map = useMap();
  const answered = saySurveys(map);
  const compared = useCompared(settings.measure, true);
  const measure = comparedMeasure(settings.measure);
  if (!compared || !measure) return null;
  const { of, disagreements, unjudged, unmeasured } = compared;
  const say = ({ id, level, judgedPlace, measuredPlace }: Disagreement): Item => ({
    id,
    words: `judged ${levelLabel(map, 'influence', level).toLowerCase()}, ${sayPlace(judgedPlace)} of ${of}; in the network ${sayPlace(measuredPlace)}`,
  });
  const those = (says: Disagreement['says']): Item[] => disagreements.filter((each) => each.says === says).map(say);
  const few = of < FEWEST_COMPARED;
  return (
    <section className={styles.part} aria-label="Judged and measured">
      <div className={styles.bar}>
        <NativeSelect
          size="xs"
          label="Measure"
          data={COMPARED_MEASURES.map(({ id, label }) => ({ value: id, label }))}
          value={measure.id}
          onChange={(event) => change({ measure: event.target.value })}
        />
        <p className={styles.barWords}>{measure.does}</p>
      </div>
      <div className={styles.lists}>
        <p className={styles.lead}>
          {few
            ? `Influence has been judged for ${countOf(of, 'entry', 'entries')} in view; it takes at least ${FEWEST_COMPARED} to compare.`
            : `Places among the ${of.toLocaleString('en-GB')} in view whose influence is judged, by judgement and in the network. Listed where they are three tenths of all or more apart.`}
          {unmeasured > 0
            ? ` Of ${countOf(unmeasured, 'judged entry', 'judged entries')} the measure says nothing.`
            : ''}
          {answered === null ? '' : ` ${answered}`}
        </p>
        <Items
          title="The network says more"
          none={few ? 'Too few are judged.' : 'There is none.'}
          items={those('more')}
        />
        <Items
          title="The network says less"
          none={few ? 'Too few are judged.' : 'There is none.'}
          items={those('less')}
        />
        <Items
          title="Not judged, and among the first tenth in the network"
          none="There is none."
          items={unjudged.map(({ id, place }) => ({ id, words: `${sayPlace(place)} in the network` }))}
        />
      </div>
    </section>
  );
}

/** Never all of very many at once. */
const MOST = 100;

function Items({
  title,
  none,
  items,
}: {
  readonly title: string;
  readonly none: string;
  readonly items: readonly Item[];
}) {
  const map = useMap();
  const selection = useSelection();
  return (
    <section aria-label={title}>
      <h2 className={styles.listTitle}>
        {title} <span>{items.length.toLocaleString('en-GB')}</span>
      </h2>
      {items.length === 0 ? <p className={styles.dim}>{none}</p> : null}
      <ul className={styles.items}>
        {items.slice(0, MOST).map(({ id, words }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.item}
              aria-pressed={selection.entities.has(id)}
              onClick={() => selectEntities(id)}
            >
              <strong>{shownNameOf(map, id)}</strong>
              <span className={styles.dim}>{words}</span>
            </button>
          </li>
        ))}
      </ul>
      {items.length > MOST ? (
        <p className={styles.dim}>
          The first {MOST} of {items.length.toLocaleString('en-GB')}. “Judged against measured” in Questions has all.
        </p>
      ) : null}
    </section>
  );
}
