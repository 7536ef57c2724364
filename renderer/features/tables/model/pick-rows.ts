// Which rows are selected after a click or a key, as in any list: one, one more or less, or all between two.

export type Pick = 'only' | 'toggle' | 'range';

type Input = {
  /** Ids of the rows in the order they are shown. */
  readonly ids: readonly string[];
  readonly selected: ReadonlySet<string>;
  /** The row that a range starts from: the last one picked by itself. */
  readonly anchor: string | null;
};

export function pickRow(how: Pick, id: string, { ids, selected, anchor }: Input): string[] {
  switch (how) {
    case 'only':
      return [id];
    case 'toggle':
      return selected.has(id) ? [...selected].filter((other) => other !== id) : [...selected, id];
    case 'range': {
      const from = anchor === null ? -1 : ids.indexOf(anchor);
      const to = ids.indexOf(id);
      if (from < 0 || to < 0) return [id];
      return ids.slice(Math.min(from, to), Math.max(from, to) + 1);
    }
  }
}

export function howPicked(press: {
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}): Pick {
  if (press.shiftKey) return 'range';
  return press.ctrlKey || press.metaKey ? 'toggle' : 'only';
}
