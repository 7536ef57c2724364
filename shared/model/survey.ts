import { z } from 'zod';
import { optionalDate, optionalText } from './fields.ts';
import { type EntityId, entityIdSchema, keySchema, recordIdSchema, sourceIdSchema } from './ids.ts';

/** Whether somebody wants more or less of a link, or one to start or to stop. */
export const WISHES = ['less', 'about-right', 'more', 'start', 'stop'] as const;
export type Wish = (typeof WISHES)[number];

/** What an entry that was asked said of those it has no contact with. What it said of others is evidence on the links. */
const answerSchema = z.strictObject({
  by: entityIdSchema,
  date: optionalDate,
  no: z.array(z.strictObject({ about: entityIdSchema, wish: z.enum(WISHES).nullable(), note: optionalText })),
});

/** What a form asks beside whether there is contact at all. */
export const SURVEY_QUESTIONS = ['frequency', 'methods', 'quality', 'wish', 'comment'] as const;
export type SurveyQuestion = (typeof SURVEY_QUESTIONS)[number];

export const surveyFormSchema = z.strictObject({
  questions: z.array(z.enum(SURVEY_QUESTIONS)),
  /** The words to choose from; none: all that the map has. */
  methods: z.array(keySchema),
  frequencies: z.array(keySchema),
});
export type SurveyForm = z.infer<typeof surveyFormSchema>;
export const USUAL_FORM: SurveyForm = { questions: [...SURVEY_QUESTIONS], methods: [], frequencies: [] };

/**
 * A roster questionnaire: who was asked about whom, and who has answered. Its title and date are those of its source. One that
 * is among `asked` and has no answer is unknown; so is a pair that nobody spoke of.
 */
export const surveySchema = z.strictObject({
  id: recordIdSchema,
  source: sourceIdSchema,
  /** The type of link that is asked about. */
  type: keySchema,
  asked: z.array(entityIdSchema),
  about: z.array(entityIdSchema),
  form: surveyFormSchema,
  answers: z.array(answerSchema),
});
export type Survey = z.infer<typeof surveySchema>;
export type SurveyAnswer = Survey['answers'][number];

/** Every entry that a survey names. */
export function entriesOf({ asked, about, answers }: Survey): string[] {
  return [...asked, ...about, ...answers.flatMap(({ by, no }) => [by, ...no.map((each) => each.about)])];
}

/** The same without entries that go. */
export function withoutEntries(survey: Survey, isGone: (id: string) => boolean): Survey {
  const stays = (id: string): boolean => !isGone(id);
  return {
    ...survey,
    asked: survey.asked.filter(stays),
    about: survey.about.filter(stays),
    answers: survey.answers
      .filter(({ by }) => stays(by))
      .map((answer) => ({ ...answer, no: answer.no.filter(({ about }) => stays(about)) })),
  };
}

/** The same with entries that become others: who becomes one is asked once, answers once, and says nothing of itself. */
export function withEntries(survey: Survey, becomes: (id: EntityId) => EntityId): Survey {
  const once = (ids: readonly EntityId[]): EntityId[] => [...new Set(ids.map(becomes))];
  const answers = new Map<EntityId, SurveyAnswer>();
  for (const { by, date, no } of survey.answers) {
    const before = answers.get(becomes(by));
    const all = [...(before?.no ?? []), ...no.map((each) => ({ ...each, about: becomes(each.about) }))];
    const first = new Map(all.toReversed().map((each) => [each.about, each]));
    first.delete(becomes(by));
    answers.set(becomes(by), { by: becomes(by), date: before?.date ?? date, no: [...first.values()].toReversed() });
  }
  return { ...survey, asked: once(survey.asked), about: once(survey.about), answers: [...answers.values()] };
}
