import type { FieldContext } from '../../../shared/graph/fields/index.ts';
import {
  counted,
  levelsOf,
  type Matrix,
  type MatrixShows,
  NO_VALUE,
  type Steps,
} from '../../../shared/graph/matrix/index.ts';
import { termLabel } from '../../../shared/model/words.ts';
import styles from './legend.module.css';
import type { Shading } from './use-shading.ts';

type Props = {
  readonly matrix: Matrix;
  readonly shading: Shading;
  readonly shows: MatrixShows;
  readonly context: FieldContext;
};

type Step = { readonly level: number; readonly label: string };

const QUALITY: readonly Step[] = ['very poor', 'poor', 'fair', 'good', 'very good'].map((label, index) => ({
  level: index + 1,
  label: `${index + 1} ${label}`,
}));
const CONFIDENCE: readonly Step[] = [
  { level: 0, label: '? no evidence' },
  { level: 1, label: 'L low' },
  { level: 3, label: 'M medium' },
  { level: 5, label: 'H high' },
];

function ranges(steps: Steps, say: (value: number) => string, next: (value: number) => number): Step[] {
  const levels = levelsOf(steps);
  return steps.map((step, index) => {
    const from = index === 0 ? null : next(steps[index - 1] ?? 0);
    const label = from === null && index === 0 && steps.length > 1 && step > next(0) ? `up to ${say(step)}` : say(step);
    return {
      level: levels[index] ?? 0,
      label: from !== null && from < step ? `${say(from)} to ${say(step)}` : label,
    };
  });
}

function stepsFor(shows: MatrixShows, steps: Steps): readonly Step[] {
  switch (shows) {
    case 'count':
    case 'methods':
      return ranges(steps, String, (value) => value + 1);
    case 'density':
      return ranges(
        steps,
        (value) => `${Math.round(value * 100)}%`,
        (value) => value,
      );
    case 'confidence':
      return CONFIDENCE;
    default:
      return [{ level: 0, label: `${NO_VALUE} not set` }, ...QUALITY];
  }
}

/** What the shades and signs stand for, what is counted, and what is left out. */
export function Legend({ matrix, shading, shows, context }: Props) {
  const steps = stepsFor(shows, shading.steps);
  const methods = shows === 'methods' ? methodsIn(context, matrix) : [];
  const { notExisting, otherTypes } = matrix.leftOut;
  const left = [
    notExisting > 0 ? `${notExisting.toLocaleString('en-GB')} planned, proposed or ended` : '',
    otherTypes > 0 ? `${otherTypes.toLocaleString('en-GB')} of other types` : '',
  ].filter((part) => part !== '');
  return (
    <div className={styles.legend}>
      <ul className={styles.steps} aria-label={shows === 'methods' ? 'Shades: number of links' : 'Shades'}>
        {steps.map(({ level, label }) => {
          const shade = shading.shades[level - 1];
          return (
            <li key={label} className={styles.step}>
              <span
                className={styles.swatch}
                style={shade ? { background: shade.fill, borderColor: shade.fill } : {}}
                aria-hidden="true"
              />
              {label}
            </li>
          );
        })}
        {shows === 'count' || shows === 'methods' ? <li className={styles.step}>links</li> : null}
      </ul>
      {methods.length > 0 ? (
        <p className={styles.note}>
          {methods
            .map((key) => `${shading.signs.get(key) ?? ''} ${termLabel(context.map, 'method', key).toLowerCase()}`)
            .join(', ')}
          ; + and others
        </p>
      ) : null}
      <p className={styles.note}>
        Counts {counted(matrix.links.length)} in view{left.length > 0 ? `; left out: ${left.join(', ')}` : ''}. A link
        both ways, or without a direction, counts in both cells.
        {matrix.hasSeveral ? ' An entry in several groups counts in each.' : ''}
      </p>
    </div>
  );
}

function methodsIn({ map }: FieldContext, matrix: Matrix): string[] {
  const used = new Set(matrix.links.flatMap((id) => map.link.get(id)?.methods ?? []));
  return [...used].sort((a, b) => (termLabel(map, 'method', a) < termLabel(map, 'method', b) ? -1 : 1));
}
