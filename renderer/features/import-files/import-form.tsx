import { Button, Checkbox, Group } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Receipt } from '../../../shared/contract/receipt.ts';
import type { FilePayload } from '../../../shared/contract/shapes.ts';
import { cancelJob, runImport, sayRefusal, tell, tellUndoable, useJobs } from '../../state/index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { WorkProgress } from '../../ui/work-progress.tsx';
import styles from './import-files.module.css';
import { ReceiptPreview } from './receipt-preview.tsx';
import { changesAnything, sayAdded, sayReceipt, sayUpdated } from './say-receipt.ts';
import { TableColumns } from './table-columns.tsx';
import { type ImportState, useImport } from './use-import.ts';

type Props = { readonly files: readonly FilePayload[]; readonly onClose: () => void };

/** What files hold, what their columns are taken for, and what bringing them in would do, before any of it is done. */
export function ImportForm({ files, onClose }: Props) {
  const state = useImport(files);
  const { settled, settle, tables, receipt } = state;
  const [refusal, setRefusal] = useState<string | null>(null);
  const [job, setJob] = useState<string | null>(null);
  const running = useJobs().find(({ id }) => id === job);
  const hasTrouble = receipt !== null && receipt.rejected.length + receipt.ambiguous.length > 0;
  const canImport =
    receipt !== null && !state.isWorking && changesAnything(receipt) && (!hasTrouble || settled.skipRejected);
  const lacksEnds = receipt?.rejected.some(({ reason }) => reason.includes('matches no entry')) ?? false;

  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!canImport) return;
    setRefusal(null);
    const reply = await runImport(state.params, setJob);
    setJob(null);
    if (!reply.ok) {
      setRefusal(reply.error.code === 'cancelled' ? 'Stopped. Nothing was changed.' : sayRefusal(reply.error));
      return;
    }
    onClose();
    const { receipt: done, revision } = reply.value;
    if (done.applied) tellUndoable(sayDone(done), { revision, label: '', created: [] });
    else tell('Nothing had to be changed: the map says all of it already.', { tone: 'info' });
  };

  return (
    <Dialog
      onClose={onClose}
      title={files.length === 1 ? `Import “${files[0]?.name}”` : `Import ${files.length} files`}
      isVeryWide
    >
      <form className={styles.form} onSubmit={(event) => void onSubmit(event)}>
        {state.problem === null ? null : (
          <p className={styles.problem} role="alert">
            {state.problem}
          </p>
        )}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <section className={styles.scroll} aria-label="What the files hold and what that would do" tabIndex={0}>
          {tables?.map((table) => (
            <TableColumns key={`${table.source}/${table.sheet}`} table={table} files={files.length} onSay={state.say} />
          ))}
          {receipt === null ? null : (
            <ReceiptPreview receipt={receipt} choices={settled.choices} onChoose={(choices) => settle({ choices })} />
          )}
        </section>
        <Group gap="lg">
          {lacksEnds || settled.createMissing ? (
            <Checkbox
              label="Make entries for names that nothing matches"
              checked={settled.createMissing}
              onChange={(event) => settle({ createMissing: event.currentTarget.checked })}
            />
          ) : null}
          {hasTrouble ? (
            <Checkbox
              label="Leave those rows out and import the others"
              checked={settled.skipRejected}
              onChange={(event) => settle({ skipRejected: event.currentTarget.checked })}
            />
          ) : null}
          {settled.mapping.tables.length > 0 ? (
            <Checkbox
              label="Remember what the columns mean"
              checked={settled.keepMapping}
              onChange={(event) => settle({ keepMapping: event.currentTarget.checked })}
            />
          ) : null}
        </Group>
        <div className={styles.foot}>
          <div className={styles.said} role="status" aria-busy={state.isWorking}>
            {running ? 'Importing…' : sayState(state)}
          </div>
          {refusal === null ? null : (
            <p className={styles.problem} role="alert">
              {refusal}
            </p>
          )}
          <Group gap="sm" wrap="nowrap">
            <Button size="sm" onClick={() => (running ? void cancelJob(running.id) : onClose())}>
              {running ? 'Stop' : 'Cancel'}
            </Button>
            <Button size="sm" type="submit" variant="filled" disabled={!canImport || running !== undefined}>
              Import
            </Button>
          </Group>
        </div>
        {running || (state.isWorking && state.progress !== null) ? (
          <WorkProgress label={running ? 'Importing' : 'Looking at every row'} done={running?.done ?? state.progress} />
        ) : null}
      </form>
    </Dialog>
  );
}

function sayState({ isWorking, receipt, problem }: ImportState): string {
  if (isWorking) return 'Looking at every row…';
  if (receipt !== null) return sayReceipt(receipt);
  return problem === null ? 'Say first what the rows and columns are.' : '';
}

function sayDone(receipt: Receipt): string {
  const [added, updated] = [sayAdded(receipt), sayUpdated(receipt)];
  const said = [added === '' ? '' : `added ${added}`, updated === '' ? '' : `changed ${updated}`].filter(Boolean);
  const text = said.length === 0 ? 'imported' : said.join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
