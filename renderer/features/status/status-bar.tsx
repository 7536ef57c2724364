import { textSetting } from '../../../shared/model/settings.ts';
import { countOf } from '../../../shared/util/count-of.ts';
import { sayDate } from '../../../shared/util/dates.ts';
import { useMap, useShown, useToday } from '../../state/index.ts';
import { Answered } from './answered.tsx';
import { Saved } from './saved.tsx';
import styles from './status.module.css';
import { Unmet } from './unmet.tsx';

/** The line at the bottom: how much there is, whether it is saved, as at when. */
export function StatusBar() {
  const map = useMap();
  const shown = useShown();
  const today = useToday();
  const entries = map.entity.size - shown.entities.size;
  const links = map.link.size - shown.links.size;
  // Links too: a filter may hide those alone, and who looks at the entries would take what is left for all there is.
  const hidden = [
    entries > 0 ? countOf(entries, 'entry', 'entries') : '',
    links > 0 ? countOf(links, 'link', 'links') : '',
  ].filter((count) => count !== '');
  const asAt = textSetting(map, 'as-at');
  return (
    <footer className={styles.bar}>
      <span>
        {countOf(map.entity.size, 'entry', 'entries')} · {countOf(map.link.size, 'link', 'links')}
        {hidden.length > 0 ? ` · ${hidden.join(' and ')} hidden by the filter` : ''}
      </span>
      <Saved />
      <span title="Ages of evidence count from this date">
        As at {sayDate(asAt ?? today)}
        {asAt === null ? ' (today)' : ''}
      </span>
      <Answered />
      <Unmet />
    </footer>
  );
}
