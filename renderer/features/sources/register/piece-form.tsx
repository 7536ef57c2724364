import { Button, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import type { Evidence } from '../../../../shared/model/evidence.ts';
import { edit, sayRefusal } from '../../../state/index.ts';
import styles from './register.module.css';

type Props = { readonly evidence: Evidence; readonly onDone: () => void };

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Where the source says it and how, to be changed in place. */
export function PieceForm({ evidence, onDone }: Props) {
  const [section, setSection] = useState(evidence.section ?? '');
  const [note, setNote] = useState(evidence.note ?? '');
  const [quote, setQuote] = useState(evidence.quote ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const fields = { section: orNull(section), note: orNull(note), quote: orNull(quote) };
    const reply = await edit({ edit: 'evidence.update', input: { id: evidence.id, fields } }, { tell: false });
    if (reply.ok) onDone();
    else setProblem(sayRefusal(reply.error));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onDone();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void onSubmit(event)} onKeyDown={onKeyDown}>
      <TextInput
        label="Page or section"
        autoFocus
        value={section}
        onChange={(event) => setSection(event.target.value)}
      />
      <Textarea
        label="In your own words"
        autosize
        minRows={1}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <Textarea
        label="A few words of its own"
        autosize
        minRows={1}
        value={quote}
        onChange={(event) => setQuote(event.target.value)}
      />
      <div className={styles.formEnd}>
        {problem === null ? null : (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        )}
        <Button onClick={onDone}>Cancel</Button>
        <Button type="submit" variant="filled">
          Save
        </Button>
      </div>
    </form>
  );
}
