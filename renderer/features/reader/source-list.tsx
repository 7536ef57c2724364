import { Button } from '@mantine/core';
import { ClipboardPaste, FileText, X } from 'lucide-react';
import { sayDate } from '../../../shared/util/dates.ts';
import { useCommand } from '../../commands/index.ts';
import {
  choiceLabel,
  progressOf,
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

/** The texts of the map, and how much of each is read. */
export function SourceList() {
  const map = useMap();
  const read = useCommand('map.read-document');
  const paste = useCommand('map.paste-note');
  const sources = textSources(map);
  return (
    <div className={styles.listPage}>
      <header className={styles.head}>
        <div className={styles.headLine}>
          <h2 className={styles.title}>Texts to read</h2>
          <IconButton label="Close the reader" onClick={() => showReader(false)}>
            <X size={16} />
          </IconButton>
        </div>
      </header>
      {sources.length === 0 ? (
        <div className={styles.empty}>
          <p>
            Read notes, transcripts and reports here, beside the map. The names it knows are underlined; what you pick
            out becomes an entry or a link, with its place in the text as evidence.
          </p>
          <p>Drop files anywhere, or choose them: text, Markdown, Word, PDF. Forty at once are fine.</p>
        </div>
      ) : null}
      <div className={styles.actions}>
        <Button leftSection={<FileText size={15} />} variant="filled" disabled={!read.isEnabled} onClick={read.run}>
          Read a document
        </Button>
        <Button leftSection={<ClipboardPaste size={15} />} disabled={!paste.isEnabled} onClick={paste.run}>
          Paste text
        </Button>
      </div>
      <ul className={styles.sources}>
        {sources.map((source) => {
          const progress = progressOf(map, source);
          return (
            <li key={source.id}>
              <button type="button" className={styles.source} onClick={() => readSource(source.id)}>
                <strong>{source.title}</strong>
                <span className={styles.about}>
                  {choiceLabel(SOURCE_KIND_CHOICES, source.kind)} · {source.date ? sayDate(source.date) : 'undated'}
                </span>
                <span className={styles.progress}>
                  <ProgressBar share={progress.share} />
                  {sayProgress(progress)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
