import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type Certainty, LONGEST_QUOTE } from '../../../../shared/model/evidence.ts';
import { sectionAt } from '../../../../shared/reading/sections.ts';
import { wordsOf } from '../../../../shared/reading/words.ts';
import {
  CERTAINTY_CHOICES,
  type Edit,
  type EvidenceWords,
  EVIDENCE_WORD_LABELS as labels,
  mentionAt,
  type Place,
  wordsToKeep,
} from '../../../state/index.ts';
import { ChooseOne } from '../../../ui/choose-one.tsx';
import { GrowingText } from '../../../ui/growing-text.tsx';

/** What a piece of evidence says of its place. */
export type PlaceDraft = EvidenceWords & { readonly certainty: Certainty };

/** This many words are a passage that someone picked out to quote, rather than a name. */
const PASSAGE = 5;

export function usePlaceDraft(place: Place) {
  return useState<PlaceDraft>(() => {
    const { document, words, sentence } = place;
    // A name alone says nothing when it is read by itself: then the sentence is quoted.
    const isPassage = words !== null && wordsOf(document.text, words.start, words.end).length >= PASSAGE;
    const { start, end } = isPassage && mentionAt(place, words) === null ? words : sentence;
    return {
      note: '',
      quote: document.text.slice(start, end).replace(/\s+/g, ' ').slice(0, LONGEST_QUOTE).toWellFormed().trim(),
      section: sectionAt(document.text, document.blocks, start) ?? '',
      certainty: 'fact',
    };
  });
}

/** The edit that ties the place to an entry or a link. Words that go over the sentence's end are the place, else the sentence. */
export function evidenceEdit(
  { source, words, sentence }: Place,
  subject: { readonly entity: string } | { readonly link: string },
  draft: PlaceDraft,
): Edit {
  const start = Math.min(words?.start ?? sentence.start, sentence.start);
  const end = Math.max(words?.end ?? sentence.end, sentence.end);
  const about = { ...wordsToKeep(draft), certainty: draft.certainty };
  return { edit: 'evidence.add', input: { ...subject, source: source.id, place: { start, end }, ...about } };
}

type Props = {
  readonly draft: PlaceDraft;
  readonly onDraft: (draft: PlaceDraft) => void;
  /** Takes the keyboard: nothing before it is left to fill in. */
  readonly isFirst: boolean;
};

export function PlaceFields({ draft, onDraft, isFirst }: Props) {
  const note = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isFirst) note.current?.focus();
  }, [isFirst]);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  };
  return (
    <>
      <GrowingText
        ref={note}
        label={labels.note}
        maxRows={5}
        value={draft.note}
        onText={(text) => onDraft({ ...draft, note: text })}
        onKeyDown={onKeyDown}
      />
      <ChooseOne
        label="What it is"
        choices={CERTAINTY_CHOICES}
        value={draft.certainty}
        onValue={(value) => onDraft({ ...draft, certainty: value as Certainty })}
      />
      <GrowingText
        label={`${labels.quote} (may be left empty)`}
        maxRows={4}
        maxLength={LONGEST_QUOTE}
        value={draft.quote}
        onText={(quote) => onDraft({ ...draft, quote })}
        onKeyDown={onKeyDown}
      />
      <TextInput
        label={labels.section}
        value={draft.section}
        onChange={(event) => onDraft({ ...draft, section: event.target.value })}
      />
    </>
  );
}
