import { Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { draftFor, edit, readSource, sayRefusal, sourceOfText } from '../../state/index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormEnd } from '../../ui/form-end.tsx';
import { AboutFields } from './about-fields.tsx';
import styles from './add-documents.module.css';
import { type AboutAll, sourceEdits } from './source-edits.ts';

/** A source of text that is pasted or typed: the notes of a conversation, minutes from a mail. */
export function PasteNoteForm({ onClose }: { readonly onClose: () => void }) {
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [date, setDate] = useState('');
  const [about, setAbout] = useState<AboutAll>({ kind: 'interview', author: '', restricted: false });
  const [problem, setProblem] = useState<string | null>(null);
  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const words = text.replace(/\r\n?/g, '\n').replaceAll('\0', '').toWellFormed().trim();
    if (words === '') return setProblem('There is no text yet.');
    const same = sourceOfText(words);
    if (!same) {
      const draft = { ...draftFor('', title, words), title, sourceId: null };
      const built = sourceEdits([{ ...draft, date: date.trim() === '' ? (draft.date ?? '') : date }], about);
      if ('problem' in built) return setProblem(title.trim() === '' ? 'The note needs a title.' : built.problem);
      const reply = await edit(built.edits, { label: `Add the note “${title.trim()}”`.slice(0, 200), tell: false });
      if (!reply.ok) return setProblem(sayRefusal(reply.error));
      onClose();
      return readSource(built.ids[0] ?? null);
    }
    onClose();
    readSource(same.id);
  };
  return (
    <Dialog onClose={onClose} title="Paste text as a note" isWide>
      <form className={styles.form} onSubmit={(event) => void onSubmit(event)}>
        <Textarea
          size="sm"
          label="Text"
          data-autofocus
          autosize
          minRows={6}
          maxRows={14}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <div className={styles.row}>
          <TextInput size="sm" label="Title" value={title} onChange={(event) => setTitle(event.target.value)} />
          <TextInput
            size="sm"
            label="Date"
            placeholder="31 March 2019"
            value={date}
            onChange={(event) => setDate(event.target.value)}
          />
        </div>
        <AboutFields about={about} onAbout={setAbout} />
        <FormEnd does="Read it" problem={problem} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
