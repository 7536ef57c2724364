// How many of those who were asked in questionnaires have answered.
import type { MapData } from '../map-data.ts';
import type { Survey } from '../survey.ts';

export type Response = {
  readonly survey: string;
  readonly title: string;
  readonly asked: number;
  readonly answered: number;
  /** Who has not answered. */
  readonly waiting: readonly string[];
};

export function responseOf(map: MapData, survey: Survey): Response {
  const answered = new Set<string>(survey.answers.map(({ by }) => by));
  const waiting = survey.asked.filter((id) => !answered.has(id));
  return {
    survey: survey.id,
    title: map.source.get(survey.source)?.title ?? '',
    asked: survey.asked.length,
    answered: survey.asked.length - waiting.length,
    waiting,
  };
}

export const responsesOf = (map: MapData): Response[] =>
  [...map.survey.values()].map((survey) => responseOf(map, survey));

/** Below this share of answers, who stands between others is not safe to say. */
const SAFE_SHARE = 0.8;

/** "14 of 20 asked answered (70%)". */
export function sayAnswered({ asked, answered }: Pick<Response, 'asked' | 'answered'>): string {
  return `${answered} of ${asked} asked answered${asked === 0 ? '' : ` (${Math.round((100 * answered) / asked)}%)`}`;
}

/** For the line under a figure: without the names of questionnaires. */
export function sayRates(map: MapData): string | null {
  const responses = responsesOf(map).filter(({ asked }) => asked > 0);
  if (responses.length === 0) return null;
  const isWhole = responses.every(({ asked, answered }) => asked === answered);
  const rates = responses.map(sayAnswered).join(', ');
  return `Questionnaire${responses.length === 1 ? '' : 's'}: ${rates}${isWhole ? '' : '; links of those who did not answer are unknown'}`;
}

/** Sentences on every questionnaire of the map; null where it has none. */
export function saySurveys(map: MapData): string | null {
  const responses = responsesOf(map).filter(({ asked }) => asked > 0);
  if (responses.length === 0) return null;
  const one = ({ title, ...response }: Response): string =>
    responses.length === 1 ? sayAnswered(response) : `of “${title}” ${sayAnswered(response)}`;
  const isWhole = responses.every(({ asked, answered }) => asked === answered);
  const isSafe = responses.every(({ asked, answered }) => answered >= asked * SAFE_SHARE);
  return [
    `Questionnaire${responses.length === 1 ? '' : 's'}: ${responses.map(one).join('; ')}${isWhole ? '.' : '; links of those who did not answer are unknown.'}`,
    isSafe
      ? ''
      : 'With fewer than 80% answering, who is a go-between and what holds the network together are not safe to say.',
  ]
    .filter((part) => part !== '')
    .join(' ');
}
