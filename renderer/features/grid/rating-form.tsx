import { Button, NativeSelect } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { levelsUp } from '../../../shared/engagement/ratings/axes.ts';
import { ratingHistory } from '../../../shared/engagement/ratings/level-matrix.ts';
import { levelOn } from '../../../shared/engagement/ratings/levels-on.ts';
import { levelLabel, shownNameOf } from '../../../shared/model/words.ts';
import { sayDate } from '../../../shared/util/dates.ts';
import { useCanEdit, useMap } from '../../state/index.ts';
import { GrowingText } from '../../ui/growing-text.tsx';
import styles from './grid.module.css';
import { rate } from './rate.ts';
import type { GridSettings } from './use-grid-settings.ts';

type Props = {
  readonly entity: string;
  readonly scales: readonly string[];
  readonly settings: GridSettings;
};

const AS_IT_IS = 'as it is';
const NO_LONGER = 'no longer';
const MOST_SHOWN = 6;

/** Rates one entry on some scales, and tells what was judged before. */
export function RatingForm({ entity, scales, settings }: Props) {
  const map = useMap();
  const canEdit = useCanEdit();
  const [levels, setLevels] = useState<Readonly<Record<string, string>>>({});
  const [why, setWhy] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const history = ratingHistory(map, entity, scales);
  const name = shownNameOf(map, entity);
  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const rated = scales.flatMap((scale) => {
      const level = levels[scale] ?? AS_IT_IS;
      return level === AS_IT_IS ? [] : [{ scale, value: level === NO_LONGER ? null : Number(level) }];
    });
    if (rated.length === 0) return setProblem('Choose a level.');
    const verdict = await rate(entity, rated, { date: settings.date, by: settings.by, why });
    setProblem(verdict);
    if (verdict !== null) return;
    setLevels({});
    setWhy('');
  };
  return (
    <form className={styles.form} aria-label={`Rate ${name}`} onSubmit={(event) => void onSubmit(event)}>
      <h2 className={styles.formTitle}>{name}</h2>
      <div className={styles.pair}>
        {scales.map((id) => {
          const scale = map.scale.get(id);
          const now = levelOn(map, entity, id);
          return scale ? (
            <NativeSelect
              key={id}
              size="xs"
              label={scale.label}
              disabled={!canEdit}
              data={[
                { value: AS_IT_IS, label: now === null ? 'Not set' : `${levelLabel(map, id, now)} (as it is)` },
                ...levelsUp(scale).map(({ value, label }) => ({ value: String(value), label })),
                ...(now === null ? [] : [{ value: NO_LONGER, label: 'No longer set' }]),
              ]}
              value={levels[id] ?? AS_IT_IS}
              onChange={(event) => setLevels({ ...levels, [id]: event.target.value })}
            />
          ) : null;
        })}
      </div>
      <GrowingText label="Why" value={why} onText={setWhy} />
      <div className={styles.formEnd}>
        {problem === null ? null : (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        )}
        <Button size="xs" type="submit" variant="filled" disabled={!canEdit}>
          Rate
        </Button>
      </div>
      {history.length === 0 ? null : (
        <ul className={styles.history} aria-label="Judged before">
          {history.slice(0, MOST_SHOWN).map(({ id, scale, value, date, by, why: reason }) => (
            <li key={id}>
              {sayDate(date)}: {map.scale.get(scale)?.label ?? scale} {levelLabel(map, scale, value).toLowerCase()}
              {by === null ? '' : `, by ${by}`}
              {reason === null ? '' : `. ${reason}`}
            </li>
          ))}
          {history.length > MOST_SHOWN ? (
            <li>{history.length - MOST_SHOWN} earlier ones stand in the details, under Judgements.</li>
          ) : null}
        </ul>
      )}
    </form>
  );
}
