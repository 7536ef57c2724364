// How a table is arranged: sorting, filters, groups, and which columns stand where. Columns and groups are kept between sessions;
// filters and sorting belong to the work at hand and last as long as the page.
import type { ColumnFiltersState, SortingState } from '@tanstack/react-table';
import { useEffect } from 'react';
import { z } from 'zod';
import { readStored, writeStored } from '../../../ui/stored.ts';
import { useKept } from '../../../ui/use-kept.ts';
import { MOST_LEVELS } from '../model/group.ts';

const storedSchema = z.object({
  /** Columns that were shown or hidden against their own word. */
  shown: z.record(z.string(), z.boolean()).default({}),
  /** In CSS pixels. */
  widths: z.record(z.string(), z.number().positive()).default({}),
  /** Ids of columns; empty while nobody has moved one. */
  order: z.array(z.string()).default([]),
  /** Ids of the columns that rows are grouped by, the outer first. */
  groupBy: z.array(z.string()).max(MOST_LEVELS).default([]),
});
type Stored = Readonly<z.infer<typeof storedSchema>>;

export type Arrangement = Stored & {
  readonly sorting: SortingState;
  readonly filters: ColumnFiltersState;
  readonly quick: string;
  /** Keys of the groups that are closed. */
  readonly closed: ReadonlySet<string>;
};

/** What a damaged or foreign record comes to: nothing chosen. */
function readArrangement(key: string): Stored {
  const read = storedSchema.safeParse(readStored(key) ?? {});
  return read.success ? read.data : storedSchema.parse({});
}

/**
 * @param keptAs under which it is kept while the page lives: one table of one map
 * @param storedAs under which columns and groups are kept between sessions: one kind of table, in any map
 */
export function useArrangement(keptAs: string, storedAs: string, sortedBy: SortingState[number]) {
  const storedKey = `table.${storedAs}`;
  const [arrangement, setArrangement] = useKept<Arrangement>(keptAs, () => ({
    ...readArrangement(storedKey),
    sorting: [sortedBy],
    filters: [],
    quick: '',
    closed: new Set(),
  }));
  const { shown, widths, order, groupBy } = arrangement;
  useEffect(
    () => writeStored(storedKey, { shown, widths, order, groupBy }),
    [storedKey, shown, widths, order, groupBy],
  );
  return [arrangement, setArrangement] as const;
}
