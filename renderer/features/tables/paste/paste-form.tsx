import { Button, Checkbox, Group, SegmentedControl, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { PastedKind } from '../../../../shared/exchange/tables/pasted.ts';
import { foldText } from '../../../../shared/util/fold.ts';
import { edit, getMap, sayRefusal, selectThings, tellUndoable } from '../../../state/index.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { NewEntries } from './new-entries.tsx';
import styles from './paste.module.css';
import { PastePreview } from './paste-preview.tsx';
import { sayChanged, sayPlan, sayWhat } from './say-paste.ts';
import { usePastePlan } from './use-paste-plan.ts';

type Props = {
  /** What was pasted into a table; null asks for it. */
  readonly text: string | null;
  readonly into: PastedKind | null;
  readonly onClose: () => void;
};

const EXAMPLE = 'Vision 31 Steering Group\treports to\tStrong Communities Board';

/** Rows from a spreadsheet: what each would do, before any of them does it. */
export function PasteForm({ text: given, into, onClose }: Props) {
  const [text, setText] = useState(given ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const state = usePastePlan(text, into);
  const { plan, kind, pasted, settled } = state;
  const adds = plan ? sayWhat(plan, kind) : '';
  const changed = plan ? sayChanged(plan) : '';
  const action = adds !== '' ? `Add ${adds}` : changed !== '' ? `Change ${changed}` : 'Add';

  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!plan || (adds === '' && changed === '')) return;
    const what = [adds, changed === '' ? '' : `changes to ${changed}`].filter(Boolean).join(', ');
    const reply = await edit(plan.edit, { tell: false, label: `Paste ${what}`.slice(0, 200) });
    if (!reply.ok) return setProblem(sayRefusal(reply.error));
    onClose();
    const said = [adds === '' ? '' : `Added ${adds}`, changed === '' ? '' : `changed ${changed}`]
      .filter(Boolean)
      .join(', ');
    tellUndoable(`${said.charAt(0).toUpperCase()}${said.slice(1)}.`, reply.value);
    selectMade(reply.value.created, kind);
  };

  return (
    <Dialog onClose={onClose} title={given === null ? 'Paste a list' : 'Paste into the map'} isVeryWide>
      <form className={styles.form} onSubmit={(event) => void onSubmit(event)}>
        {given === null ? (
          <>
            <div className={styles.lesson}>
              <p>
                Copy two or three columns in Excel and paste them here: who, does what, to whom. Or one column of names,
                with what each one is beside it. Headings may stand on top.
              </p>
              <p>Names that the map knows are recognised, also by their other names; the rest become new entries.</p>
            </div>
            <Textarea
              label="The list"
              data-autofocus
              autosize
              minRows={5}
              maxRows={10}
              spellCheck={false}
              classNames={{ input: styles.cells ?? '' }}
              placeholder={EXAMPLE}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
          </>
        ) : null}
        {pasted ? (
          <div className={styles.bar}>
            <SegmentedControl
              size="xs"
              aria-label="What the rows are"
              data={[
                { value: 'links', label: 'Links' },
                { value: 'entities', label: 'Entries' },
              ]}
              value={kind}
              onChange={(value) => state.setKind(value as PastedKind)}
            />
            <Checkbox
              label="The first row is headings"
              checked={state.isHeaded}
              onChange={(event) => state.setHeaded(event.currentTarget.checked)}
            />
          </div>
        ) : null}
        <PastePreview state={state} />
        <NewEntries
          entries={plan?.entries ?? []}
          onKind={(name, of) => state.settle({ kinds: new Map(settled.kinds).set(name, of) })}
          onMeant={(name, entity) => state.settle({ meant: new Map(settled.meant).set(foldText(name), entity) })}
        />
        <div className={styles.foot}>
          <p className={styles.said} role="status">
            {plan ? sayPlan(plan, kind) : (state.problem ?? '')}
          </p>
          {problem === null ? null : (
            <p className={styles.problem} role="alert">
              {problem}
            </p>
          )}
          <Group gap="sm" wrap="nowrap">
            <Button size="sm" onClick={onClose}>
              Cancel
            </Button>
            <Button
              size="sm"
              type="submit"
              variant="filled"
              data-autofocus={given !== null || undefined}
              disabled={adds === '' && changed === ''}
            >
              {action}
            </Button>
          </Group>
        </div>
      </form>
    </Dialog>
  );
}

/** Selects what was made. */
function selectMade(created: readonly string[], kind: PastedKind): void {
  const map = getMap();
  const made = created.filter((id) => (kind === 'links' ? map.link : map.entity).has(id));
  if (made.length > 0) selectThings(kind === 'links' ? { links: made } : { entities: made });
}
