import { Button, Menu } from '@mantine/core';
import { Ellipsis, Eye, GitCompareArrows, Undo2 } from 'lucide-react';
import { countsOfSnapshot } from '../../../shared/exchange/json/snapshot-outline.ts';
import type { Snapshot } from '../../../shared/model/engagement.ts';
import { countOf } from '../../../shared/util/count-of.ts';
import { sayDate } from '../../../shared/util/dates.ts';
import { compareWithNow, removeSnapshot } from '../../commands/index.ts';
import { lookAt, lookAtNow, openDialog, useCanEdit, useLooking } from '../../state/index.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { dayOf, sayTime } from '../../ui/say-time.ts';
import styles from './snapshots.module.css';

type Props = { readonly snapshot: Snapshot; readonly now: Date };

/** One snapshot: what it is called, when it was taken, how much it holds, and what can be done with it. */
export function SnapshotItem({ snapshot, now }: Props) {
  const { id, name, date, taken, notes } = snapshot;
  const looking = useLooking();
  const canEdit = useCanEdit();
  const isShown = looking?.kind === 'snapshot' && looking.id === id;
  const holds = sayCounts(snapshot);
  return (
    <li className={styles.item} aria-current={isShown || undefined}>
      <div className={styles.head}>
        <h3 className={styles.name}>{name}</h3>
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <IconButton size={24} label={`What to do with the snapshot “${name}”`}>
              <Ellipsis size={16} />
            </IconButton>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item disabled={!canEdit} onClick={() => openDialog({ kind: 'snapshot', snapshot: id })}>
              Name and note…
            </Menu.Item>
            <Menu.Item disabled={!canEdit} onClick={() => void removeSnapshot(snapshot)}>
              Remove
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      <p className={styles.when}>
        {date === dayOf(taken) ? `Taken ${sayTime(taken, now)}` : `Of ${sayDate(date)}, taken ${sayTime(taken, now)}`}
      </p>
      {holds ? <p className={styles.when}>{holds}</p> : null}
      {notes ? <p className={styles.notes}>{notes}</p> : null}
      <div className={styles.actions}>
        {isShown ? (
          <Button size="compact-sm" leftSection={<Undo2 size={14} aria-hidden="true" />} onClick={lookAtNow}>
            Back to now
          </Button>
        ) : (
          <Button
            size="compact-sm"
            leftSection={<Eye size={14} aria-hidden="true" />}
            aria-label={`Look at “${name}”`}
            onClick={() => void lookAt({ kind: 'snapshot', id })}
          >
            Look at it
          </Button>
        )}
        <Button
          size="compact-sm"
          leftSection={<GitCompareArrows size={14} aria-hidden="true" />}
          aria-label={`Compare “${name}” with now`}
          onClick={() => compareWithNow(snapshot)}
        >
          Compare with now
        </Button>
      </div>
    </li>
  );
}

/** How much it holds; null when it holds something else. */
function sayCounts(snapshot: Snapshot): string | null {
  const counts = countsOfSnapshot(snapshot);
  return counts && `${countOf(counts.entities, 'entry', 'entries')}, ${countOf(counts.links, 'link', 'links')}`;
}
