import type { FormEvent } from 'react';
import type { Receipt } from '../../../../shared/contract/receipt.ts';
import type { FilePayload } from '../../../../shared/contract/shapes.ts';
import { countOf } from '../../../../shared/util/count-of.ts';
import { runMerge, tell, tellUndoable, useMap } from '../../../state/index.ts';
import { ChooseOne } from '../../../ui/choose-one.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import shared from '../import-files.module.css';
import { ReceiptPreview } from '../receipt-preview.tsx';
import { TrialFoot } from '../trial/trial-foot.tsx';
import { useRun } from '../trial/use-run.ts';
import { Differences } from './differences.tsx';
import styles from './merge-map.module.css';
import { changesMap, sayMerge, sayPast } from './say-merge.ts';
import { type MergeState, type Prefer, useMerge } from './use-merge.ts';
import { WhichEntry } from './which-entry.tsx';

type Props = { readonly file: FilePayload; readonly onClose: () => void };

const PREFERENCES: readonly { readonly value: Prefer; readonly label: string }[] = [
  { value: 'here', label: 'This map' },
  { value: 'there', label: 'The other map' },
  { value: 'newest', label: 'Whoever changed it last' },
];

/** What merging another map would do, and what the two say differently, before any of it is done. */
export function MergeForm({ file, onClose }: Props) {
  const state = useMerge(file);
  const { settled, settle, found } = state;
  const map = useMap();
  const [run, begin] = useRun((started) => runMerge(state.params, started));
  const receipt = found?.receipt ?? null;
  const isUnclear = receipt !== null && receipt.ambiguous.length + receipt.rejected.length > 0;
  const canMerge = receipt !== null && !state.isWorking && !isUnclear && changesMap(receipt);

  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!canMerge) return;
    const value = await begin();
    if (value === null) return;
    onClose();
    const { receipt: done, revision } = value;
    if (done.applied) tellUndoable(`Merged “${file.name}”. ${sayMerge(done)}`, { revision, label: '', created: [] });
    else tell('Nothing had to be changed.', { tone: 'info' });
  };

  return (
    <Dialog onClose={onClose} title={`Merge “${file.name}”`} isVeryWide>
      <form className={shared.form} onSubmit={(event) => void onSubmit(event)}>
        {state.problem === null ? null : (
          <p className={shared.problem} role="alert">
            {state.problem}
          </p>
        )}
        {found === null ? null : <p className={styles.past}>{sayPast(found.past, new Date())}</p>}
        {receipt === null || receipt.differences.length === 0 ? null : (
          <ChooseOne
            label="Where both say something else, who is right?"
            choices={PREFERENCES}
            value={settled.prefer}
            onValue={(prefer) => settle({ prefer: prefer as Prefer, choices: [] })}
          />
        )}
        {receipt === null ? null : (
          /* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */
          <section className={`${shared.scroll} ${styles.scroll}`} aria-label="What merging would do" tabIndex={0}>
            {receipt.ambiguous.length === 0 ? null : (
              <WhichEntry unclear={receipt.ambiguous} same={settled.same} onSay={(same) => settle({ same })} />
            )}
            {receipt.differences.length === 0 ? null : (
              <Differences
                map={map}
                other={file.name}
                differences={receipt.differences}
                choices={settled.choices}
                onChoose={(choices) => settle({ choices })}
              />
            )}
            <TakenOut receipt={receipt} />
            <ReceiptPreview receipt={{ ...receipt, ambiguous: [] }} choices={[]} onChoose={() => undefined} />
          </section>
        )}
        <TrialFoot
          trial={state}
          run={run}
          outcome={sayOutcome(state)}
          words={{ does: 'Merge', doing: 'Merging', trying: 'Comparing the maps' }}
          canRun={canMerge}
          onClose={onClose}
        />
      </form>
    </Dialog>
  );
}

function TakenOut({ receipt: { removed } }: { readonly receipt: Receipt }) {
  if (removed.length === 0) return null;
  return (
    <details className={shared.part} open>
      <summary>{countOf(removed.length, 'thing is taken out', 'things are taken out')}, as in the other map</summary>
      <ul>
        {removed.slice(0, 100).map(({ record, id, name }) => (
          <li key={`${record} ${id}`}>{name}</li>
        ))}
        {removed.length > 100 ? <li className={shared.dim}>and {removed.length - 100} more</li> : null}
      </ul>
    </details>
  );
}

function sayOutcome({ found, problem }: MergeState): string {
  return problem === null && found !== null ? sayMerge(found.receipt) : '';
}
