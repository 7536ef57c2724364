import { ChevronLeft, ChevronRight, List, SkipForward, X } from 'lucide-react';
import type { Source } from '../../../shared/model/evidence.ts';
import { sayDate } from '../../../shared/util/dates.ts';
import { useCommand } from '../../commands/index.ts';
import {
  choiceLabel,
  progressOf,
  readNeighbour,
  readSource,
  SOURCE_KIND_CHOICES,
  showReader,
  textSources,
  useMap,
} from '../../state/index.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { ProgressBar } from './progress-bar.tsx';
import styles from './reader.module.css';
import { sayProgress } from './say.ts';

/** Which text this is, how far it is read, and the way to the others. */
export function ReaderHead({ source }: { readonly source: Source }) {
  const map = useMap();
  const unread = useCommand('map.next-unread');
  const progress = progressOf(map, source);
  const others = textSources(map).length > 1;
  const about = [
    choiceLabel(SOURCE_KIND_CHOICES, source.kind),
    source.date ? sayDate(source.date) : 'undated',
    source.author ?? '',
    source.restricted ? 'restricted' : '',
  ].filter((part) => part !== '');
  return (
    <header className={styles.head}>
      <div className={styles.headLine}>
        <IconButton label="All texts" onClick={() => readSource(null)}>
          <List size={16} />
        </IconButton>
        <h2 className={styles.title} title={source.title}>
          {source.title}
        </h2>
        <IconButton label="The text before" disabled={!others} onClick={() => readNeighbour(-1)}>
          <ChevronLeft size={16} />
        </IconButton>
        <IconButton label="The next text" disabled={!others} onClick={() => readNeighbour(1)}>
          <ChevronRight size={16} />
        </IconButton>
        <IconButton label="Close the reader" onClick={() => showReader(false)}>
          <X size={16} />
        </IconButton>
      </div>
      <p className={styles.about}>{about.join(' · ')}</p>
      <div className={styles.progress}>
        <ProgressBar share={progress.share} />
        <span>{sayProgress(progress)}</span>
        <button type="button" className={styles.quiet} title={unread.description} onClick={unread.run}>
          <SkipForward size={14} aria-hidden="true" />
          Next unread
        </button>
      </div>
    </header>
  );
}
