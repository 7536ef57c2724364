import { appError } from '../../../shared/contract/errors.ts';
import type { FilePayload } from '../../../shared/contract/shapes.ts';
import { formsOf } from '../../../shared/exchange/survey/form.ts';
import { refuse, succeed } from '../../../shared/util/result.ts';
import { writeSurveyForm } from '../../writers/survey-form.ts';
import { type HandlerFamily, needMap } from '../handler.ts';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const surveyHandlers: HandlerFamily<'survey.forms'> = {
  'survey.forms': ({ job, survey: id, isShared, onlyWaiting = false }, context) =>
    context.client.jobs.run(job, async (handle) => {
      const open = needMap(context);
      open.follow();
      const survey = open.map().survey.get(id);
      if (!survey) return refuse(appError('not-found', 'The questionnaire is not in the map any more.'));
      const answered = new Set(survey.answers.map(({ by }) => by));
      const asked = survey.asked.filter((each) => !onlyWaiting || !answered.has(each));
      const forms = formsOf(open.map(), { ...survey, asked }, isShared);
      const files: FilePayload[] = [];
      for (const form of forms) {
        handle.signal.throwIfAborted();
        handle.progress(files.length / forms.length, 'Writing the forms');
        const bytes = await writeSurveyForm(form);
        files.push({ name: `${form.name}.xlsx`, mediaType: WORKBOOK, base64: Buffer.from(bytes).toString('base64') });
      }
      return succeed({ files });
    }),
};
