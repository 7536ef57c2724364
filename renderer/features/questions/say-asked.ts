import { listOf } from '../../../shared/questions/say.ts';

export type Asking = {
  readonly askedAt: Date;
  readonly now: Date;
  /** The state of the map that was asked, as the rest of a sentence; null when it is the map as it is recorded. */
  readonly state: string | null;
  /** What the only types of link that were asked about are called; null where types cannot be said. */
  readonly types: readonly string[] | null;
};

/** "Asked at 14:32, of the map as it is recorded, over all types of link that bear on it." On another day, with the day. */
export function sayAsked({ askedAt, now, state, types }: Asking): string {
  const time = askedAt.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  const isToday = askedAt.toDateString() === now.toDateString();
  const day = isToday ? '' : `on ${askedAt.toLocaleDateString('en-GB', { day: 'numeric', month: 'long' })} `;
  const over = types === null ? '' : `, over ${sayTypes(types)}`;
  return `Asked ${day}at ${time}, of the map ${state ?? 'as it is recorded'}${over}.`;
}

function sayTypes(types: readonly string[]): string {
  if (types.length === 0) return 'all types of link that bear on it';
  return `links of ${types.length === 1 ? 'the type' : 'the types'} ${listOf(types.map((type) => `“${type}”`))} only`;
}
