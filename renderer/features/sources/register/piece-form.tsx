import { TextInput } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import type { Evidence } from '../../../../shared/model/evidence.ts';
import {
  type EvidenceWords,
  edit,
  evidenceWords,
  EVIDENCE_WORD_LABELS as labels,
  sayRefusal,
  wordsToKeep,
} from '../../../state/index.ts';
import { FormEnd } from '../../../ui/form-end.tsx';
import { GrowingText } from '../../../ui/growing-text.tsx';
import styles from './register.module.css';

type Props = { readonly evidence: Evidence; readonly onDone: () => void };

/** Where the source says it and how, to be changed in place. */
export function PieceForm({ evidence, onDone }: Props) {
  const [words, setWords] = useState(() => evidenceWords(evidence));
  const [problem, setProblem] = useState<string | null>(null);
  const change = (some: Partial<EvidenceWords>): void => setWords((before) => ({ ...before, ...some }));
  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const input = { id: evidence.id, fields: wordsToKeep(words) };
    const reply = await edit({ edit: 'evidence.update', input }, { tell: false });
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
        label={labels.section}
        autoFocus
        value={words.section}
        onChange={(event) => change({ section: event.target.value })}
      />
      <GrowingText label={labels.note} value={words.note} onText={(note) => change({ note })} />
      <GrowingText label={labels.quote} value={words.quote} onText={(quote) => change({ quote })} />
      <FormEnd does="Save" problem={problem} isSmall onCancel={onDone} />
    </form>
  );
}
