import { NativeSelect, TextInput } from '@mantine/core';
import { Plus, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { readOptionalDay } from '../../../../shared/engagement/days.ts';
import {
  MEASURE_KINDS,
  MEASURE_LABELS,
  type Objective,
  planContentOf,
  type SuccessMeasure,
} from '../../../../shared/engagement/plans/content.ts';
import type { Plan } from '../../../../shared/model/engagement.ts';
import { blankToNull } from '../../../../shared/util/blank-to-null.ts';
import { sayDate } from '../../../../shared/util/dates.ts';
import { useCanEdit, useToday } from '../../../state/index.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { TextButton } from '../../../ui/text-button.tsx';
import { changeContent } from './change-plan.ts';
import styles from './plans.module.css';

type CellProps = {
  /** What stands above it, a word of its name. */
  readonly heading: string;
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  /** Gives back why it cannot be kept. */
  readonly onGive: (text: string) => Promise<string | null> | string | null;
};

/** A field of a line, kept when one leaves it. */
function Cell({ heading, label, value, placeholder, onGive }: CellProps) {
  const canEdit = useCanEdit();
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <TextInput
      key={value}
      size="xs"
      label={heading}
      aria-label={label}
      placeholder={placeholder}
      defaultValue={value}
      error={problem}
      disabled={!canEdit}
      onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      onBlur={async ({ currentTarget: { value: text } }) => {
        if (text.trim() !== value) setProblem(await onGive(text.trim()));
        else setProblem(null);
      }}
    />
  );
}

function Line({
  children,
  name,
  onRemove,
}: {
  readonly children: ReactNode;
  readonly name: string;
  readonly onRemove: () => void;
}) {
  const canEdit = useCanEdit();
  return (
    <li className={styles.line}>
      {children}
      <IconButton label={`Take “${name}” out`} size={24} disabled={!canEdit} onClick={onRemove}>
        <X size={14} />
      </IconButton>
    </li>
  );
}

function Add({ label, onAdd }: { readonly label: string; readonly onAdd: () => void }) {
  const canEdit = useCanEdit();
  return (
    <TextButton className={styles.add} disabled={!canEdit} onClick={onAdd}>
      <Plus size={14} aria-hidden="true" /> {label}
    </TextButton>
  );
}

/** What is to change, from what to what and by when. */
export function ObjectiveList({
  plan,
  objectives,
}: {
  readonly plan: Plan;
  readonly objectives: readonly Objective[];
}) {
  const today = useToday();
  const set = (at: number, fields: Partial<Objective> | null): Promise<string | null> =>
    changeContent(plan.id, (now) => ({ objectives: changed(planContentOf(now).objectives, at, fields) }));
  const add = (): void =>
    void changeContent(plan.id, (now) => ({
      objectives: [...planContentOf(now).objectives, { what: 'New objective', baseline: null, target: null, by: null }],
    }));
  return (
    <>
      <ul className={styles.lines} aria-label="Objectives" data-columns="objectives">
        {objectives.map((objective, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an objective is its place in the plan
          <Line key={at} name={objective.what} onRemove={() => void set(at, null)}>
            <Cell
              heading="Objective"
              label={`Objective ${at + 1}`}
              value={objective.what}
              placeholder="What is to change"
              onGive={(what) => (what === '' ? 'Say what is to change, or take it out.' : set(at, { what }))}
            />
            <Cell
              heading="Baseline"
              label={`Baseline of objective ${at + 1}`}
              value={objective.baseline ?? ''}
              placeholder="Now"
              onGive={(text) => set(at, { baseline: blankToNull(text) })}
            />
            <Cell
              heading="Target"
              label={`Target of objective ${at + 1}`}
              value={objective.target ?? ''}
              placeholder="Target"
              onGive={(text) => set(at, { target: blankToNull(text) })}
            />
            <Cell
              heading="Date"
              label={`Date of objective ${at + 1}`}
              value={objective.by === null ? '' : sayDate(objective.by)}
              placeholder="By when"
              onGive={(text) => {
                const read = readOptionalDay(text, today, 'future');
                return read.ok ? set(at, { by: read.value }) : `${read.error}.`;
              }}
            />
          </Line>
        ))}
      </ul>
      <Add label="Add an objective" onAdd={add} />
    </>
  );
}

/** How success is told: what is counted, what it should be, what it was. */
export function MeasureList({ plan, measures }: { readonly plan: Plan; readonly measures: readonly SuccessMeasure[] }) {
  const canEdit = useCanEdit();
  const set = (at: number, fields: Partial<SuccessMeasure> | null): Promise<string | null> =>
    changeContent(plan.id, (now) => ({ measures: changed(planContentOf(now).measures, at, fields) }));
  const add = (): void =>
    void changeContent(plan.id, (now) => ({
      measures: [...planContentOf(now).measures, { kind: 'outcomes', what: 'New measure', target: null, result: null }],
    }));
  return (
    <>
      <ul className={styles.lines} aria-label="Measures of success" data-columns="measures">
        {measures.map((measure, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a measure is its place in the plan
          <Line key={at} name={measure.what} onRemove={() => void set(at, null)}>
            <Cell
              heading="Measure"
              label={`Measure ${at + 1}`}
              value={measure.what}
              placeholder="What is counted"
              onGive={(what) => (what === '' ? 'Say what is counted, or take it out.' : set(at, { what }))}
            />
            <NativeSelect
              size="xs"
              label="Kind"
              aria-label={`Kind of measure ${at + 1}`}
              value={measure.kind}
              disabled={!canEdit}
              data={MEASURE_KINDS.map((value) => ({ value, label: MEASURE_LABELS[value] }))}
              onChange={({ currentTarget: { value } }) => {
                const kind = MEASURE_KINDS.find((each) => each === value);
                if (kind) void set(at, { kind });
              }}
            />
            <Cell
              heading="Target"
              label={`Target of measure ${at + 1}`}
              value={measure.target ?? ''}
              placeholder="Target"
              onGive={(text) => set(at, { target: blankToNull(text) })}
            />
            <Cell
              heading="Result"
              label={`Result of measure ${at + 1}`}
              value={measure.result ?? ''}
              placeholder="Result"
              onGive={(text) => set(at, { result: blankToNull(text) })}
            />
          </Line>
        ))}
      </ul>
      <Add label="Add a measure" onAdd={add} />
    </>
  );
}

/** A list with one of its items changed, or without it. */
function changed<Item>(items: readonly Item[], at: number, fields: Partial<Item> | null): Item[] {
  return items.flatMap((item, place) => (place !== at ? [item] : fields === null ? [] : [{ ...item, ...fields }]));
}
