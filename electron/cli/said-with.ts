// What is said with a question on the command line: the same options wherever one is asked.
import type { MapData } from '../../shared/model/map-data.ts';
import { type Need, QUESTION_OPTIONS, QUESTIONS, type Question, questionOf } from '../../shared/questions/index.ts';
import type { Given, Options } from './command.ts';
import { findEntry, findLinkType, findLocality, findScale } from './find-entries.ts';
import { stateCalled } from './find-state.ts';
import type { Ask } from './session.ts';
import { UsageFailure } from './usage-failure.ts';

export const SAID_OPTIONS = {
  about: { type: 'string', value: 'NAME', isRepeated: true, does: 'whom or what it is about' },
  from: { type: 'string', value: 'NAME', isRepeated: true, does: 'where a chain begins' },
  to: { type: 'string', value: 'NAME', isRepeated: true, does: 'where it is to lead' },
  since: { type: 'string', value: 'STATE', does: 'since when: a date, or a snapshot by its name' },
  type: { type: 'string', value: 'T', isRepeated: true, does: 'counts only links of this type' },
  scale: { type: 'string', value: 'S', isRepeated: true, does: 'a scale of judgements, upwards, then across' },
} as const satisfies Options;

type SaidOptions = Given<typeof SAID_OPTIONS>;

/** @throws UsageFailure when there is no such question, with those that there are */
export function questionCalled(command: string, id: string | undefined): Question {
  const question = questionOf(id ?? '');
  if (question) return question;
  const known = QUESTIONS.map((each) => each.id).join(', ');
  const what = id === undefined ? 'QUESTION is missing.' : `there is no question “${id}”.`;
  throw new UsageFailure(command, `${what} There are: ${known}.`);
}

/** What was typed with a question, once it is known that the question takes it. */
export function saidWith(command: string, question: Question, options: SaidOptions) {
  const { since, about, from, to, type, scale } = options;
  const isSince = question.needs.some(({ option, of }) => option === 'from' && of === 'state');
  if (since !== undefined && !isSince) throw new UsageFailure(command, `the question ${question.id} takes no --since.`);
  if (since !== undefined && from.length > 0)
    throw new UsageFailure(command, '--since and --from say the same here: give one of the two.');
  const takesScales = question.needs.some(({ of }) => of === 'scale');
  if (scale.length > 0 && !takesScales)
    throw new UsageFailure(command, `the question ${question.id} takes no --scale.`);
  if (type.length > 0 && takesScales)
    throw new UsageFailure(command, `the question ${question.id} takes no --type; its scales are said by --scale.`);
  const said = { about, from: since === undefined ? from : [since], to, types: takesScales ? scale : type };
  for (const option of QUESTION_OPTIONS) {
    const need = question.needs.find((each) => each.option === option);
    checkSaid(command, question.id, option, need, said[option].length);
  }
  return said;
}

/** Ids and keys for the names that were typed. */
export async function meantWith(
  ask: Ask,
  map: MapData,
  file: string,
  question: Question,
  said: ReturnType<typeof saidWith>,
) {
  const meant = { about: [] as string[], from: [] as string[], to: [] as string[], types: [] as string[] };
  for (const need of question.needs)
    for (const name of said[need.option]) meant[need.option].push(await meaningOf(ask, map, file, need, name));
  return meant;
}

const flagOf = (option: string, need?: Need): string =>
  `--${option === 'types' ? (need?.of === 'scale' ? 'scale' : 'type') : option}`;

function checkSaid(command: string, question: string, option: string, need: Need | undefined, said: number): void {
  if (!need && said > 0) throw new UsageFailure(command, `the question ${question} takes no ${flagOf(option)}.`);
  if (need?.isRequired && said === 0) throw new UsageFailure(command, `${flagOf(option)} is missing.`);
  if (need?.most !== undefined && said > need.most)
    throw new UsageFailure(command, `${flagOf(option, need)} can be given ${need.most} times at most.`);
  if (need && !need.isSeveral && said > 1) throw new UsageFailure(command, `${flagOf(option)} can be given only once.`);
}

async function meaningOf(ask: Ask, map: MapData, file: string, need: Need, name: string): Promise<string> {
  switch (need.of) {
    case 'entry':
      return await findEntry(ask, map, file, name);
    case 'locality':
      return findLocality(map, file, name);
    case 'type':
      return findLinkType(map, file, name);
    case 'scale':
      return findScale(map, file, name);
    case 'state':
      return stateCalled(map, file, name);
  }
}
