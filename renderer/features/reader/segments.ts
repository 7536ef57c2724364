// A sentence cut where names begin and end, so that each piece can be shown as what it is.
import type { Mention } from '../../../shared/reading/find-names.ts';
import type { Stretch } from '../../../shared/reading/stretches.ts';

export type Segment = Stretch & { readonly mention: Mention | null };

/** The pieces of a stretch, in order: together they are the whole of it. */
export function segmentsOf(stretch: Stretch, mentions: readonly Mention[]): Segment[] {
  const segments: Segment[] = [];
  let at = stretch.start;
  for (const mention of mentions) {
    const start = Math.max(mention.start, stretch.start);
    const end = Math.min(mention.end, stretch.end);
    if (end <= at) continue;
    if (start > at) segments.push({ start: at, end: start, mention: null });
    segments.push({ start: Math.max(start, at), end, mention });
    at = end;
  }
  if (at < stretch.end) segments.push({ start: at, end: stretch.end, mention: null });
  return segments;
}
