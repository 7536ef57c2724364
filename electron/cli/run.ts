import { AppFailure } from '../../shared/contract/errors.ts';
import { applicationVersion } from '../page/locations.ts';
import type { Command, Outcome } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { standingFolder } from './context.ts';
import { helpOf, overview } from './help.ts';
import { oneLine } from './output/lines.ts';
import { createProgress } from './output/progress.ts';
import { readWords, splitWords, type Typed } from './read-words.ts';
import { UsageFailure } from './usage-failure.ts';

const DONE = 0;
const REFUSED = 1;
const USED_WRONGLY = 2;

const say = (lines: readonly string[]): void => void process.stdout.write(lines.map((line) => `${line}\n`).join(''));
const complain = (line: string): void => void process.stderr.write(`threadmap: ${oneLine(line)}\n`);
const sayJson = (value: unknown): void => say([JSON.stringify(value, null, 2)]);

/** Runs what was typed, and gives the code to end with. */
export async function run(words: readonly string[]): Promise<number> {
  try {
    const typed = splitWords(words);
    if (typed.name === null) return runWithoutCommand(typed.before);
    const command = commandCalled(typed);
    const reading = readWords(command, [...typed.before, ...typed.after]);
    if (reading.wants === 'help') {
      say(helpOf(command));
      return DONE;
    }
    return await runCommand(command, reading);
  } catch (error) {
    if (!(error instanceof UsageFailure)) throw error;
    const { command, message } = error;
    complain(
      `${command === null ? '' : `${command}: `}${message} See: threadmap ${command === null ? '' : `${command} `}--help`,
    );
    return USED_WRONGLY;
  }
}

function runWithoutCommand(words: readonly string[]): number {
  const [word, extra] = words;
  if (word === undefined) throw new UsageFailure(null, 'no command was given.');
  if (extra === undefined && word === '--version') say([applicationVersion()]);
  else if (extra === undefined && (word === '--help' || word === '-h')) say(overview(COMMANDS, applicationVersion()));
  else throw new UsageFailure(null, `“${words.join(' ')}” names no command.`);
  return DONE;
}

function commandCalled({ name }: Typed): Command {
  const command = COMMANDS.find((item) => item.name === name);
  if (command) return command;
  throw new UsageFailure(null, `there is no command “${name}”.`);
}

type Ready = Extract<ReturnType<typeof readWords>, { wants: 'run' }>;

async function runCommand(command: Command, { words, isJson }: Ready): Promise<number> {
  const progress = createProgress(process.stderr);
  const context = {
    folder: standingFolder(process.env, process.cwd()),
    isJson,
    say: (line: string) => say([line]),
    progress: progress.show,
  };
  try {
    const outcome = await command.run(words, context);
    progress.clear();
    return outcome === null ? DONE : tell(outcome, isJson);
  } catch (error) {
    progress.clear();
    if (!(error instanceof AppFailure)) throw error;
    const { code, message } = error.error;
    if (code === 'not-yet') throw new UsageFailure(command.name, `not yet: ${message}`);
    if (code === 'invalid') throw new UsageFailure(command.name, message);
    if (isJson) sayJson({ error: { code, message } });
    complain(message);
    return REFUSED;
  }
}

function tell({ json, text, reason }: Outcome, isJson: boolean): number {
  if (isJson) sayJson(json);
  else say(text.map(oneLine));
  if (reason === undefined) return DONE;
  complain(reason);
  return REFUSED;
}
