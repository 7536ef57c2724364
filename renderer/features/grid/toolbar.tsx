import { Checkbox, NativeSelect } from '@mantine/core';
import { type Axes, entityScales } from '../../../shared/engagement/ratings/axes.ts';
import { daysJudged } from '../../../shared/engagement/ratings/levels-on.ts';
import { countOf } from '../../../shared/util/count-of.ts';
import { sayDate } from '../../../shared/util/dates.ts';
import { useMap } from '../../state/index.ts';
import styles from './grid.module.css';
import { QuarterNamesForm } from './quarter-names-form.tsx';
import { SaveGrid } from './save-grid.tsx';
import type { ChangeGrid, GridSettings } from './use-grid-settings.ts';

type Props = {
  readonly axes: Axes;
  readonly settings: GridSettings;
  readonly change: ChangeGrid;
  readonly moved: number;
};

const NONE = '';

/** Which scales, the days between which arrows lead, and what is marked. */
export function Toolbar({ axes, settings, change, moved }: Props) {
  const map = useMap();
  const scales = entityScales(map).map(({ id, label }) => ({ value: id, label }));
  const days = daysJudged(map, axes).reverse();
  const choices = days.map((day) => ({ value: day, label: sayDate(day) }));
  const choose = (side: 'x' | 'y', value: string): void => {
    const other = side === 'x' ? 'y' : 'x';
    // The scale of the other side: both change places.
    change({ [side]: value, [other]: axes[other] === value ? axes[side] : axes[other], from: null, to: null });
  };
  return (
    <div className={styles.bar}>
      <NativeSelect
        size="xs"
        label="Up"
        data={scales}
        value={axes.y}
        onChange={(event) => choose('y', event.target.value)}
      />
      <NativeSelect
        size="xs"
        label="Across"
        data={scales}
        value={axes.x}
        onChange={(event) => choose('x', event.target.value)}
      />
      <NativeSelect
        size="xs"
        label="As of"
        data={[{ value: NONE, label: 'Now' }, ...choices]}
        value={settings.to ?? NONE}
        onChange={(event) => change({ to: event.target.value || null })}
      />
      <NativeSelect
        size="xs"
        label="Moved since"
        data={[{ value: NONE, label: 'No arrows' }, ...choices]}
        value={settings.from ?? NONE}
        onChange={(event) => change({ from: event.target.value || null })}
      />
      <span className={styles.moved} role="status">
        {settings.from === null ? '' : `${countOf(moved, 'entry has', 'entries have')} moved`}
      </span>
      <Checkbox
        size="xs"
        label="Mark where the network disagrees"
        checked={settings.marks}
        onChange={(event) => change({ marks: event.currentTarget.checked })}
      />
      <QuarterNamesForm axes={axes} />
      <SaveGrid axes={axes} from={settings.from} to={settings.to} />
    </div>
  );
}
