import { Checkbox, Group } from '@mantine/core';
import type { FormEvent } from 'react';
import type { FilePayload } from '../../../shared/contract/shapes.ts';
import { runImport, tell, tellUndoable } from '../../state/index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './import-files.module.css';
import { ReadAs } from './read-as.tsx';
import { ReceiptPreview } from './receipt-preview.tsx';
import { changesAnything, sayDone, sayReceipt } from './say-receipt.ts';
import { TableList } from './table-list.tsx';
import { TrialFoot } from './trial/trial-foot.tsx';
import { useRun } from './trial/use-run.ts';
import { type ImportState, useImport } from './use-import.ts';

type Props = { readonly files: readonly FilePayload[]; readonly onClose: () => void };

/** What files hold, what their columns are taken for, and what bringing them in would do, before any of it is done. */
export function ImportForm({ files, onClose }: Props) {
  const state = useImport(files);
  const { settled, settle, tables, receipt } = state;
  const [run, begin] = useRun((started) => runImport(state.params, started));
  const hasTrouble = receipt !== null && receipt.rejected.length + receipt.ambiguous.length > 0;
  const canImport =
    receipt !== null && !state.isWorking && changesAnything(receipt) && (!hasTrouble || settled.skipRejected);
  const lacksEnds = receipt?.rejected.some(({ reason }) => reason.includes('matches no entry')) ?? false;

  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!canImport) return;
    const value = await begin();
    if (value === null) return;
    onClose();
    const { receipt: done, revision } = value;
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
        <ReadAs
          files={files}
          found={state.found}
          isLooking={state.isWorking}
          format={settled.format}
          // What was said of the tables is not said of what another reader makes of the file.
          onSay={(format) => settle({ format, mapping: { tables: [] }, choices: [], skipRejected: false })}
        />
        {tables === null && receipt === null ? null : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
          <section className={styles.scroll} aria-label="What the files hold and what that would do" tabIndex={0}>
            {tables === null ? null : <TableList tables={tables} files={files.length} onSay={state.say} />}
            {receipt === null ? null : (
              <ReceiptPreview receipt={receipt} choices={settled.choices} onChoose={(choices) => settle({ choices })} />
            )}
          </section>
        )}
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
        <TrialFoot
          trial={state}
          run={run}
          outcome={sayOutcome(state)}
          words={{ does: 'Import', doing: 'Importing', trying: 'Looking at every row' }}
          canRun={canImport}
          onClose={onClose}
        />
      </form>
    </Dialog>
  );
}

function sayOutcome({ receipt, problem, tables }: ImportState): string {
  if (receipt !== null) return sayReceipt(receipt);
  if (problem !== null) return '';
  const isUnknown = tables?.some(({ kind, sheet }) => kind === null && sheet === null) ?? false;
  return `Say first what the rows and columns are${isUnknown ? ', or what the file is read as' : ''}.`;
}
