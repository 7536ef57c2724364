import { Button, Checkbox, Popover, TextInput } from '@mantine/core';
import { Columns3 } from 'lucide-react';
import { useState } from 'react';
import { foldText } from '../../../../shared/util/fold.ts';
import { COLUMN_GROUPS } from '../model/column.ts';
import styles from './column-chooser.module.css';
import type { GridModel } from './use-grid-model.ts';

/** Which columns are shown: every field there is, under headings, with a box to find one. */
export function ColumnChooser({ model }: { readonly model: GridModel }) {
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const wanted = foldText(text);
  const shown = new Set(model.columns.map((column) => column.id));
  const [first] = model.allColumns;
  const groups = COLUMN_GROUPS.map((group) => ({
    group,
    columns: model.allColumns.filter(
      (column) => column.group === group && (wanted === '' || foldText(column.label).includes(wanted)),
    ),
  })).filter(({ columns }) => columns.length > 0);
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" width={256} shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          className={styles.button ?? ''}
          leftSection={<Columns3 size={15} aria-hidden="true" />}
          onClick={() => {
            setText('');
            setOpen(!isOpen);
          }}
        >
          Columns
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={styles.dropdown ?? ''} aria-label="Columns">
        <div className={styles.find}>
          <TextInput
            aria-label="Find a column"
            placeholder="Find a column"
            data-autofocus
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </div>
        <div className={styles.list}>
          {groups.map(({ group, columns }) => (
            <fieldset key={group} className={styles.group}>
              <legend className={styles.legend}>{group}</legend>
              {columns.map((column) => (
                <label key={column.id} className={styles.column} htmlFor={`column-${column.id}`}>
                  <Checkbox
                    id={`column-${column.id}`}
                    checked={shown.has(column.id)}
                    // The first column says which row it is: it is always there.
                    disabled={column === first}
                    onChange={(event) => model.show(column.id, event.currentTarget.checked)}
                  />
                  {column.label}
                </label>
              ))}
            </fieldset>
          ))}
          {groups.length === 0 ? <p className={styles.none}>No column is called that.</p> : null}
        </div>
        <div className={styles.foot}>
          <Button size="compact-sm" variant="subtle" onClick={model.showUsual}>
            Show the usual columns
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
