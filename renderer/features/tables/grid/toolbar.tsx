import { Button, CloseButton, TextInput } from '@mantine/core';
import { Search, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { sayFilter } from '../model/filter.ts';
import type { World } from '../model/world.ts';
import { ColumnChooser } from './column-chooser.tsx';
import { GroupMenu } from './group-menu.tsx';
import styles from './toolbar.module.css';
import type { GridModel } from './use-grid-model.ts';

type Props = {
  readonly model: GridModel;
  readonly world: World;
  /** What one row is, and several. */
  readonly noun: string;
  readonly nouns: string;
  /** How many there are in the map. */
  readonly total: number;
  readonly selected: number;
  /** A button or two at the right. */
  readonly actions: ReactNode;
};

const figure = (value: number): string => value.toLocaleString('en-GB');

/** Above a table: a box that narrows it down, what narrows it down already, how much is left, which columns. */
export function Toolbar({ model, world, noun, nouns, total, selected, actions }: Props) {
  const { rows, filters, quick, isFiltered } = model;
  const showing = `Showing ${figure(rows.length)} of ${figure(total)} ${total === 1 ? noun : nouns}`;
  const said = [isFiltered ? showing : '', selected > 0 ? `${figure(selected)} selected` : '']
    .filter(Boolean)
    .join(', ');
  return (
    <div className={styles.bar}>
      <TextInput
        className={styles.quick ?? ''}
        type="search"
        aria-label={`Find in the table of ${nouns}`}
        placeholder="Find in this table"
        value={quick}
        leftSection={<Search size={14} aria-hidden="true" />}
        leftSectionPointerEvents="none"
        rightSection={
          quick === '' ? null : (
            <CloseButton
              size={24}
              aria-label="Clear what is typed"
              icon={<X size={14} />}
              onClick={() => model.setQuick('')}
            />
          )
        }
        onChange={(event) => model.setQuick(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || quick === '') return;
          event.preventDefault();
          event.stopPropagation();
          model.setQuick('');
        }}
      />
      {/* Always there, so that what it comes to say is heard; empty while the page says it all. */}
      <p className={styles.count} role="status">
        {said}
      </p>
      {filters.map(({ column, filter }) => (
        <span key={column.id} className={styles.chip}>
          <span className={styles.chipText}>{sayFilter(column, filter, world)}</span>
          <button
            type="button"
            className={styles.chipClear}
            aria-label={`Clear the filter of ${column.label}`}
            onClick={() => model.setFilter(column.id, null)}
          >
            <X size={13} aria-hidden="true" />
          </button>
        </span>
      ))}
      {isFiltered ? (
        <Button size="compact-sm" variant="subtle" onClick={model.clearFilters}>
          Clear
        </Button>
      ) : null}
      {model.isHeld ? (
        <Button
          size="compact-sm"
          variant="subtle"
          title="What you edited has stayed where it was. This sorts and filters the table again."
          onClick={model.release}
        >
          {model.groupedBy.length > 0 ? 'Sort and group again' : 'Sort again'}
        </Button>
      ) : null}
      <div className={styles.actions}>
        <GroupMenu model={model} nouns={nouns} />
        <ColumnChooser model={model} />
        {actions}
      </div>
    </div>
  );
}
