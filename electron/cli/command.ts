import type { Context } from './context.ts';

/** What a command of the command line is: one descriptor a file. Reading the arguments, the help and the run all follow it. */

export type Option = {
  readonly type: 'boolean' | 'string';
  readonly does: string;
  /** What the help calls its value. */
  readonly value?: string;
  readonly isRequired?: true;
  /** May be given several times; the command gets a list. */
  readonly isRepeated?: true;
  /** The only values it takes. */
  readonly choices?: readonly string[];
  /** The choices are too many to stand in the usage line; the text says them. */
  readonly isLong?: true;
  /** Understood, and refused until a later version can do it. */
  readonly isNotYet?: true;
};
export type Options = Readonly<Record<string, Option>>;

/** The values of options as a command gets them. */
export type Given<Own extends Options> = {
  readonly [Name in keyof Own]: Own[Name] extends { readonly type: 'boolean' }
    ? boolean
    : Own[Name] extends { readonly isRepeated: true }
      ? readonly string[]
      : Own[Name] extends { readonly isRequired: true }
        ? string
        : string | undefined;
};

export type Words<Own extends Options> = {
  /** The map file, as it was typed. */
  readonly file: string;
  /** What was typed after it. */
  readonly others: readonly string[];
  readonly options: Given<Own>;
};

/** What a command has to say. Only bugs and refusals are thrown. */
export type Outcome = {
  /** The one document of `--json`. */
  readonly json: unknown;
  /** Lines for a reader. */
  readonly text: readonly string[];
  /** When it was not done after all: why, in one line. It then ends with 1. */
  readonly reason?: string;
};

export type Command<Own extends Options = Options> = {
  readonly name: string;
  /** What follows the name, the map file first. A last one that ends in "..." may be several; one in brackets may be left out. */
  readonly operands: readonly string[];
  /** One line for the list of commands; it goes on from "threadmap NAME". */
  readonly does: string;
  /** More for its own help, a paragraph each. */
  readonly more?: readonly string[];
  readonly options: Own;
  /** Null: everything has been said already. */
  readonly run: (words: Words<Own>, context: Context) => Promise<Outcome | null>;
};

/** The values are read by the command's own options, so the types of the two belong together from here on. */
export function defineCommand<const Own extends Options>(command: Command<Own>): Command {
  return command as unknown as Command;
}
