import type { MapData } from '../../model/map-data.ts';
import type { Side } from './merge-record.ts';

/** What both maps were when they were last one, each as its own history tells it: an erasure since then has changed one of them. */
export type CommonPast = { readonly here: MapData; readonly there: MapData };

/** Something of which the two maps say different things; `field` null is the whole record, which one of them has taken out. */
export type Disputed = { readonly record: string; readonly id: string; readonly field: string | null };

export type MergeChoice = Disputed & { readonly take: Side };

/** What happens to entries of which nobody has said yet which of this map's they are. */
export type Unclear = 'ask' | 'new' | 'leave-out';

export type MergeMapsInput = {
  /** File name of the other map, as the receipt calls it. */
  readonly source: string;
  readonly theirs: MapData;
  /** Null where they have no history in common. */
  readonly past: CommonPast | null;
  /** Whose word stands where both have changed something and nobody has chosen. */
  readonly prefer: Side;
  readonly choices: readonly MergeChoice[];
  /** Which entry of this map an entry of the other one is; `id` null: another one. */
  readonly same: readonly { readonly theirs: string; readonly id: string | null }[];
  readonly unclear: Unclear;
  /** When each side last changed what is disputed, by `disputedKey`, where that is known already. */
  readonly changed?: ReadonlyMap<string, { readonly here: string | null; readonly there: string | null }>;
};

export const disputedKey = ({ record, id, field }: Disputed): string => JSON.stringify([record, id, field]);
