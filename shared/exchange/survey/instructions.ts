import type { SurveyQuestion } from '../../model/survey.ts';

/** What is asked where somebody chose Yes, in the order of the columns. */
const WHERE_YES: { readonly [Q in SurveyQuestion]: string | null } = {
  frequency: 'how often',
  methods: 'by which ways (the main one first)',
  quality: 'how well it works, from 1 (very poor) to 5 (very good)',
  wish: 'whether it should be more or less',
  comment: null,
};

/** What somebody who is asked reads first, a paragraph each. */
export function instructionsFor(
  title: string,
  respondent: string | null,
  questions: readonly SurveyQuestion[],
): string[] {
  const asks = (question: SurveyQuestion): boolean => questions.includes(question);
  const parts = (Object.keys(WHERE_YES) as SurveyQuestion[]).flatMap((each) =>
    asks(each) ? (WHERE_YES[each] ?? []) : [],
  );
  const last = parts.pop();
  const paragraphs = [
    title,
    respondent === null
      ? 'Thank you for taking part. Please choose yourself, or whom you answer for, at the top of the sheet “Answers”.'
      : `Thank you for taking part. Please answer for ${respondent}.`,
    'The sheet “Answers” lists organisations, groups or people, one a row. For each, please choose Yes if you talk to them or hear from them, and No if you do not.',
    last === undefined
      ? ''
      : `Where you chose Yes, please choose ${parts.length === 0 ? last : `${parts.join(', ')}, and ${last}`}.`,
    asks('wish') ? 'Where you chose No, you can still say that you would like it to start.' : '',
    'You can leave any cell blank. What is blank counts as not known, never as No.',
    `Most cells have a list: click on the cell and then on the arrow beside it, or press Alt and the down arrow.${asks('methods') ? ' If your way of communicating is not in the list, type it.' : ''}`,
    'If somebody important is missing, add them in the free rows below the last name.',
    'You can sort or delete rows. Please leave the line that begins “threadmap-survey” as it is: it says whose answers these are.',
    'Your answers will be shown as links on a map of who communicates with whom. Please say nothing in them that others should not read.',
    'When you have finished, save the file and send it back to whoever sent it to you.',
  ];
  return paragraphs.filter((paragraph) => paragraph !== '');
}
