// The order in which columns stand: as they are listed, until somebody moves one.

type Named = { readonly id: string };

/**
 * The columns in the order that was chosen. The first listed always stays first: it says which row it is. A column that the order
 * does not know (a field added since) stands after the one it is listed after.
 */
export function inChosenOrder<C extends Named>(columns: readonly C[], order: readonly string[]): C[] {
  if (order.length === 0) return [...columns];
  const byId = new Map(columns.map((column) => [column.id, column]));
  const [first] = columns;
  const ids = [
    ...(first ? [first.id] : []),
    ...order.filter((id, place) => byId.has(id) && id !== first?.id && order.indexOf(id) === place),
  ];
  let before = '';
  for (const { id } of columns) {
    if (!ids.includes(id)) ids.splice(ids.indexOf(before) + 1, 0, id);
    before = id;
  }
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** All ids with one moved to the near side of another: before it when it came from behind, else after it. */
export function movedTo(ids: readonly string[], id: string, target: string): string[] {
  const from = ids.indexOf(id);
  const to = ids.indexOf(target);
  // Nothing stands before the first.
  if (from <= 0 || to < 0 || from === to) return [...ids];
  const others = ids.filter((other) => other !== id);
  others.splice(Math.max(1, to), 0, id);
  return others;
}
