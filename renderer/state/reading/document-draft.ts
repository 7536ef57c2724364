/** A document that was read and is not in the map yet. */
export type DocumentDraft = {
  readonly fileName: string;
  readonly title: string;
  readonly text: string;
  readonly date: string | null;
  /** A source of the map that has no text yet and seems to be this document. */
  readonly sourceId: string | null;
};
