import { NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { readDate } from '../../../shared/exchange/tables/cells.ts';
import { blankToNull } from '../../../shared/util/blank-to-null.ts';
import {
  closeDialog,
  edit,
  rememberSource,
  SOURCE_KIND_CHOICES,
  sayRefusal,
  showSource,
  useDialog,
} from '../../state/index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormEnd } from '../../ui/form-end.tsx';
import { GrowingText } from '../../ui/growing-text.tsx';
import styles from './dialogs.module.css';

/** Opens when a source is to be added. */
export function AddSourceDialog() {
  return useDialog()?.kind === 'add-source' ? <AddSourceForm /> : null;
}

const EMPTY = { title: '', kind: 'document', date: '', author: '', website: '', notes: '' };

function AddSourceForm() {
  const [draft, setDraft] = useState(EMPTY);
  const [problem, setProblem] = useState<string | null>(null);
  const change = (fields: Partial<typeof EMPTY>): void => {
    setDraft({ ...draft, ...fields });
    setProblem(null);
  };
  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const title = draft.title.trim();
    if (title === '') return setProblem('A source needs a title: what it is called, or who was asked about what.');
    const date = draft.date.trim() === '' ? null : readDate(draft.date);
    if (date && !date.ok) return setProblem(`${date.error}.`);
    const input = {
      title,
      kind: draft.kind,
      date: date?.value ?? null,
      author: blankToNull(draft.author),
      website: blankToNull(draft.website),
      notes: blankToNull(draft.notes),
    };
    const reply = await edit({ edit: 'source.add', input }, { tell: false });
    if (!reply.ok) return setProblem(sayRefusal(reply.error));
    closeDialog();
    const [id] = reply.value.created;
    if (id === undefined) return;
    rememberSource(id);
    showSource(id);
  };
  return (
    <Dialog title="Add a source" onClose={closeDialog}>
      <form className={styles.form} onSubmit={(event) => void onSubmit(event)}>
        <TextInput
          label="Title"
          placeholder="Annual report, or Interview with a link worker"
          data-autofocus
          value={draft.title}
          onChange={(event) => change({ title: event.target.value })}
        />
        <div className={styles.pair}>
          <NativeSelect
            size="xs"
            label="Kind of source"
            data={SOURCE_KIND_CHOICES}
            value={draft.kind}
            onChange={(event) => change({ kind: event.target.value })}
          />
          <TextInput
            label="Its date"
            placeholder="2018, or November 2018"
            value={draft.date}
            onChange={(event) => change({ date: event.target.value })}
          />
        </div>
        <TextInput
          label="Written or said by (a role)"
          value={draft.author}
          onChange={(event) => change({ author: event.target.value })}
        />
        <TextInput
          label="Website"
          value={draft.website}
          onChange={(event) => change({ website: event.target.value })}
        />
        <GrowingText label="Notes" value={draft.notes} onText={(notes) => change({ notes })} />
        <FormEnd does="Add the source" problem={problem} onCancel={closeDialog} />
      </form>
    </Dialog>
  );
}
