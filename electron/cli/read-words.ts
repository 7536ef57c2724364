import { parseArgs } from 'node:util';
import type { Command, Options, Words } from './command.ts';
import { UsageFailure } from './usage-failure.ts';

/** What every command takes. */
const COMMON = {
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What was typed: the command's name, what stands before it, and the rest. */
export type Typed = {
  readonly name: string | null;
  readonly before: readonly string[];
  readonly after: readonly string[];
};

export function splitWords(words: readonly string[]): Typed {
  const at = words.findIndex((word) => !word.startsWith('-'));
  if (at < 0) return { name: null, before: words, after: [] };
  return { name: words[at] ?? null, before: words.slice(0, at), after: words.slice(at + 1) };
}

export type Reading =
  | { readonly wants: 'help' }
  | { readonly wants: 'run'; readonly words: Words<Options>; readonly isJson: boolean };

/** Reads what was typed for a command, or says in one line what is wrong with it. */
export function readWords(command: Command, typed: readonly string[]): Reading {
  const { values, positionals } = parse(command, typed);
  if (values.help === true) return { wants: 'help' };
  checkOperands(command, positionals);
  const [file = '', ...others] = positionals;
  return { wants: 'run', isJson: values.json === true, words: { file, others, options: readOptions(command, values) } };
}

type Values = Readonly<Record<string, unknown>>;

function parse({ name, options }: Command, args: readonly string[]): { values: Values; positionals: string[] } {
  const own = Object.entries(options).map(
    ([option, { type, isRepeated = false }]) => [option, { type, multiple: isRepeated }] as const,
  );
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { ...COMMON, ...Object.fromEntries(own) } });
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw new UsageFailure(name, sayWhatIsWrong(String(error.code), error.message));
  }
}

/** Node's own message, shorter and in our words. It quotes the option first: '--to', '-x, --xyz', '--to <value>'. */
function sayWhatIsWrong(code: string, message: string): string {
  const option = /'(?:-\w, )?(-[^' ]*)/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `there is no option ${option}.`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return message.includes('does not take') ? `${option} takes no value.` : `${option} needs a value.`;
    default:
      return message;
  }
}

function checkOperands({ name, operands }: Command, given: readonly string[]): void {
  const missing = operands[given.length];
  if (missing !== undefined && !missing.startsWith('['))
    throw new UsageFailure(name, `${missing.replace('...', '')} is missing.`);
  const extra = given[operands.length];
  if (extra !== undefined && !operands.at(-1)?.endsWith('...')) {
    throw new UsageFailure(name, `“${extra}” is one word too many.`);
  }
  if (given.includes('')) throw new UsageFailure(name, 'the name of a file is empty.');
}

function readOptions(command: Command, values: Values): Words<Options>['options'] {
  return Object.fromEntries(
    Object.entries(command.options).map(([name, option]) => {
      const value = values[name];
      if (value === undefined) {
        if (option.isRequired) throw new UsageFailure(command.name, `--${name} is missing.`);
        return [name, option.isRepeated ? [] : option.type === 'boolean' ? false : undefined];
      }
      if (option.isNotYet)
        throw new UsageFailure(command.name, `--${name}: not yet. This version of Threadmap cannot do that.`);
      for (const each of [value].flat()) {
        if (each === '') throw new UsageFailure(command.name, `--${name} needs a value.`);
        if (option.choices && !option.choices.includes(each as string)) {
          throw new UsageFailure(command.name, `--${name} takes ${option.choices.join(', ')}; not “${each}”.`);
        }
      }
      return [name, value];
    }),
  ) as Words<Options>['options'];
}
