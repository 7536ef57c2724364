import { countOf } from '../../../shared/util/count-of.ts';
import { useCommand } from '../../commands/index.ts';
import { useExpectations } from '../../state/index.ts';
import styles from './status.module.css';

/** How many of the map's expectations it does not meet; a click lists them. Nothing where none is switched on. */
export function Unmet() {
  const { checked, isChecking } = useExpectations();
  const show = useCommand('view.expectations');
  if (checked.length === 0 && !isChecking) return null;
  const unmet = checked.filter(({ met }) => !met).length;
  const count =
    unmet === 0
      ? `All ${countOf(checked.length, 'expectation', 'expectations')} met`
      : `${countOf(unmet, 'expectation', 'expectations')} unmet`;
  return (
    <button type="button" className={styles.clear} aria-pressed={show.isOn} onClick={show.run}>
      {isChecking ? (checked.length === 0 ? 'Checking expectations…' : `${count}, checking…`) : count}
    </button>
  );
}
