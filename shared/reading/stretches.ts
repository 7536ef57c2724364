// Which parts of a text have been read: stretches of characters, in order, that neither touch nor overlap.

export type Stretch = { readonly start: number; readonly end: number };

/** The stretches in order, those that touch or overlap joined, those of no length dropped. */
export function tidied(stretches: readonly Stretch[]): Stretch[] {
  const sorted = stretches.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: Stretch[] = [];
  for (const { start, end } of sorted) {
    const last = joined.at(-1);
    if (last && start <= last.end) joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else joined.push({ start, end });
  }
  return joined;
}

export function withRead(read: readonly Stretch[], more: Stretch): Stretch[] {
  return tidied([...read, more]);
}

/** The stretches without a part, which becomes unread again. */
export function withoutRead(read: readonly Stretch[], less: Stretch): Stretch[] {
  return tidied(read).flatMap(({ start, end }) =>
    [
      { start, end: Math.min(end, less.start) },
      { start: Math.max(start, less.end), end },
    ].filter((part) => part.end > part.start),
  );
}

/** Joins what only gaps without a letter or digit part: between two sentences that were read there is nothing left to read. */
export function closedUp(read: readonly Stretch[], text: string): Stretch[] {
  const closed: Stretch[] = [];
  for (const stretch of tidied(read)) {
    const last = closed.at(-1);
    if (last && !/[\p{L}\p{N}]/u.test(text.slice(last.end, stretch.start)))
      closed[closed.length - 1] = { start: last.start, end: stretch.end };
    else closed.push(stretch);
  }
  return closed;
}

/** Whether all of a stretch has been read. */
export function isRead(read: readonly Stretch[], { start, end }: Stretch): boolean {
  return read.some((stretch) => stretch.start <= start && end <= stretch.end);
}

/** Characters of a stretch that have been read. */
export function readWithin(read: readonly Stretch[], within: Stretch): number {
  let count = 0;
  for (const { start, end } of read) count += Math.max(0, Math.min(end, within.end) - Math.max(start, within.start));
  return count;
}
