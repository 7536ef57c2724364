import { Button } from '@mantine/core';
import { MapPin, Trash2, X } from 'lucide-react';
import type { Source } from '../../../../shared/model/evidence.ts';
import { sayAge, sayRead } from '../../../../shared/model/knowledge/index.ts';
import { sayDate } from '../../../../shared/util/dates.ts';
import { showSourceOnMap } from '../../../commands/index.ts';
import {
  choiceLabel,
  chooseSources,
  openDialog,
  SOURCE_KIND_CHOICES,
  useAsAt,
  useCanEdit,
} from '../../../state/index.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import styles from './register.module.css';
import { Supports } from './supports.tsx';
import { useSupportRows } from './use-support-rows.ts';

/** One source: what it is, and everything in the map that rests on it. */
export function SourceDetails({ source }: { readonly source: Source }) {
  const asAt = useAsAt();
  const canEdit = useCanEdit();
  const rows = useSupportRows(source.id);
  const about = [
    choiceLabel(SOURCE_KIND_CHOICES, source.kind),
    source.date === null ? 'undated' : `${sayDate(source.date)} (${sayAge(source.date, asAt)})`,
    ...(source.author === null ? [] : [source.author]),
    ...(source.text === null ? [] : [sayRead(source)]),
    ...(source.restricted ? ['restricted'] : []),
  ];
  return (
    <section className={styles.details} aria-label={`What rests on ${source.title}`}>
      <header className={styles.head}>
        <div className={styles.headLine}>
          <h2 className={styles.title}>{source.title}</h2>
          <IconButton label="Close what rests on it" size={24} onClick={() => chooseSources()}>
            <X size={15} />
          </IconButton>
        </div>
        <p className={styles.about}>{about.join(' · ')}</p>
        {source.notes === null ? null : <p className={styles.notes}>{source.notes}</p>}
        <div className={styles.actions}>
          <Button
            size="compact-sm"
            leftSection={<MapPin size={14} />}
            disabled={rows.length === 0}
            onClick={() => showSourceOnMap(source.id)}
          >
            Show on the map
          </Button>
          <Button
            size="compact-sm"
            leftSection={<Trash2 size={14} />}
            disabled={!canEdit}
            onClick={() => openDialog({ kind: 'delete-sources', sources: [source.id] })}
          >
            Delete source
          </Button>
        </div>
      </header>
      {rows.length === 0 ? (
        <p className={styles.none}>
          Nothing rests on it yet. Select entries or links in the map or a table, choose “Attach evidence”, and name
          this source.
        </p>
      ) : (
        <Supports rows={rows} />
      )}
    </section>
  );
}
