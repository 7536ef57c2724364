import { closeDialog, useDialog, useMap } from '../../../state/index.ts';
import { RecordForm } from './record-form.tsx';
import { startOf } from './start-of.ts';

/** Opens when a contact is to be recorded, or a record to be changed. */
export function RecordDialog() {
  const dialog = useDialog();
  const map = useMap();
  if (dialog?.kind !== 'record-engagement') return null;
  const record = dialog.record === undefined ? null : (map.engagement.get(dialog.record) ?? null);
  if (dialog.record !== undefined && record === null) return null;
  return <RecordForm record={record} start={startOf(record, dialog.begun)} onClose={closeDialog} />;
}
