import { NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Scale } from '../../../../shared/model/vocabulary.ts';
import { blankToNull } from '../../../../shared/util/blank-to-null.ts';
import { sayDate } from '../../../../shared/util/dates.ts';
import { useAsAt } from '../../../state/index.ts';
import { FormEnd } from '../../../ui/form-end.tsx';
import { GrowingText } from '../../../ui/growing-text.tsx';
import { readDate } from '../fields/read-values.ts';
import { aboutSubject, askFor, type Subject } from '../fields/subject.ts';
import styles from '../inspector.module.css';

type Props = { readonly subject: Subject; readonly scales: readonly Scale[]; readonly onDone: () => void };

const OPEN = '';
const NO_LONGER = 'none';

/** Adds a dated judgement; earlier ones stay as they are. */
export function JudgementForm({ subject, scales, onDone }: Props) {
  const asAt = useAsAt();
  const [scaleId, setScaleId] = useState<string>(scales[0]?.id ?? '');
  const [value, setValue] = useState(OPEN);
  const [date, setDate] = useState(sayDate(asAt));
  const [by, setBy] = useState('');
  const [why, setWhy] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const scale = scales.find((item) => item.id === scaleId);

  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (value === OPEN) return setProblem('Choose a level.');
    const read = readDate(date);
    if ('problem' in read) return setProblem(read.problem);
    const input = {
      ...aboutSubject(subject),
      scale: scaleId,
      value: value === NO_LONGER ? null : Number(value),
      date: read.value ?? asAt,
      by: blankToNull(by),
      why: blankToNull(why),
    };
    const verdict = await askFor([{ edit: 'assessment.add', input }]);
    if (verdict === null) onDone();
    else setProblem(verdict);
  };

  return (
    <form className={styles.form} onSubmit={(event) => void onSubmit(event)}>
      <div className={styles.pair}>
        <NativeSelect
          size="xs"
          label="Scale"
          autoFocus
          data={scales.map((item) => ({ value: item.id, label: item.label }))}
          value={scaleId}
          onChange={(event) => {
            setScaleId(event.target.value);
            setValue(OPEN);
          }}
        />
        <NativeSelect
          size="xs"
          label="Level"
          data={[
            { value: OPEN, label: 'Choose …' },
            ...(scale?.levels ?? []).map((level) => ({ value: String(level.value), label: level.label })),
            { value: NO_LONGER, label: 'No longer set' },
          ]}
          value={value}
          onChange={(event) => setValue(event.target.value)}
        />
        <TextInput label="Date" value={date} onChange={(event) => setDate(event.target.value)} />
        <TextInput label="Judged by (a role)" value={by} onChange={(event) => setBy(event.target.value)} />
      </div>
      <GrowingText label="Why" value={why} onText={setWhy} />
      <FormEnd does="Add the judgement" problem={problem} isSmall onCancel={onDone} />
    </form>
  );
}
