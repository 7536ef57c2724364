import { Input } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import { middleOfRings } from '../../../shared/graph/layouts/index.ts';
import { stepsAround } from '../../../shared/graph/layouts/rings/around.ts';
import { countOf } from '../../../shared/util/count-of.ts';
import { chooseLayout } from '../../commands/index.ts';
import {
  closeDialog,
  entityOption,
  findEntityOptions,
  getShown,
  useDialog,
  useMap,
  useShown,
  useView,
} from '../../state/index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormEnd } from '../../ui/form-end.tsx';
import { PickOne } from '../../ui/pick-one.tsx';
import styles from './rings.module.css';

/** Opens when rings are wanted and no entry is selected: asks who stands in the middle, with the most linked entry to begin with. */
export function RingsDialog() {
  return useDialog()?.kind === 'rings' ? <RingsForm /> : null;
}

/** Whoever the filter hides cannot stand in the middle. */
const findShown = (text: string) => findEntityOptions(text, getShown().entities);

function RingsForm() {
  const id = useId();
  const map = useMap();
  const shown = useShown();
  const view = useView();
  const [chosen, setChosen] = useState<string | null>(null);
  const [centre, ...around] = stepsAround(map, shown, chosen ?? (view ? middleOfRings(view.layout) : null));
  const middle = centre?.[0] ?? null;
  const reached = around.flat().length;
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    closeDialog();
    if (middle !== null) chooseLayout('rings', { around: middle });
  };
  return (
    <Dialog title="Rings around an entry" onClose={closeDialog}>
      <form className={styles.form} onSubmit={onSubmit} noValidate>
        <Input.Wrapper
          label="In the middle"
          description="To begin with, the entry with the most links."
          size="sm"
          id={id}
        >
          <PickOne
            id={id}
            isBoxed
            autoFocus
            chosen={middle === null ? null : entityOption(map, middle)}
            options={findShown}
            placeholder="Type part of a name"
            onPick={setChosen}
          />
        </Input.Wrapper>
        <p className={styles.reach} aria-live="polite">
          {sayReach(
            around.map((ring) => ring.length),
            shown.entities.size - 1 - reached,
          )}
        </p>
        <FormEnd does="Lay out" onCancel={closeDialog} />
      </form>
    </Dialog>
  );
}

/** "12 entries are one step away, 40 two steps, 3 further; 5 cannot be reached and stand apart." */
function sayReach([first = 0, second = 0, ...further]: readonly number[], unreached: number): string {
  if (first === 0) return 'Nothing that is shown is linked to this entry: it would stand alone.';
  const parts = [
    first === 1 ? '1 entry is one step away' : `${countOf(first, 'entry', 'entries')} are one step away`,
    ...(second > 0 ? [`${second.toLocaleString('en-GB')} two steps`] : []),
    ...(further.length > 0
      ? [`${further.reduce((sum, count) => sum + count, 0).toLocaleString('en-GB')} further`]
      : []),
  ];
  const apart =
    unreached > 0 ? `; ${countOf(unreached, 'entry is', 'entries are')} not linked to it and will stand below` : '';
  return `${parts.join(', ')}${apart}.`;
}
