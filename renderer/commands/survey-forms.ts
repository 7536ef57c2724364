import type { SurveyForm } from '../../shared/model/survey.ts';
import { edit, getCapabilities, hostClient, runJob, sayRefusal, tellError } from '../state/index.ts';
import { deliverFiles } from './export-map.ts';

type Wanted = {
  readonly title: string;
  readonly type: string;
  readonly asked: readonly string[];
  readonly about: readonly string[];
  readonly form: SurveyForm;
};

/**
 * Records who is asked, and puts the forms where the user says; where there is no dialog to ask with, several come as one archive.
 * @param recorded called once it is in the map
 * @returns why it was refused; null when it was not
 */
export async function makeForms(wanted: Wanted, isShared: boolean, recorded: () => void): Promise<string | null> {
  const reply = await edit({ edit: 'survey.prepare', input: wanted });
  if (!reply.ok) return sayRefusal(reply.error);
  const [survey = ''] = reply.value.created;
  recorded();
  const made = await runJob('Writing the forms', (job) =>
    hostClient().request('survey.forms', {
      job,
      survey,
      isShared,
      only: [...wanted.asked] as never,
      isPacked: !getCapabilities().nativeDialogs,
    }),
  );
  if (made.ok) await deliverFiles(made.value.files);
  else if (made.error.code !== 'cancelled') tellError(made.error);
  return null;
}
