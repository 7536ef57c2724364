// What a question is: one descriptor a file. The screen, the command line and the help are made from it.
import type { Answer } from '../contract/answer.ts';
import type { MapData } from '../model/map-data.ts';

/** Where lists of questions put it. */
export const QUESTION_HEADINGS = [
  'Communication',
  'Governance',
  'Strategies, money and places',
  'Structure',
  'What we know',
] as const;
export type QuestionHeading = (typeof QUESTION_HEADINGS)[number];

export const QUESTION_OPTIONS = ['about', 'from', 'to', 'types'] as const;
export type QuestionOption = (typeof QUESTION_OPTIONS)[number];

/** Something that is said with a question: whom it is about, where a chain begins. */
export type Need = {
  readonly option: QuestionOption;
  /** What the field on the screen is called. */
  readonly label: string;
  readonly isRequired: boolean;
  /**
   * entry: an entry of the map. locality: one of the map's words for localities. type: a type of link. state: a state of the map.
   * scale: one that entries are judged on; said among the types.
   */
  readonly of: 'entry' | 'locality' | 'type' | 'state' | 'scale';
  readonly isSeveral: boolean;
  /** What is meant where nothing is said, in words for its field; those of a comparison where it has none. */
  readonly usual?: string;
  /** No more than so many can be said; without it, any number. */
  readonly most?: number;
};

/** What was said with a question: ids of entries, of link types, of scales, keys of words, or states as shared/compare names them; empty where nothing was said. */
export type Said = Readonly<Record<QuestionOption, readonly string[]>>;
export type Asked = {
  readonly map: MapData;
  /** The date that ages count from, YYYY-MM-DD. */
  readonly asAt: string;
} & Said;

/** @param done 0 to 1, or null when nobody can say */
export type Tell = (done: number | null) => void;

export type Question = {
  readonly id: string;
  /** A few words, for lists. */
  readonly title: string;
  /** The question as a reviewer asks it. */
  readonly asks: string;
  readonly heading: QuestionHeading;
  readonly needs: readonly Need[];
  readonly answer: (asked: Asked, tell: Tell) => Omit<Answer, 'question'>;
  /** What the map itself says with it where nobody did, and which of its snapshots are meant. */
  readonly meant?: (map: MapData, said: Said) => Said;
  /** It tells of records, judgements or plans, which readers outside do not see: for them it has no answer. */
  readonly isInternal?: true;
};

/** Any question can be narrowed down to some types of link. */
export const TYPES: Need = {
  option: 'types',
  label: 'Only over these types of link',
  isRequired: false,
  of: 'type',
  isSeveral: true,
};

/** Some questions can be narrowed down to what one or a few entries have to do with. */
export function onlyAbout(label = 'Only about'): Need {
  return { option: 'about', label, isRequired: false, of: 'entry', isSeveral: true };
}
