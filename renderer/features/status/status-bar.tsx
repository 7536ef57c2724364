import { textSetting } from '../../../shared/model/settings.ts';
import { countOf } from '../../../shared/util/count-of.ts';
import { sayDate } from '../../../shared/util/dates.ts';
import { useMap, useShown, useToday } from '../../state/index.ts';
import { Saved } from './saved.tsx';
import styles from './status.module.css';

/** The line at the bottom: how much there is, whether it is saved, as at when. */
export function StatusBar() {
  const map = useMap();
  const shown = useShown();
  const today = useToday();
  const hidden = map.entity.size - shown.entities.size;
  const asAt = textSetting(map, 'as-at');
  return (
    <footer className={styles.bar}>
      <span>
        {countOf(map.entity.size, 'entry', 'entries')} · {countOf(map.link.size, 'link', 'links')}
        {hidden > 0 ? ` · ${hidden.toLocaleString('en-GB')} hidden by the filter` : ''}
      </span>
      <Saved />
      <span title="Ages of evidence count from this date">
        As at {sayDate(asAt ?? today)}
        {asAt === null ? ' (today)' : ''}
      </span>
    </footer>
  );
}
