import type { Tab } from '../../../state/index.ts';

/** A few short paragraphs, or a list of words with what they mean. */
export type HelpPart = {
  readonly heading: string;
  readonly text?: string;
  readonly list?: readonly { readonly term: string; readonly text: string }[];
};

/** One subject of the help, in plain words. */
export type HelpPage = {
  readonly id: string;
  readonly title: string;
  /** The tabs that it is the help for. */
  readonly tabs: readonly Tab[];
  readonly parts: readonly HelpPart[];
};
