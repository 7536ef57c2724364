import { Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Snapshot } from '../../../shared/model/engagement.ts';
import { blankToNull } from '../../../shared/util/blank-to-null.ts';
import {
  closeDialog,
  edit,
  goToSide,
  sayRefusal,
  tellUndoable,
  useDialog,
  useRecordedMap,
  useToday,
} from '../../state/index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormEnd } from '../../ui/form-end.tsx';
import { suggestedName, whyNotCalled } from './names.ts';
import styles from './snapshots.module.css';

/** Takes a snapshot under a name, or gives one another name and note. */
export function SnapshotDialog() {
  const dialog = useDialog();
  const map = useRecordedMap();
  if (dialog?.kind !== 'snapshot') return null;
  const snapshot = dialog.snapshot === null ? null : (map.snapshot.get(dialog.snapshot as never) ?? null);
  return <SnapshotForm key={dialog.snapshot ?? ''} snapshot={snapshot} />;
}

function SnapshotForm({ snapshot }: { readonly snapshot: Snapshot | null }) {
  const map = useRecordedMap();
  const today = useToday();
  const [name, setName] = useState(() => snapshot?.name ?? suggestedName(map, today));
  const [notes, setNotes] = useState(snapshot?.notes ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    const why = whyNotCalled(map, name, snapshot);
    if (why !== null) return setProblem(why);
    const words = { name: name.trim(), notes: blankToNull(notes) };
    const reply = await (snapshot
      ? edit({ edit: 'snapshot.rename', input: { id: snapshot.id, ...words } })
      : edit({ edit: 'snapshot.take', input: words }));
    if (!reply.ok) return setProblem(sayRefusal(reply.error));
    closeDialog();
    if (snapshot) return;
    goToSide('snapshots');
    tellUndoable(`The map is kept as the snapshot “${words.name}”.`, reply.value);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void save();
  };
  return (
    <Dialog onClose={closeDialog} title={snapshot ? 'Name and note of the snapshot' : 'Take a snapshot'}>
      <form className={styles.form} onSubmit={onSubmit} noValidate>
        {snapshot ? null : (
          <p className={styles.about}>
            Keeps the map as it stands now: entries, links, evidence, views and places. It never changes after that, and
            goes wherever this file goes.
          </p>
        )}
        <TextInput
          size="sm"
          label="Name"
          required
          withAsterisk={false}
          data-autofocus
          maxLength={500}
          value={name}
          error={problem}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Textarea
          size="sm"
          label="Note"
          description="Why it was taken, such as the meeting it went to."
          autosize
          minRows={2}
          value={notes}
          onChange={({ currentTarget }) => setNotes(currentTarget.value)}
        />
        <FormEnd does={snapshot ? 'Save' : 'Take the snapshot'} onCancel={closeDialog} />
      </form>
    </Dialog>
  );
}
