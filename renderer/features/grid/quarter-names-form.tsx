import { Button, Popover, TextInput } from '@mantine/core';
import { Pencil } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { Axes } from '../../../shared/engagement/ratings/axes.ts';
import {
  hasQuarters,
  QUARTERS,
  type Quarter,
  type QuarterNames,
  quarterNames,
  quartersEdit,
  readQuarterNames,
  usualNames,
} from '../../../shared/engagement/ratings/quarters.ts';
import { edit, getMap, sayRefusal, tellUndoable, useCanEdit, useMap } from '../../state/index.ts';
import { FormEnd } from '../../ui/form-end.tsx';
import styles from './grid.module.css';

const PLACES: Readonly<Record<Quarter, string>> = {
  highHigh: 'Top right',
  highLow: 'Top left',
  lowHigh: 'Bottom right',
  lowLow: 'Bottom left',
};

/** Names the four quarters: kept in the map, as one step. */
export function QuarterNamesForm({ axes }: { readonly axes: Axes }) {
  const map = useMap();
  const canEdit = useCanEdit();
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" shadow="md" width={300} trapFocus returnFocus>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          className={styles.button ?? ''}
          leftSection={<Pencil size={14} aria-hidden="true" />}
          disabled={!canEdit || !hasQuarters(map, axes)}
          title={hasQuarters(map, axes) ? undefined : 'Levels that are names have no quarters.'}
          onClick={() => setOpen(!isOpen)}
        >
          Name the quarters
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={styles.popover ?? ''} aria-label="Names of the quarters">
        <Fields axes={axes} onDone={() => setOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Fields({ axes, onDone }: { readonly axes: Axes; readonly onDone: () => void }) {
  const map = useMap();
  const [names, setNames] = useState<QuarterNames>(() => quarterNames(map, axes));
  const [problem, setProblem] = useState<string | null>(null);
  const usual = usualNames(map, axes);
  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const read = readQuarterNames(getMap(), axes, names);
    if ('problem' in read) return setProblem(read.problem);
    const reply = await edit([quartersEdit(getMap(), axes, read.names)], { label: 'Name the quarters', tell: false });
    if (!reply.ok) return setProblem(sayRefusal(reply.error));
    tellUndoable('Named the quarters.', reply.value);
    onDone();
  };
  return (
    <form className={styles.names} onSubmit={(event) => void onSubmit(event)}>
      {QUARTERS.map((quarter) => (
        <TextInput
          key={quarter}
          size="xs"
          label={PLACES[quarter]}
          placeholder={usual[quarter]}
          value={names[quarter]}
          onChange={(event) => setNames({ ...names, [quarter]: event.currentTarget.value })}
        />
      ))}
      <FormEnd does="Name them" problem={problem} isSmall onCancel={onDone} />
    </form>
  );
}
