// The words of a piece of evidence, as forms hold them while someone types.
import type { Evidence } from '../../../shared/model/evidence.ts';
import { blankToNull } from '../../../shared/util/blank-to-null.ts';

export type EvidenceWords = { readonly section: string; readonly note: string; readonly quote: string };

export const EVIDENCE_WORD_LABELS: EvidenceWords = {
  section: 'Page or section',
  note: 'In your own words',
  quote: 'A few words of its own',
};

/** @param evidence absent where some is to be added */
export function evidenceWords(evidence?: Evidence): EvidenceWords {
  return { section: evidence?.section ?? '', note: evidence?.note ?? '', quote: evidence?.quote ?? '' };
}

/** The words as evidence keeps them. */
export function wordsToKeep({ section, note, quote }: EvidenceWords) {
  return { section: blankToNull(section), note: blankToNull(note), quote: blankToNull(quote) };
}
