// Finding an action by what a user calls it.
import { matchText } from '../util/match-text.ts';
import { COMMANDS, type Command, type CommandId } from './catalogue/index.ts';
import { MENU_LABELS } from './command.ts';

/** The action that was used last comes this much further up; the one before it a little less. */
const LATELY = 3;

/** Actions that fit a typed text, best first; with nothing typed all of them. Those used lately come first among equals. */
export function findCommands(typed: string, lately: readonly CommandId[] = []): Command[] {
  const habit = (id: CommandId): number => {
    const place = lately.indexOf(id);
    return place < 0 ? 0 : LATELY * (1 - place / lately.length);
  };
  const all: readonly Command[] = COMMANDS;
  if (typed.trim() === '') return [...all].sort((a, b) => habit(b.id) - habit(a.id));
  return all
    .map((command) => ({ command, fit: matchText(typed, command.label, besides(command)) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit + habit(b.command.id) - (a.fit + habit(a.command.id)))
    .map(({ command }) => command);
}

const besides = ({ aliases, menu, description }: Command): readonly string[] => [
  ...aliases,
  MENU_LABELS[menu],
  description,
];
