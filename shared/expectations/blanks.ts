// The sentence that a rule is written as: words that stand there, and blanks to be filled in. The form is made from it.

export type BlankChoice = { readonly value: string; readonly label: string };

/** What is filled in, each with what it is called beside the sentence; `key` is the part of the rule that it says. */
export type Blank =
  | {
      readonly blank: 'choice';
      readonly key: string;
      readonly label: string;
      readonly choices: readonly BlankChoice[];
    }
  /** A whole number within bounds. */
  | {
      readonly blank: 'number';
      readonly key: string;
      readonly label: string;
      readonly least: number;
      readonly most: number;
    }
  /** An age in months, or null: what that is called. */
  | {
      readonly blank: 'months';
      readonly key: string;
      readonly label: string;
      readonly open: string;
      readonly least: number;
      readonly most: number;
    }
  /** Categories and types of links, any of which will do: the parts `categories` and `types`. */
  | { readonly blank: 'links'; readonly key: 'types'; readonly label: string; readonly none: string }
  | { readonly blank: 'types'; readonly key: 'types'; readonly label: string; readonly none: string }
  /** Groups of conditions on entries. */
  | { readonly blank: 'who'; readonly key: 'others'; readonly label: string; readonly none: string }
  | { readonly blank: 'field'; readonly key: 'field'; readonly label: string }
  /** Words of a field, any of which will do. */
  | {
      readonly blank: 'words';
      readonly key: 'values';
      readonly label: string;
      readonly field: string;
      readonly none: string;
    };

export type Piece = string | Blank;

export const isBlank = (piece: Piece): piece is Blank => typeof piece !== 'string';

export const choicesOf = <Value extends string>(labels: Readonly<Record<Value, string>>): readonly BlankChoice[] =>
  (Object.keys(labels) as Value[]).map((value) => ({ value, label: labels[value] }));
