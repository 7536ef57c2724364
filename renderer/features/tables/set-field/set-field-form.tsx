import { Button, Group, SegmentedControl } from '@mantine/core';
import { useId, useMemo, useState } from 'react';
import { closeDialog, edit, sayRefusal, tellUndoable } from '../../../state/index.ts';
import { PickOne } from '../../../ui/pick-one.tsx';
import { useKept } from '../../../ui/use-kept.ts';
import type { Column, Row } from '../model/column.ts';
import type { Draft } from '../model/give-cell.ts';
import { planSetting, saySetting, settingLabel, type Way, waysOf } from '../model/set-field.ts';
import styles from './set-field.module.css';
import { ValueField } from './value-field.tsx';

type Props = {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly noun: string;
  readonly nouns: string;
};

const WAY_LABELS: Readonly<Record<Way, string>> = {
  replace: 'Set to',
  add: 'Add',
  remove: 'Take out',
  clear: 'Clear',
};

/** Which field, which value, and what would come of it. */
export function SetFieldForm({ columns, rows, noun, nouns }: Props) {
  const id = useId();
  const [field, setField] = useKept<string | null>(`set-field ${nouns}`, () => null);
  const column = columns.find((item) => item.id === field) ?? null;
  const ways = column ? waysOf(column) : [];
  const [chosenWay, setWay] = useState<Way | null>(null);
  const way = chosenWay !== null && ways.includes(chosenWay) ? chosenWay : (ways[0] ?? 'replace');
  const [draft, setDraft] = useState<Draft | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const isReady = column !== null && (way === 'clear' || draft !== null);
  const setting = useMemo(
    () => (column && isReady ? planSetting(column, rows, way, draft) : null),
    [column, isReady, rows, way, draft],
  );
  const problem = refusal ?? setting?.problem ?? null;

  const give = async (): Promise<void> => {
    if (!column || !setting || setting.edits.length === 0) return;
    const label = settingLabel(column, setting.changed, noun, nouns);
    const reply = await edit(setting.edits, { tell: false, label });
    if (!reply.ok) {
      setRefusal(sayRefusal(reply.error));
      return;
    }
    closeDialog();
    tellUndoable(`${label}.`, reply.value);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void give();
      }}
    >
      <div>
        <label className={styles.label} htmlFor={`${id}-field`}>
          Field
        </label>
        <PickOne
          id={`${id}-field`}
          isBoxed
          autoFocus={column === null}
          placeholder="Choose a field"
          chosen={column ? { value: column.id, label: column.label } : null}
          options={columns.map((item) => ({ value: item.id, label: item.label, group: item.group }))}
          onPick={(value) => {
            setField(value);
            setWay(null);
            setDraft(null);
            setRefusal(null);
          }}
        />
      </div>
      {column && ways.length > 1 ? (
        <SegmentedControl
          aria-label="How"
          data={ways.map((value) => ({
            value,
            label: value === 'replace' && ways.length > 2 ? 'Replace with' : WAY_LABELS[value],
          }))}
          value={way}
          onChange={(value) => {
            setWay(value as Way);
            setRefusal(null);
          }}
        />
      ) : null}
      {column && way !== 'clear' ? (
        <ValueField
          key={column.id}
          id={`${id}-value`}
          column={column}
          row={rows[0] ?? null}
          draft={draft}
          onDraft={(next) => {
            setDraft(next);
            setRefusal(null);
          }}
        />
      ) : null}
      <p className={styles.outcome} role="status" data-problem={problem !== null || undefined}>
        {problem ?? (column && setting ? saySetting(column, way, setting, rows.length, noun, nouns) : '')}
      </p>
      <Group justify="flex-end" gap="sm">
        <Button size="sm" onClick={closeDialog}>
          Cancel
        </Button>
        <Button
          size="sm"
          variant="filled"
          type="submit"
          disabled={!setting || setting.edits.length === 0 || problem !== null}
        >
          {column && setting && setting.changed > 0 ? settingLabel(column, setting.changed, noun, nouns) : 'Set'}
        </Button>
      </Group>
    </form>
  );
}
