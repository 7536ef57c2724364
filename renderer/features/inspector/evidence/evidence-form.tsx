import { Button, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Certainty, Evidence } from '../../../../shared/model/evidence.ts';
import { CERTAINTY_CHOICES, newId, SOURCE_KIND_CHOICES, useMap } from '../../../state/index.ts';
import { readDate } from '../fields/read-values.ts';
import { aboutSubject, askFor, type Subject } from '../fields/subject.ts';
import inspector from '../inspector.module.css';
import styles from './evidence.module.css';
import { draftOf, type SourceDraft, SourceField } from './source-field.tsx';

type Props = {
  readonly subject: Subject;
  /** The evidence to change; absent to add some. */
  readonly evidence?: Evidence;
  readonly onDone: () => void;
};

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Ties a source to what is selected. A source that is not in the map yet is made in the same step. */
export function EvidenceForm({ subject, evidence, onDone }: Props) {
  const map = useMap();
  const [source, setSource] = useState<SourceDraft | null>(() => {
    const known = evidence ? map.source.get(evidence.source) : undefined;
    return known ? draftOf(known) : null;
  });
  const [section, setSection] = useState(evidence?.section ?? '');
  const [note, setNote] = useState(evidence?.note ?? '');
  const [quote, setQuote] = useState(evidence?.quote ?? '');
  const [certainty, setCertainty] = useState<Certainty>(evidence?.certainty ?? 'fact');
  const [problem, setProblem] = useState<string | null>(null);

  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (source === null || source.title.trim() === '')
      return setProblem('Choose a source, or write the title of a new one.');
    const date = readDate(source.date);
    if ('problem' in date) return setProblem(date.problem);
    const id = source.id ?? newId();
    const about = {
      title: source.title.trim(),
      kind: source.kind,
      date: date.value,
      author: orNull(source.author),
    };
    const before =
      source.id === null
        ? [{ edit: 'source.add', input: { id, ...about } }]
        : [{ edit: 'source.update', input: { id, fields: about } }];
    const fields = { source: id, section: orNull(section), note: orNull(note), quote: orNull(quote), certainty };
    const change = evidence
      ? { edit: 'evidence.update', input: { id: evidence.id, fields } }
      : { edit: 'evidence.add', input: { ...aboutSubject(subject), ...fields } };
    const label = `${evidence ? 'Change' : 'Add'} evidence from “${about.title}”`.slice(0, 200);
    const verdict = await askFor([...before, change], label);
    if (verdict === null) onDone();
    else setProblem(verdict);
  };

  return (
    <form className={inspector.form} onSubmit={(event) => void onSubmit(event)}>
      <SourceField source={source} onSource={setSource} />
      {source === null ? null : (
        <>
          <div className={inspector.pair}>
            <NativeSelect
              size="xs"
              label="Kind of source"
              data={SOURCE_KIND_CHOICES}
              value={source.kind}
              onChange={(event) => setSource({ ...source, kind: event.target.value as SourceDraft['kind'] })}
            />
            <TextInput
              label="Its date"
              placeholder="2018, or November 2018"
              value={source.date}
              onChange={(event) => setSource({ ...source, date: event.target.value })}
            />
          </div>
          <TextInput
            label="Written or said by (a role)"
            value={source.author}
            onChange={(event) => setSource({ ...source, author: event.target.value })}
          />
        </>
      )}
      <TextInput label="Page or section" value={section} onChange={(event) => setSection(event.target.value)} />
      <Radio.Group
        size="xs"
        label="What it is"
        value={certainty}
        onChange={(value) => setCertainty(value as Certainty)}
      >
        <div className={styles.choice}>
          {CERTAINTY_CHOICES.map((choice) => (
            <Radio key={choice.value} size="xs" py={4} value={choice.value} label={choice.label} />
          ))}
        </div>
      </Radio.Group>
      <Textarea label="In your own words" autosize minRows={1} value={note} onChange={(e) => setNote(e.target.value)} />
      <Textarea
        label="A few words of its own"
        autosize
        minRows={1}
        value={quote}
        onChange={(e) => setQuote(e.target.value)}
      />
      <div className={inspector.formEnd}>
        {problem === null ? null : (
          <p className={inspector.problem} role="alert">
            {problem}
          </p>
        )}
        <Button onClick={onDone}>Cancel</Button>
        <Button type="submit" variant="filled">
          {evidence ? 'Save' : 'Add evidence'}
        </Button>
      </div>
    </form>
  );
}
