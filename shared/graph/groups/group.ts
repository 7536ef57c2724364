/** Entries that belong together for a reason with a name. Members are in the order of their ids. */
export type Group = {
  readonly key: string;
  readonly label: string;
  readonly members: readonly string[];
};

/** Where entries go that belong to no group, or to several where each may stand in one only. Keys have no brackets. */
export const NO_GROUP = '(not set)';
export const SEVERAL_GROUPS = '(several)';

/** A way to sort entries into groups, as a menu offers it. */
export type Grouping = { readonly id: string; readonly label: string };
