import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { CommandId } from '../../../shared/commands/index.ts';
import { offerMenu, useCommand } from '../../commands/index.ts';
import { useCanEdit, useFile } from '../../state/index.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Grid } from './grid/grid.tsx';
import type { Contents } from './grid/grid-row.tsx';
import { Toolbar } from './grid/toolbar.tsx';
import { useGridModel } from './grid/use-grid-model.ts';
import type { SelectRows } from './grid/use-row-selection.ts';
import type { Column, Row } from './model/column.ts';
import type { World } from './model/world.ts';
import { NoneFits } from './none-fits.tsx';
import { usePasteRows } from './paste/use-paste-rows.ts';
import { SelectionBar } from './set-field/index.ts';
import styles from './table-screen.module.css';

type Props = {
  /** What its rows are, where there is a menu of what can be done with them. */
  readonly record?: 'entity' | 'link';
  readonly noun: string;
  readonly nouns: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly world: World;
  /** How many there are in the map, shown or not. */
  readonly total: number;
  readonly sortedBy: string;
  /** What is last comes first before anybody chooses. */
  readonly isDownward?: boolean;
  /** All that a row says, where the search is to find more than its columns show. */
  readonly wordsOf?: (row: Row) => string;
  readonly contents: Contents;
  readonly title: (row: Row) => string;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: SelectRows;
  /** What Delete does to the selected rows, where that is not deleting what is selected in the map. */
  readonly onDelete?: () => void;
  /** What rows that are pasted here become; null: they are not taken. */
  readonly pastesInto: 'entities' | 'links' | null;
  readonly addCommand: CommandId;
  /** The button for that stands elsewhere on the screen already. */
  readonly isAddedElsewhere?: boolean;
  /** The other way to begin, offered while there is nothing at all. */
  readonly beginCommand: CommandId;
  /** What to do while there is nothing at all, in a sentence. */
  readonly firstStep: (keys: string | null) => string;
};

/** A table with everything around it. */
export function TableScreen(props: Props) {
  const { record, noun, nouns, columns, rows, world, total, selected, addCommand } = props;
  const file = useFile();
  const canEdit = useCanEdit();
  const add = useCommand(addCommand);
  const begin = useCommand(props.beginCommand);
  const model = useGridModel({
    keptAs: `${file?.path ?? ''} ${nouns}`,
    storedAs: nouns,
    columns,
    rows,
    sortedBy: props.sortedBy,
    ...(props.isDownward === undefined ? {} : { isDownward: props.isDownward }),
    ...(props.wordsOf === undefined ? {} : { wordsOf: props.wordsOf }),
  });
  // What the table's own search and filters hide is not counted, and not changed with the others.
  const shownSelected = useMemo(
    () => model.rows.filter((row) => selected.has(row.id)).map((row) => row.id),
    [model.rows, selected],
  );

  const onPaste = usePasteRows(props.pastesInto);

  const hidden = rows.length === 0 ? total : rows.length;
  const counted = `${hidden.toLocaleString('en-GB')} ${hidden === 1 ? noun : nouns}`;
  const addButton = (
    <Button size="compact-sm" variant="default" disabled={!add.isEnabled} title={add.description} onClick={add.run}>
      Add {noun}
    </Button>
  );
  const empty =
    total === 0 ? (
      <EmptyState
        title={`No ${nouns} yet.`}
        text={props.firstStep(add.keys)}
        steps={[
          { label: `Add ${noun}`, onDo: add.run, keys: add.keys, whyNot: add.whyNot },
          { label: begin.label, onDo: begin.run, keys: begin.keys, whyNot: begin.whyNot },
        ]}
      />
    ) : (
      <NoneFits
        noun={noun}
        counted={counted}
        hides={rows.length > 0 ? null : record === 'link' ? 'links' : 'entities'}
        onClear={model.clearFilters}
      />
    );

  return (
    <section className={styles.screen} aria-label={`Table of ${nouns}`} onPaste={onPaste}>
      <Toolbar
        model={model}
        world={world}
        noun={noun}
        nouns={nouns}
        total={total}
        selected={shownSelected.length}
        actions={props.isAddedElsewhere ? null : addButton}
      />
      <Grid
        model={model}
        label={nouns.charAt(0).toUpperCase() + nouns.slice(1)}
        noun={noun}
        nouns={nouns}
        contents={props.contents}
        canEdit={canEdit}
        title={props.title}
        selected={selected}
        onSelect={props.onSelect}
        {...(props.onDelete ? { onDelete: props.onDelete } : {})}
        {...(record ? { onMenu: (id, at) => offerMenu({ kind: record, id }, at, 'table') } : {})}
        empty={empty}
      />
      {shownSelected.length > 1 && props.pastesInto !== null ? (
        <SelectionBar
          ids={shownSelected}
          of={props.pastesInto}
          nouns={nouns}
          onClear={() => props.onSelect([], false)}
        />
      ) : null}
    </section>
  );
}
