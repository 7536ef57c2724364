import { Button, Checkbox, Popover, Select } from '@mantine/core';
import { Copy, Minus, Plus, SlidersHorizontal } from 'lucide-react';
import { type FieldContext, fieldsOf } from '../../../shared/graph/fields/index.ts';
import {
  ENTRIES,
  MATRIX_SHOWS,
  type MatrixOrder,
  type MatrixShows,
  MOST_CLUSTERED,
  SHOWS_LABELS,
} from '../../../shared/graph/matrix/index.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { LinkChoice } from './link-choice.tsx';
import styles from './toolbar.module.css';
import { CELL_SIZES, type ScreenSettings } from './use-matrix-settings.ts';

type Props = {
  readonly context: FieldContext;
  readonly settings: ScreenSettings;
  readonly change: (part: Partial<ScreenSettings>) => void;
  /** Of the cells, as a place in CELL_SIZES. */
  readonly size: number;
  readonly rows: number;
  /** Null while there is nothing to copy. */
  readonly onCopy: (() => void) | null;
};

const SAME = '';

const ORDER_LABELS: Readonly<Record<MatrixOrder, string>> = {
  listed: 'As in lists',
  name: 'By name',
  kind: 'By kind',
  sector: 'By sector',
  links: 'Most links first',
  clustered: 'In clusters',
};
const ENTRY_ORDERS: readonly MatrixOrder[] = ['name', 'kind', 'sector', 'links', 'clustered'];
const GROUP_ORDERS: readonly MatrixOrder[] = ['listed', 'name', 'links', 'clustered'];

/** Fields of words that put entries into groups; whether there is evidence or how they are treated does not. */
function groupings(context: FieldContext): { value: string; label: string }[] {
  return [...fieldsOf(context.map).values()]
    .filter((field) => field.of === 'entity' && field.words !== null && field.heading !== 'Place in the network')
    .map(({ id, label }) => ({ value: id, label }));
}

/** What the rows and columns are, what the cells show, in which order, and of which links. */
export function Toolbar({ context, settings, change, size, rows, onCopy }: Props) {
  const sides = [{ value: ENTRIES, label: 'Each entry' }, ...groupings(context)];
  const { order, shows } = settings;
  const isEntries = settings.rows === ENTRIES;
  const orders = isEntries ? ENTRY_ORDERS : GROUP_ORDERS;
  const usedOrder = orders.includes(order) ? order : (orders[0] ?? 'name');
  const isGrouped = !isEntries || (settings.columns !== null && settings.columns !== ENTRIES);
  const common = { allowDeselect: false, checkIconPosition: 'right', maxDropdownHeight: 320 } as const;
  return (
    <div className={styles.bar}>
      <Select
        {...common}
        className={styles.field ?? ''}
        label="Rows"
        data={sides}
        value={sides.some(({ value }) => value === settings.rows) ? settings.rows : ENTRIES}
        onChange={(value) => change({ rows: value ?? ENTRIES, size: null })}
      />
      <Select
        {...common}
        className={styles.field ?? ''}
        label="Columns"
        data={[{ value: SAME, label: 'The same' }, ...sides.filter(({ value }) => value !== settings.rows)]}
        value={settings.columns === settings.rows ? SAME : (settings.columns ?? SAME)}
        onChange={(value) => change({ columns: value === SAME ? null : value, size: null })}
      />
      <Select
        {...common}
        className={styles.wide ?? ''}
        label="Cells show"
        data={MATRIX_SHOWS.filter((value) => isGrouped || value !== 'density').map((value) => ({
          value,
          label: SHOWS_LABELS[value],
        }))}
        value={!isGrouped && shows === 'density' ? 'count' : shows}
        onChange={(value) => change({ shows: (value ?? 'count') as MatrixShows })}
      />
      <Select
        {...common}
        className={styles.field ?? ''}
        label="Order"
        data={orders.map((value) => ({
          value,
          label: ORDER_LABELS[value],
          disabled: value === 'clustered' && rows > MOST_CLUSTERED,
        }))}
        value={usedOrder}
        onChange={(value) => change({ order: (value ?? 'name') as MatrixOrder })}
      />
      <div className={styles.actions}>
        <LinkChoice map={context.map} settings={settings} change={change} />
        <Popover position="bottom-end" shadow="md" width={280} trapFocus returnFocus>
          <Popover.Target>
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              className={styles.button ?? ''}
              leftSection={<SlidersHorizontal size={15} aria-hidden="true" />}
            >
              Options
            </Button>
          </Popover.Target>
          <Popover.Dropdown className={styles.options ?? ''} aria-label="Options">
            <Checkbox
              label="Count only links that exist"
              description="Leaves out planned, proposed and ended ones"
              checked={settings.existingOnly}
              onChange={(event) => change({ existingOnly: event.currentTarget.checked })}
            />
            <Checkbox
              label="Leave out empty rows and columns"
              checked={settings.hidesEmpty}
              onChange={(event) => change({ hidesEmpty: event.currentTarget.checked })}
            />
          </Popover.Dropdown>
        </Popover>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          className={styles.button ?? ''}
          leftSection={<Copy size={15} aria-hidden="true" />}
          disabled={onCopy === null}
          title="Copy the matrix with its totals, to be pasted into a spreadsheet"
          onClick={() => onCopy?.()}
        >
          Copy
        </Button>
        <IconButton label="Smaller cells" disabled={size === 0} onClick={() => change({ size: size - 1 })}>
          <Minus size={15} />
        </IconButton>
        <IconButton
          label="Larger cells"
          disabled={size === CELL_SIZES.length - 1}
          onClick={() => change({ size: size + 1 })}
        >
          <Plus size={15} />
        </IconButton>
      </div>
    </div>
  );
}
