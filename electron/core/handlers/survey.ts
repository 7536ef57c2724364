import { appError } from '../../../shared/contract/errors.ts';
import type { FilePayload } from '../../../shared/contract/shapes.ts';
import { formsOf, plainName } from '../../../shared/exchange/survey/form.ts';
import { refuse, succeed } from '../../../shared/util/result.ts';
import { packed } from '../../writers/office/repack.ts';
import { writeSurveyForm } from '../../writers/survey-form.ts';
import { type HandlerFamily, needMap } from '../handler.ts';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const surveyHandlers: HandlerFamily<'survey.forms'> = {
  'survey.forms': ({ job, survey: id, isShared, onlyWaiting = false, only, isPacked = false }, context) =>
    context.client.jobs.run(job, async (handle) => {
      const open = needMap(context);
      open.follow();
      const survey = open.map().survey.get(id);
      if (!survey) return refuse(appError('not-found', 'The questionnaire is not in the map any more.'));
      const answered = new Set(survey.answers.map(({ by }) => by));
      const chosen = only && new Set<string>(only);
      const asked = survey.asked.filter((each) => (!onlyWaiting || !answered.has(each)) && (chosen?.has(each) ?? true));
      const forms = formsOf(open.map(), { ...survey, asked }, isShared);
      const files: FilePayload[] = [];
      for (const form of forms) {
        handle.signal.throwIfAborted();
        handle.progress(files.length / forms.length, 'Writing the forms');
        const bytes = await writeSurveyForm(form);
        files.push({ name: `${form.name}.xlsx`, mediaType: WORKBOOK, base64: Buffer.from(bytes).toString('base64') });
      }
      if (!isPacked || files.length < 2) return succeed({ files });
      const title = open.map().source.get(survey.source)?.title ?? 'Questionnaire';
      const bytes = packed(files.map(({ name, base64 }) => ({ name, bytes: Buffer.from(base64, 'base64') })));
      const whole = { name: `${plainName(title)}.zip`, mediaType: 'application/zip' };
      return succeed({ files: [{ ...whole, base64: Buffer.from(bytes).toString('base64') }] });
    }),
};
