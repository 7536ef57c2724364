import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { closeDialog, useDialog } from '../../../state/index.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import type { Column } from '../model/column.ts';
import { entryColumns } from '../model/entry-columns.ts';
import { linkColumns } from '../model/link-columns.ts';
import { rowsOf } from '../model/rows.ts';
import { canSetMany } from '../model/set-field.ts';
import { useWorld } from '../use-world.ts';
import { SetFieldForm } from './set-field-form.tsx';

/** Gives one field of several entries or links the same value. */
export function SetFieldDialog() {
  const dialog = useDialog();
  if (dialog?.kind !== 'set-field') return null;
  return <Content entities={dialog.entities} links={dialog.links} />;
}

type Props = { readonly entities: readonly string[]; readonly links: readonly string[] };

function Content({ entities, links }: Props) {
  const world = useWorld();
  const [of, setOf] = useState<'entities' | 'links'>(entities.length > 0 ? 'entities' : 'links');
  const isEntities = of === 'entities';
  const { map } = world;
  const columns = useMemo(
    () => (isEntities ? (entryColumns(map) as Column[]) : (linkColumns(map) as Column[])).filter(canSetMany),
    [isEntities, map],
  );
  const rows = useMemo(
    () => (isEntities ? rowsOf(map.entity, new Set(entities), world) : rowsOf(map.link, new Set(links), world)),
    [isEntities, map, entities, links, world],
  );
  const noun = isEntities ? 'entry' : 'link';
  const nouns = isEntities ? 'entries' : 'links';
  const counted = `${rows.length.toLocaleString('en-GB')} ${rows.length === 1 ? noun : nouns}`;
  return (
    <Dialog onClose={closeDialog} title={`Set a field of ${counted}`}>
      {entities.length > 0 && links.length > 0 ? (
        <SegmentedControl
          fullWidth
          mb={12}
          aria-label="Of the selected"
          data={[
            { value: 'entities', label: 'Entries' },
            { value: 'links', label: 'Links' },
          ]}
          value={of}
          onChange={(value) => setOf(value as 'entities' | 'links')}
        />
      ) : null}
      <SetFieldForm key={of} columns={columns} rows={rows} noun={noun} nouns={nouns} />
    </Dialog>
  );
}
