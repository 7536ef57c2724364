import { NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Certainty, Evidence } from '../../../../shared/model/evidence.ts';
import { shownNameOf } from '../../../../shared/model/words.ts';
import {
  CERTAINTY_CHOICES,
  EVIDENCE_WORD_LABELS as labels,
  rememberSource,
  useLastSource,
  useMap,
} from '../../../state/index.ts';
import { ChooseOne } from '../../../ui/choose-one.tsx';
import { FormEnd } from '../../../ui/form-end.tsx';
import { GrowingText } from '../../../ui/growing-text.tsx';
import { askFor } from '../fields/subject.ts';
import inspector from '../inspector.module.css';
import { type About, draftOf, type EvidenceDraft, editsFor } from './evidence-draft.ts';
import { SourceField } from './source-field.tsx';

type Props = {
  readonly about: About;
  /** The evidence to change; absent to add some. */
  readonly evidence?: Evidence;
  /** Whether it stands in a box of its own; not so in a dialog. */
  readonly isBoxed?: boolean;
  readonly onDone: () => void;
};

/** Ties a source to one thing or to many, as one step. The source that was used last is there already, so that a document can be gone through quickly. */
export function EvidenceForm({ about, evidence, isBoxed = true, onDone }: Props) {
  const map = useMap();
  const last = useLastSource();
  const [draft, setDraft] = useState<EvidenceDraft>(() => draftOf(map, evidence, last));
  const [problem, setProblem] = useState<string | null>(null);
  const change = (fields: Partial<EvidenceDraft>): void => {
    setDraft((before) => ({ ...before, ...fields }));
    setProblem(null);
  };
  const [link] = about.links;
  // Which end said so is asked of one link; of several at once it would mean a different body each time.
  const ends = about.links.length === 1 && about.entities.length === 0 ? map.link.get(link ?? '') : undefined;
  // With the source there already, the page comes next.
  const startsAtSection = evidence === undefined && draftOf(map, undefined, last).source !== null;

  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    event.stopPropagation();
    const meant = editsFor(draft, about, evidence);
    if ('problem' in meant) return setProblem(meant.problem);
    const verdict = await askFor(meant.edits, meant.label);
    if (verdict !== null) return setProblem(verdict);
    rememberSource(meant.source);
    onDone();
  };

  return (
    <form className={inspector.form} data-plain={!isBoxed || undefined} onSubmit={(event) => void onSubmit(event)}>
      <SourceField source={draft.source} onSource={(source) => change({ source })} />
      <TextInput
        label={labels.section}
        data-autofocus={startsAtSection || undefined}
        autoFocus={startsAtSection}
        value={draft.section}
        onChange={(event) => change({ section: event.target.value })}
      />
      <ChooseOne
        label="What it is"
        choices={CERTAINTY_CHOICES}
        value={draft.certainty}
        onValue={(value) => change({ certainty: value as Certainty })}
      />
      <GrowingText label={labels.note} value={draft.note} onText={(note) => change({ note })} />
      <GrowingText label={labels.quote} value={draft.quote} onText={(quote) => change({ quote })} />
      {ends === undefined ? null : (
        <NativeSelect
          size="xs"
          label="Said by one of the two sides"
          value={draft.saidBy ?? ''}
          data={[
            { value: '', label: 'Neither, or not known' },
            { value: 'from', label: shownNameOf(map, ends.from) },
            { value: 'to', label: shownNameOf(map, ends.to) },
          ]}
          onChange={(event) => change({ saidBy: (event.target.value || null) as Evidence['saidBy'] })}
        />
      )}
      <FormEnd does={evidence ? 'Save' : 'Add evidence'} problem={problem} isSmall onCancel={onDone} />
    </form>
  );
}
