import type { Command, Option } from './command.ts';
import { alignColumns, wrapLines } from './output/lines.ts';

const WIDTH = 96;

export function overview(commands: readonly Command[], version: string): string[] {
  return [
    `Threadmap ${version}: maps who talks to whom across a whole system.`,
    '',
    'Usage: threadmap COMMAND FILE [OPTIONS]',
    '',
    ...indent(alignColumns(commands.map(({ name, does }) => [name, does]))),
    '',
    'threadmap COMMAND --help tells more of a command. --json makes any of them answer with one JSON document.',
    'It ends with 0 when it is done, 1 when it was refused or the file is damaged, 2 when it was used wrongly.',
  ];
}

export function helpOf(command: Command): string[] {
  const more = (command.more ?? []).flatMap((paragraph) => ['', ...wrapLines(paragraph, WIDTH)]);
  const options = Object.entries(command.options).map(([name, option]) => [sayOption(name, option), doesOf(option)]);
  return [
    ...usageOf(command),
    '',
    `${command.does.charAt(0).toUpperCase()}${command.does.slice(1)}.`,
    ...more,
    '',
    ...indent(
      alignColumns([
        ...options,
        ['--json', 'answers with one JSON document and nothing else'],
        ['-h, --help', 'says this'],
      ]),
    ),
  ];
}

function usageOf({ name, operands, options }: Command): string[] {
  const words = Object.entries(options).map(([option, spec]) => {
    const said = sayOption(option, spec);
    return spec.isRequired ? said : `[${said}]`;
  });
  const start = `Usage: threadmap ${name} `;
  const [first = '', ...rest] = wrapLines(
    [...operands, ...words].join(' '),
    WIDTH - start.length,
    /(?<=\]|[A-Z.]) (?=\[|--|[A-Z])/,
  );
  return [`${start}${first}`, ...rest.map((line) => `${' '.repeat(start.length)}${line}`)];
}

function sayOption(name: string, { choices, isLong, value }: Option): string {
  const meant = isLong ? value : (choices?.join('|') ?? value);
  return meant === undefined ? `--${name}` : `--${name} ${meant}`;
}

function doesOf({ does, isNotYet }: Option): string {
  return isNotYet ? `${does} (not yet)` : does;
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
