import { closeDialog, useDialog } from '../../state/index.ts';
import { SurveyForm } from './survey-form.tsx';

/** Makes questionnaires to send out, and says who has answered. */
export function SurveyDialog() {
  const dialog = useDialog();
  return dialog?.kind === 'survey' ? <SurveyForm onClose={closeDialog} /> : null;
}
