import { Button, Popover, Select } from '@mantine/core';
import { Rows3 } from 'lucide-react';
import { useState } from 'react';
import { hasSeveral } from '../model/group.ts';
import styles from './group-menu.module.css';
import type { GridModel } from './use-grid-model.ts';

const NONE = '';

/** Puts rows under headings: by one column, and inside those by a second. */
export function GroupMenu({ model, nouns }: { readonly model: GridModel; readonly nouns: string }) {
  const [isOpen, setOpen] = useState(false);
  const [first, second] = model.groupedBy;
  const options = model.canGroupBy.map((column) => ({ value: column.id, label: column.label }));
  const several = model.groupedBy.filter((column) => hasSeveral(column, model.rows));
  const said = model.groupedBy.map((column) => column.label.toLowerCase()).join(', ');
  const groupBy = (...ids: readonly (string | undefined)[]): void =>
    model.groupBy(ids.filter((id) => id !== undefined && id !== NONE) as string[]);
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" width={264} shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          className={styles.button ?? ''}
          data-on={first !== undefined || undefined}
          leftSection={<Rows3 size={15} aria-hidden="true" />}
          onClick={() => setOpen(!isOpen)}
        >
          {first ? `Grouped by ${said}` : 'Group'}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={styles.dropdown ?? ''} aria-label="Group">
        <Select
          label="Group by"
          data={[{ value: NONE, label: 'Nothing' }, ...options]}
          value={first?.id ?? NONE}
          onChange={(id) => groupBy(id ?? NONE, id === NONE || id === second?.id ? undefined : second?.id)}
          allowDeselect={false}
          comboboxProps={{ withinPortal: false }}
          maxDropdownHeight={240}
          data-autofocus
        />
        {first ? (
          <Select
            label="Then by"
            data={[{ value: NONE, label: 'Nothing' }, ...options.filter(({ value }) => value !== first.id)]}
            value={second?.id ?? NONE}
            onChange={(id) => groupBy(first.id, id ?? NONE)}
            allowDeselect={false}
            comboboxProps={{ withinPortal: false }}
            maxDropdownHeight={240}
          />
        ) : null}
        {several.length > 0 ? (
          <p className={styles.hint}>
            Where {nouns} have several under {several.map((column) => column.label.toLowerCase()).join(' or ')}, they
            stand in each of those groups.
          </p>
        ) : null}
        {first ? (
          <div className={styles.foot}>
            <Button size="compact-xs" onClick={() => model.toggleAllGroups(true)}>
              Open all
            </Button>
            <Button size="compact-xs" onClick={() => model.toggleAllGroups(false)}>
              Close all
            </Button>
          </div>
        ) : null}
      </Popover.Dropdown>
    </Popover>
  );
}
