// Every command, in the order of the help. A new one is a file here and a line in this list.
import type { Command } from '../command.ts';
import { analyseCommand } from './analyse.ts';
import { askCommand } from './ask.ts';
import { checkCommand } from './check.ts';
import { diffCommand } from './diff.ts';
import { eraseCommand } from './erase.ts';
import { exportCommand } from './export.ts';
import { historyCommand } from './history.ts';
import { houseStyleCommand } from './house-style.ts';
import { importCommand } from './import.ts';
import { infoCommand } from './info.ts';
import { mergeCommand } from './merge.ts';
import { newCommand } from './new.ts';
import { recordCommand } from './record.ts';
import { redoCommand } from './redo.ts';
import { serveCommand } from './serve.ts';
import { surveyCommand } from './survey.ts';
import { undoCommand } from './undo.ts';

export const COMMANDS: readonly Command[] = [
  newCommand,
  infoCommand,
  importCommand,
  exportCommand,
  analyseCommand,
  askCommand,
  checkCommand,
  diffCommand,
  mergeCommand,
  houseStyleCommand,
  surveyCommand,
  undoCommand,
  redoCommand,
  historyCommand,
  recordCommand,
  eraseCommand,
  serveCommand,
];
