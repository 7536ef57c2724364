import type { Certainty } from '../model/evidence.ts';
import type { Status } from '../model/fields.ts';
import type { Direction } from '../model/link.ts';

/** What is read out of a typed text, with where in the text it stands. Offsets count UTF-16 units from the text's beginning. */
export type Span = { readonly start: number; readonly end: number };

/** An end of a link as it was written. */
export type WrittenEnd = {
  readonly span: Span;
  /** As written, on one line, without quotation marks. */
  readonly name: string;
  /** Entries of the map that are called so: none when it is new, several when one must be chosen. */
  readonly entities: readonly string[];
};

export type WrittenType = {
  readonly span: Span;
  readonly type: string;
  /** The sentence names it from its other end: "is overseen by". */
  readonly isInverse: boolean;
};

/** A method by its key, or by its label when the map does not have it. */
export type WrittenMethod = { readonly key: string } | { readonly label: string };

/** What a sentence says of its links beyond ends and type. */
export type Manner = {
  readonly methods: readonly WrittenMethod[];
  readonly frequency: string | null;
  readonly started: string | null;
  readonly ended: string | null;
  readonly role: string | null;
  readonly status: Status | null;
  readonly certainty: Certainty | null;
  readonly direction: Direction | null;
  readonly reason: string | null;
  readonly purpose: string | null;
  readonly strength: number | null;
  readonly quality: number | null;
  /** Money that flows along the link, in the map's currency. */
  readonly amount: number | null;
  readonly singlePointOfContact: boolean;
};

export const PLAIN_MANNER: Manner = {
  methods: [],
  frequency: null,
  started: null,
  ended: null,
  role: null,
  status: null,
  certainty: null,
  direction: null,
  reason: null,
  purpose: null,
  strength: null,
  quality: null,
  amount: null,
  singlePointOfContact: false,
};

/** A stretch that could not be read, and what to do about it in one or two sentences. */
export type Unread = { readonly span: Span; readonly why: string };

export type Sentence = {
  readonly span: Span;
  readonly from: readonly WrittenEnd[];
  /** Null while no type of link has been read. */
  readonly type: WrittenType | null;
  readonly to: readonly WrittenEnd[];
  readonly manner: Manner;
  readonly unread: readonly Unread[];
};
