// The questions that reviewers ask. To add one: a file in all/, and a line here.
import { isState } from '../compare/comparison.ts';
import type { Answer } from '../contract/answer.ts';
import { type AppError, appError } from '../contract/errors.ts';
import { entityScales } from '../engagement/ratings/axes.ts';
import type { MapData } from '../model/map-data.ts';
import { type Result, refuse, succeed } from '../util/result.ts';
import { ability } from './all/ability.ts';
import { accountability } from './all/accountability.ts';
import { assets } from './all/assets.ts';
import { care } from './all/care.ts';
import { changes } from './all/changes.ts';
import { communication } from './all/communication.ts';
import { communities } from './all/communities.ts';
import { consulted } from './all/consulted.ts';
import { contacts } from './all/contacts.ts';
import { duplications } from './all/duplications.ts';
import { engagement } from './all/engagement.ts';
import { dataSharing, funding, referrals } from './all/flows.ts';
import { fragile } from './all/fragile.ts';
import { goBetweens } from './all/go-betweens.ts';
import { grid } from './all/grid.ts';
import { judged } from './all/judged.ts';
import { lasting } from './all/lasting.ts';
import { layers } from './all/layers.ts';
import { levels } from './all/levels.ts';
import { meantFor } from './all/meant-for.ts';
import { meeting } from './all/meeting.ts';
import { members } from './all/members.ts';
import { message } from './all/message.ts';
import { nextSteps } from './all/next-steps.ts';
import { outOfReach } from './all/out-of-reach.ts';
import { pathway } from './all/pathway.ts';
import { plans } from './all/plans.ts';
import { retention } from './all/retention.ts';
import { strategies } from './all/strategies.ts';
import { twoSides } from './all/two-sides.ts';
import { unknowns } from './all/unknowns.ts';
import type { Asked, Question, Said, Tell } from './question.ts';

export { plainRow } from './plain-row.ts';
export {
  type Asked,
  type Need,
  QUESTION_HEADINGS,
  QUESTION_OPTIONS,
  type Question,
  type QuestionOption,
  type Said,
  type Tell,
} from './question.ts';

export const QUESTIONS: readonly Question[] = [
  // Communication
  communication,
  outOfReach,
  ability,
  message,
  consulted,
  care,
  plans,
  engagement,
  grid,
  judged,
  levels,
  nextSteps,
  meeting,
  contacts,
  // Governance
  pathway,
  members,
  accountability,
  // Strategies, money and places
  strategies,
  meantFor,
  duplications,
  funding,
  referrals,
  dataSharing,
  assets,
  layers,
  lasting,
  // Structure
  twoSides,
  goBetweens,
  fragile,
  communities,
  // What we know
  changes,
  unknowns,
  retention,
];

export function questionOf(id: string): Question | undefined {
  return QUESTIONS.find((question) => question.id === id);
}

/** What was said with a question, and what the map says where nobody did: which date, which snapshot. */
export function saidOrMeant(id: string, map: MapData, { about, from, to, types }: Said): Said {
  const said = { about, from, to, types };
  return questionOf(id)?.meant?.(map, said) ?? said;
}

/** Answers a question, or says what else has to be said with it. */
export function askQuestion(id: string, asked: Asked, tell: Tell = () => undefined): Result<Answer, AppError> {
  const question = questionOf(id);
  if (!question) {
    const known = QUESTIONS.map((each) => each.id).join(', ');
    return refuse(appError('not-found', `There is no question “${id}”. There are: ${known}.`));
  }
  const missing = question.needs.find(({ option, isRequired }) => isRequired && asked[option].length === 0);
  if (missing) {
    return refuse(
      appError('invalid', `The question “${question.title}” needs to know: ${missing.label.toLowerCase()}.`),
    );
  }
  const gone = question.needs
    .filter(({ of }) => of === 'entry')
    .flatMap(({ option }) => asked[option])
    .find((entry) => !asked.map.entity.has(entry as never));
  if (gone !== undefined)
    return refuse(
      appError('not-found', 'An entry that the question is about is no longer in the map.', { entry: gone }),
    );
  const lost = question.needs
    .filter(({ of }) => of === 'state')
    .flatMap(({ option }) => asked[option])
    .find((state) => !isState(asked.map, state));
  if (lost !== undefined)
    return refuse(appError('not-found', 'A snapshot that the question is about is no longer in the map.', { lost }));
  const scales = new Set(entityScales(asked.map).map(({ id }) => id));
  const unknown = question.needs
    .filter(({ of }) => of === 'scale')
    .flatMap(({ option }) => asked[option])
    .find((scale) => !scales.has(scale));
  if (unknown !== undefined)
    return refuse(appError('not-found', 'A scale that the question is about is no longer in the map.', { unknown }));
  const tooMany = question.needs.find(({ option, most }) => most !== undefined && asked[option].length > most);
  if (tooMany)
    return refuse(
      appError('invalid', `The question “${question.title}” takes no more than ${tooMany.most} of: ${tooMany.label}.`),
    );
  return succeed({ question: id, ...question.answer({ ...asked, ...saidOrMeant(id, asked.map, asked) }, tell) });
}
