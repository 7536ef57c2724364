import { TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { guessSourceKind } from '../../../shared/reading/guess-source-kind.ts';
import { sayDate } from '../../../shared/util/dates.ts';
import { type DocumentDraft, edit, readSource, sayRefusal, useMap } from '../../state/index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormEnd } from '../../ui/form-end.tsx';
import { AboutFields } from './about-fields.tsx';
import styles from './add-documents.module.css';
import { type AboutAll, type DraftRow, sourceEdits } from './source-edits.ts';

type Props = {
  readonly drafts: readonly DocumentDraft[];
  readonly problems: readonly string[];
  readonly known: number;
  readonly onClose: () => void;
};

/** Says what the documents are that were opened, before they become sources: one step for all of them. */
export function AddDocumentsForm({ drafts, problems, known, onClose }: Props) {
  const map = useMap();
  const [rows, setRows] = useState<readonly DraftRow[]>(() =>
    drafts.map((draft) => ({ ...draft, date: draft.date === null ? '' : sayDate(draft.date) })),
  );
  const [about, setAbout] = useState<AboutAll>(() => ({
    kind: guessSourceKind(drafts.map(({ fileName, title }) => `${title} ${fileName}`)),
    author: '',
    restricted: false,
  }));
  const [problem, setProblem] = useState<string | null>(null);
  const change = (at: number, fields: Partial<DraftRow>): void => {
    setRows(rows.map((row, place) => (place === at ? { ...row, ...fields } : row)));
    setProblem(null);
  };
  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const built = sourceEdits(rows, about);
    if ('problem' in built) return setProblem(built.problem);
    const label = rows.length === 1 ? `Open “${rows[0]?.title}” to read` : `Open ${rows.length} texts to read`;
    const reply = await edit(built.edits, { label: label.slice(0, 200), tell: false });
    if (!reply.ok) return setProblem(sayRefusal(reply.error));
    onClose();
    readSource(built.ids[0] ?? null);
  };
  const isOne = rows.length === 1;
  return (
    <Dialog onClose={onClose} title={isOne ? 'Read a document' : `Read ${rows.length} documents`} isWide>
      <form className={styles.form} onSubmit={(event) => void onSubmit(event)}>
        {problems.length + known > 0 ? (
          <div className={styles.problems} role="status">
            {known > 0 ? <p>{known === 1 ? 'One of them is' : `${known} of them are`} in the map already.</p> : null}
            {problems.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </div>
        ) : null}
        <div className={styles.rows} data-many={!isOne || undefined}>
          {rows.map((row, at) => {
            const match = row.sourceId === null ? undefined : map.source.get(row.sourceId);
            return (
              <fieldset key={row.text} className={styles.row} aria-label={row.fileName}>
                <TextInput
                  size="sm"
                  label="Title"
                  value={row.title}
                  disabled={match !== undefined}
                  data-autofocus={at === 0 || undefined}
                  onChange={(event) => change(at, { title: event.target.value })}
                />
                <TextInput
                  size="sm"
                  label="Date"
                  placeholder="March 2019"
                  value={row.date}
                  disabled={match !== undefined}
                  onChange={(event) => change(at, { date: event.target.value })}
                />
                {match ? (
                  <p className={styles.match}>
                    This is a source of the map that has no text yet: the text is added to it.{' '}
                    <button type="button" onClick={() => change(at, { sourceId: null })}>
                      It is another one
                    </button>
                  </p>
                ) : null}
              </fieldset>
            );
          })}
        </div>
        <AboutFields about={about} onAbout={setAbout} />
        <FormEnd does={isOne ? 'Read it' : 'Read them'} problem={problem} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
