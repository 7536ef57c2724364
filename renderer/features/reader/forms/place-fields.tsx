import { Radio, Textarea, TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Certainty } from '../../../../shared/model/evidence.ts';
import { sectionAt } from '../../../../shared/reading/sections.ts';
import { wordsOf } from '../../../../shared/reading/words.ts';
import { CERTAINTY_CHOICES, type Edit, mentionAt, type Place } from '../../../state/index.ts';
import styles from '../dock.module.css';

/** What a piece of evidence says of its place. */
export type PlaceDraft = {
  readonly note: string;
  readonly quote: string;
  readonly section: string;
  readonly certainty: Certainty;
};

/** Longest quote that evidence keeps, in characters. */
const LONGEST_QUOTE = 500;
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

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The edit that ties the place to an entry or a link. Words that go over the sentence's end are the place, else the sentence. */
export function evidenceEdit(
  { source, words, sentence }: Place,
  subject: { readonly entity: string } | { readonly link: string },
  { note, quote, section, certainty }: PlaceDraft,
): Edit {
  const start = Math.min(words?.start ?? sentence.start, sentence.start);
  const end = Math.max(words?.end ?? sentence.end, sentence.end);
  const about = { note: orNull(note), quote: orNull(quote), section: orNull(section), certainty };
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
      <Textarea
        ref={note}
        label="In your own words"
        autosize
        minRows={1}
        maxRows={5}
        value={draft.note}
        onChange={(event) => onDraft({ ...draft, note: event.target.value })}
        onKeyDown={onKeyDown}
      />
      <Radio.Group
        size="xs"
        label="What it is"
        value={draft.certainty}
        onChange={(value) => onDraft({ ...draft, certainty: value as Certainty })}
      >
        <div className={styles.choice}>
          {CERTAINTY_CHOICES.map((choice) => (
            <Radio key={choice.value} size="xs" py={3} value={choice.value} label={choice.label} />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label="A few words of its own (may be left empty)"
        autosize
        minRows={1}
        maxRows={4}
        maxLength={LONGEST_QUOTE}
        value={draft.quote}
        onChange={(event) => onDraft({ ...draft, quote: event.target.value })}
        onKeyDown={onKeyDown}
      />
      <TextInput
        label="Page or section"
        value={draft.section}
        onChange={(event) => onDraft({ ...draft, section: event.target.value })}
      />
    </>
  );
}
