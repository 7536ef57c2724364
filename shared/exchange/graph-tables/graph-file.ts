import type { Omitted } from '../audience/omitted.ts';

/** A graph as some program wrote it, before it is set as tables of ours. Empty text means that nothing is said. */

export type FileNode = {
  /** As the file calls it: links refer to it by this. */
  readonly id: string;
  readonly row: number;
  /** Cells of columns of ours, by their header. */
  readonly cells: Readonly<Record<string, string>>;
  /** Everything else the file says of it, by the title it has there. */
  readonly attributes: ReadonlyMap<string, string>;
};

export type FileLink = {
  /** Ids of nodes. */
  readonly from: string;
  readonly to: string;
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly attributes: ReadonlyMap<string, string>;
};

export type GraphFile = {
  readonly nodes: readonly FileNode[];
  readonly links: readonly FileLink[];
  readonly omitted: readonly Omitted[];
  readonly nodeSheet: string;
  readonly linkSheet: string;
  /** Ids are the user's own even where they look like mere numbers. */
  readonly keepsIds?: boolean;
};
